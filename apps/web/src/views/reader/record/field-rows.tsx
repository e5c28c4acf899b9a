import type { ReactNode } from 'react';
import type { Range, Statement } from '../../../../../../src/model/index.ts';
import type { EntryRow } from '../../../../../api/contract/entry.ts';
import { useI18n, useT } from '../../../i18n/i18n.tsx';
import { KindBadge } from '../../../ui/badges.tsx';
import { areaLabel, bindingLabel, FIELDS, type FieldName, fieldLabel } from '../../../ui/labels.ts';
import { AmountList, DeadlineText, PartyNames } from '../../../ui/stated.tsx';
import { useDesk } from '../desk.tsx';
import { fieldRanges } from '../marks/entry-marks.ts';

/** Every field with its value; looking at one lights the words in the text that it stands on. */
export function FieldRows({ entry }: { readonly entry: EntryRow }) {
  const t = useT();
  return (
    <dl className="grid grid-cols-[minmax(6rem,max-content)_minmax(0,1fr)] text-sm">
      <FieldRow name={t('reader.bindingWords')} ranges={entry.value.context}>
        {entry.value.context.map(({ exact }) => exact.replace(/\s+/g, ' ')).join(' … ') || null}
      </FieldRow>
      {FIELDS.map((field) => (
        <FieldRow key={field} name={fieldLabel(field, t)} ranges={fieldRanges(entry.value, field)}>
          <FieldValue value={entry.value} field={field} />
        </FieldRow>
      ))}
    </dl>
  );
}

interface FieldRowProps {
  readonly name: string;
  readonly ranges: readonly Range[];
  readonly children: ReactNode;
}

function FieldRow({ name, ranges, children }: FieldRowProps) {
  const { light } = useDesk();
  const lights = ranges.length > 0;
  const show = () => {
    light(ranges);
    document.querySelector('.mark-lit')?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <>
      <dt className="border-b border-line py-1.5 pe-3 text-muted">{name}</dt>
      <dd className="border-b border-line py-0.5 wrap-anywhere">
        {lights ? (
          <button
            type="button"
            className="w-full rounded px-1 py-1 text-start hover:bg-lit focus-visible:bg-lit"
            onPointerEnter={() => light(ranges)}
            onPointerLeave={() => light([])}
            onFocus={() => light(ranges)}
            onBlur={() => light([])}
            onClick={show}
          >
            {children}
          </button>
        ) : (
          <span className="block px-1 py-1">{children ?? <span aria-hidden="true">–</span>}</span>
        )}
      </dd>
    </>
  );
}

/** A value as it is shown; nothing where there is none. */
export function FieldValue({ value, field }: { readonly value: Statement; readonly field: FieldName }) {
  const { t } = useI18n();
  if (field === 'promisor' || field === 'beneficiary')
    return orDash(value[field].length > 0 && <PartyNames parties={value[field]} />);
  if (field === 'amounts') return orDash(value.amounts.length > 0 && <AmountList amounts={value.amounts} />);
  if (field === 'deadline') return orDash(value.deadline && <DeadlineText deadline={value.deadline} />);
  if (field === 'condition') return orDash(value.condition?.text);
  if (field === 'area') return orDash(value.area && areaLabel(value.area, t));
  if (field === 'binding') return bindingLabel(value.binding, t);
  if (field === 'kind') return <KindBadge kind={value.kind} />;
  return value.spans.map(({ exact }) => exact.replace(/\s+/g, ' ')).join(' … ');
}

function orDash(value: ReactNode): ReactNode {
  return value || <span className="text-muted">–</span>;
}
