import type { EntryRow } from '../../../../../api/contract/entry.ts';
import { formatMoment } from '../../../i18n/format.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { type FieldName, fieldLabel } from '../../../ui/labels.ts';

type Decision = EntryRow['decisions'][number];

/** Fields whose change a person understands; the others follow from them. */
const TOLD: readonly FieldName[] = [
  'spans',
  'kind',
  'binding',
  'promisor',
  'beneficiary',
  'amounts',
  'deadline',
  'condition',
  'area',
];

/** What people decided, the newest first. */
export function History({ entry }: { readonly entry: EntryRow }) {
  const { t } = useI18n();
  const decisions = entry.decisions.filter(({ action }) => action !== 'comment').toReversed();
  if (decisions.length === 0) return null;
  return (
    <section className="text-sm">
      <h3 className="mb-1 font-medium">{t('reader.history')}</h3>
      <ol className="flex flex-col gap-1.5">
        {decisions.map((decision) => (
          <DecisionLine key={decision.number} decision={decision} />
        ))}
      </ol>
    </section>
  );
}

function DecisionLine({ decision }: { readonly decision: Decision }) {
  const { t, locale } = useI18n();
  const { action, by, at, why, changes } = decision;
  const fields = TOLD.filter((field) => changes && field in changes);
  return (
    <li className="border-s-2 border-line ps-2.5">
      <p>
        {t(`decision.${action}`)}
        {fields.length > 0 && `: ${fields.map((field) => fieldLabel(field, t)).join(', ')}`}
      </p>
      {why && (
        <p dir="auto" className="whitespace-pre-wrap wrap-anywhere">
          {why}
        </p>
      )}
      <p className="text-xs text-muted">
        {by}, <time dateTime={at}>{formatMoment(at, locale)}</time>
      </p>
    </li>
  );
}
