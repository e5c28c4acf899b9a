import type { ReactNode } from 'react';
import type { Range, Statement } from '../../../../../src/model/index.ts';
import { useT } from '../../i18n/i18n.tsx';
import { KindBadge } from '../../ui/badges.tsx';
import { areaLabel, bindingLabel, FIELDS, type FieldName, fieldLabel } from '../../ui/labels.ts';
import { AmountList, DeadlineText, PartyNames } from '../../ui/stated.tsx';

interface EntryFieldsProps {
  readonly value: Statement;
  readonly onLight: (ranges: readonly Range[]) => void;
}

/** Every field, also the empty ones: what is not stated stays empty. Looking at one lights the words that it stands on. */
export function EntryFields({ value, onLight }: EntryFieldsProps) {
  const t = useT();
  return (
    <dl className="grid grid-cols-1 text-sm sm:grid-cols-[minmax(7rem,max-content)_minmax(0,1fr)]">
      {FIELDS.map((field) => (
        <FieldRow key={field} name={fieldLabel(field, t)} ranges={rangesOf(value, field)} onLight={onLight}>
          {fieldValue(value, field, t) ?? <span className="text-muted">{t('commitments.nothing')}</span>}
        </FieldRow>
      ))}
    </dl>
  );
}

interface FieldRowProps {
  readonly name: string;
  readonly ranges: readonly Range[];
  readonly onLight: (ranges: readonly Range[]) => void;
  readonly children: ReactNode;
}

function FieldRow({ name, ranges, onLight, children }: FieldRowProps) {
  const light = () => onLight(ranges);
  const dim = () => onLight([]);
  return (
    <>
      <dt className="pt-2 text-muted sm:border-b sm:border-line sm:py-2 sm:pe-4">{name}</dt>
      <dd className="border-b border-line py-1 wrap-anywhere">
        {ranges.length > 0 ? (
          <button
            type="button"
            className="min-h-6 w-full rounded py-1 text-start hover:bg-lit focus-visible:bg-lit sm:px-1"
            onPointerEnter={light}
            onPointerLeave={dim}
            onFocus={light}
            onBlur={dim}
          >
            {children}
          </button>
        ) : (
          <span className="block py-1 sm:px-1">{children}</span>
        )}
      </dd>
    </>
  );
}

type Translate = ReturnType<typeof useT>;

function fieldValue(value: Statement, field: (typeof FIELDS)[number], t: Translate): ReactNode {
  if (field === 'promisor' || field === 'beneficiary') {
    return value[field].length > 0 ? <PartyNames parties={value[field]} /> : null;
  }
  if (field === 'amounts') return value.amounts.length > 0 ? <AmountList amounts={value.amounts} /> : null;
  if (field === 'deadline') return value.deadline && <DeadlineText deadline={value.deadline} />;
  if (field === 'condition') return value.condition?.text;
  if (field === 'area') return value.area && areaLabel(value.area, t);
  return field === 'binding' ? bindingLabel(value.binding, t) : <KindBadge kind={value.kind} />;
}

/** The words that a field stands on; none for what is inferred. */
export function rangesOf(value: Statement, field: FieldName): readonly Range[] {
  if (field === 'promisor' || field === 'beneficiary') return value[field].flatMap(({ span }) => (span ? [span] : []));
  if (field === 'amounts') return value.amounts.map(({ span }) => span);
  if (field === 'deadline') return value.deadline ? [value.deadline.span] : [];
  if (field === 'condition') return value.condition ? [value.condition.span] : [];
  if (field === 'spans') return value.spans;
  return field === 'binding' ? value.context : [];
}
