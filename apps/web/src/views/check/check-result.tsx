import { useCallback, useMemo, useState } from 'react';
import type { CheckAnswer } from '../../../../api/contract/checks.ts';
import { useT } from '../../i18n/i18n.tsx';
import { Said } from '../../said/said.tsx';
import { JudgedLists } from './judged-lists.tsx';
import { judgementsOf, marksOf, told, VERDICTS, type Verdict } from './marks.ts';
import { SideBySide } from './side-by-side.tsx';
import { VerdictBadge } from './verdict-badge.tsx';

/** What came of a check: counts, the two texts beside each other, and everything that was judged as lists. */
export function CheckResult({ answer }: { readonly answer: CheckAnswer }) {
  const t = useT();
  const [chosen, setChosen] = useState<string | null>(null);
  const choose = useCallback((key: string) => setChosen(key), []);
  const judged = useMemo(() => judgementsOf(answer.result), [answer]);
  const marks = useMemo(() => marksOf(judged), [judged]);
  return (
    <div className="flex flex-col gap-6">
      <Summary answer={answer} />
      {answer.findings.length > 0 && (
        <ul className="list-disc rounded-md bg-warn-soft p-3 ps-7 text-sm text-warn">
          {answer.findings.map(({ code, params, says, document }) => (
            <li key={`${document} ${code} ${says}`}>
              <Said code={code} params={params} says={says} />
            </li>
          ))}
        </ul>
      )}
      <section aria-label={t('check.sides')} className="flex flex-col gap-2">
        <p className="text-sm text-muted">{t('check.sides.hint')}</p>
        <SideBySide answer={answer} marks={marks} chosen={chosen} onChoose={choose} />
      </section>
      <JudgedLists answer={answer} judged={judged} chosen={chosen} onChoose={choose} />
    </div>
  );
}

/** How many of each verdict, for quotations, figures and commitments apart. */
function Summary({ answer: { result } }: { readonly answer: CheckAnswer }) {
  const t = useT();
  const { carried, changed, omitted } = result.coverage;
  const groups = [
    { name: t('check.quotes.short'), counts: tally(result.quotes.map(({ verdict }) => verdict)) },
    { name: t('check.figures.short'), counts: tally(told(result.figures).map(({ verdict }) => verdict)) },
    {
      name: t('check.coverage.short'),
      counts: [
        { verdict: 'changed' as const, count: changed.length },
        { verdict: 'omitted' as const, count: omitted.length },
        { verdict: 'carried' as const, count: carried.length },
      ].filter(({ count }) => count > 0),
    },
  ];
  return (
    <dl className="grid gap-3 sm:grid-cols-3">
      {groups.map(({ name, counts }) => (
        <div key={name} className="rounded-lg border border-line bg-surface p-3">
          <dt className="mb-1.5 text-sm font-semibold">{name}</dt>
          <dd className="flex flex-wrap gap-x-3 gap-y-1.5 text-sm">
            {counts.length === 0 && <span className="text-muted">{t('check.none')}</span>}
            {counts.map(({ verdict, count }) => (
              <span key={verdict} className="flex items-center gap-1.5">
                <span className="text-lg font-semibold tabular-nums">{count}</span>
                <VerdictBadge verdict={verdict} />
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function tally(verdicts: readonly Verdict[]): { verdict: Verdict; count: number }[] {
  return VERDICTS.map((verdict) => ({ verdict, count: verdicts.filter((one) => one === verdict).length })).filter(
    ({ count }) => count > 0,
  );
}
