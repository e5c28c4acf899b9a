import type { EntryRow } from '../../../../api/contract/entry.ts';
import { formatAmount, formatEdtf, formatMoment, type Writer } from '../../i18n/format.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { areaLabel, bindingLabel, fieldLabel } from '../../ui/labels.ts';
import { type FieldChange, type FieldName, type HistoryLine, historyOf } from './history.ts';
import { wordDiff } from './word-diff.ts';

/** Everything that people did with an entry, and what it changed word by word; the newest first. */
export function HistoryList({ entry }: { readonly entry: EntryRow }) {
  const { t } = useI18n();
  const lines = historyOf(entry.proposed, entry.decisions).reverse();
  return (
    <ol className="flex flex-col gap-3 text-sm">
      {lines.map((line) => (
        <Line key={line.decision.number} line={line} />
      ))}
      <li className="border-s-2 border-line ps-3 text-muted">
        {t(entry.made ? 'entry.history.made' : 'entry.history.proposed', { rule: entry.proposed.rule })}
      </li>
    </ol>
  );
}

function Line({ line: { decision, changes, undone } }: { readonly line: HistoryLine }) {
  const { t, locale } = useI18n();
  const { action, by, at, why } = decision;
  return (
    <li className={`border-s-2 ps-3 ${undone ? 'border-line' : 'border-accent'}`}>
      <p>
        <bdi className="font-semibold">{by}</bdi> <span>{t(`entry.did.${action}`)}</span>{' '}
        {undone && <span className="text-muted">({t('entry.history.undone')})</span>}
      </p>
      <p className="text-xs text-muted">
        <time dateTime={at}>{formatMoment(at, locale)}</time>
      </p>
      {why && (
        <p dir="auto" className="mt-1 rounded-md bg-sunken px-2.5 py-1.5 wrap-anywhere whitespace-pre-wrap">
          {why}
        </p>
      )}
      {changes.some(isTold) && (
        <dl className="mt-1 flex flex-col gap-1">
          {changes.filter(isTold).map((change) => (
            <Change key={change.field} change={change} />
          ))}
        </dl>
      )}
    </li>
  );
}

/** The words of a change of spans are told as those of the text; what binds them follows from it. */
function isTold({ field }: FieldChange): boolean {
  return field !== 'spans' && field !== 'context';
}

function Change({ change: { field, before, after } }: { readonly change: FieldChange }) {
  const { t, locale } = useI18n();
  const parts = wordDiff(fieldWords(before, field, { t, locale }), fieldWords(after, field, { t, locale }));
  return (
    <div className="flex flex-wrap gap-x-2">
      <dt className="text-muted">{fieldLabel(field === 'text' || field === 'context' ? 'spans' : field, t)}</dt>
      <dd className="min-w-0 font-serif wrap-anywhere">
        {parts.map(({ what, text }, index) => {
          const key = `${index} ${what}`;
          if (what === 'same') return <span key={key}>{text}</span>;
          return what === 'added' ? (
            <ins key={key} className="diff-added">
              {text}
            </ins>
          ) : (
            <del key={key} className="diff-removed">
              {text}
            </del>
          );
        })}
      </dd>
    </div>
  );
}

type Value = FieldChange['before'];

/** The value of a field in words, to be compared. */
function fieldWords(value: Value, field: FieldName, writer: Writer): string {
  const { t, locale } = writer;
  if (field === 'kind') return t(`kind.${value.kind}`);
  if (field === 'binding') return bindingLabel(value.binding, t);
  if (field === 'promisor' || field === 'beneficiary')
    return value[field].map(({ name, code }) => name || code).join(', ');
  if (field === 'amounts') return value.amounts.map((amount) => formatAmount(amount, writer)).join('; ');
  if (field === 'deadline') return deadlineWords(value, locale);
  if (field === 'condition') return value.condition?.text ?? '';
  if (field === 'area') return value.area ? areaLabel(value.area, t) : '';
  return value.text;
}

function deadlineWords({ deadline }: Value, locale: string): string {
  if (!deadline) return '';
  return deadline.edtf === null ? deadline.text : formatEdtf(deadline.edtf, locale);
}
