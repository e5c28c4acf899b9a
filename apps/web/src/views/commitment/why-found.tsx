import type { EntryDetail } from '../../../../api/contract/entry.ts';
import { useT } from '../../i18n/i18n.tsx';

/** Weights below this are written as zero, and say nothing. */
const LEAST = 0.005;

/** The rule that found it, what each field rests on, and the tests it passed; in English, as the program reports them. */
export function WhyFound({ explanation: { rule, bound, fields, checkable } }: Pick<EntryDetail, 'explanation'>) {
  const t = useT();
  const reasons = fields.filter(({ says }) => says !== null);
  return (
    <div className="flex flex-col gap-3 text-sm">
      <p>
        <code dir="ltr" className="rounded bg-sunken px-1 font-mono text-xs">
          {rule.id}
        </code>{' '}
        <span lang="en">{rule.says}</span>
      </p>
      <ul lang="en" className="list-disc ps-5">
        {bound.map(({ test, words, says }) => (
          <li key={`${test} ${words}`}>{says}</li>
        ))}
        {reasons.map(({ field, value, says }) => (
          <li key={`${field} ${value}`}>
            {value}: {says}
          </li>
        ))}
      </ul>
      <h3 className="font-medium">{t('entry.tests')}</h3>
      <ul lang="en" className="flex flex-col gap-0.5">
        {checkable.tests
          .filter(({ weight }) => Math.abs(weight) >= LEAST)
          .map(({ test, words, says, weight }) => (
            <li key={`${test} ${words}`} className="flex gap-2">
              <span className={`w-12 shrink-0 text-end tabular-nums ${weight < 0 ? 'text-danger' : 'text-good'}`}>
                {weight > 0 ? '+' : '−'}
                {Math.abs(weight).toFixed(2)}
              </span>
              <span>{says}</span>
            </li>
          ))}
      </ul>
      <p lang="en" className="text-muted">
        {checkable.says}
      </p>
    </div>
  );
}
