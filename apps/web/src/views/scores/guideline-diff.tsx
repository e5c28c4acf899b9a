import type { Guideline } from '../../../../../src/model/index.ts';
import { useT } from '../../i18n/i18n.tsx';
import { wordDiff } from '../commitment/word-diff.ts';

const PARTS = ['full', 'partial', 'none', 'definitions', 'strong', 'weak', 'readings'] as const;
const STEPS: Readonly<Record<string, string>> = { full: '+1', partial: '0', none: '−1' };

function textOf(guideline: Guideline | null, part: (typeof PARTS)[number]): string {
  if (!guideline) return '';
  if (part === 'full' || part === 'partial' || part === 'none') return guideline.rubric[part];
  if (part === 'definitions') return guideline.definitions.map(({ term, means }) => `${term}: ${means}`).join('; ');
  if (part === 'readings') return guideline.readings.map(({ id, says }) => `${id}: ${says}`).join('; ');
  return guideline[part].join('; ');
}

/** What a version says otherwise than the one before, word by word; of the first version what it says. */
export function GuidelineDiff({ before, after }: { readonly before: Guideline | null; readonly after: Guideline }) {
  const t = useT();
  const parts = PARTS.map((part) => ({ part, from: textOf(before, part), to: textOf(after, part) }));
  const changed = parts.filter(({ from, to }) => from !== to);
  return (
    <dl className="flex flex-col gap-1">
      {changed.map(({ part, from, to }) => (
        <div key={part} className="grid grid-cols-[minmax(4rem,max-content)_minmax(0,1fr)] gap-x-3">
          <dt className="font-medium tabular-nums">{STEPS[part] ?? t(`scores.guideline.${part as 'strong'}`)}</dt>
          <dd className="wrap-anywhere">{before ? <Diff from={from} to={to} /> : to}</dd>
        </div>
      ))}
    </dl>
  );
}

function Diff({ from, to }: { readonly from: string; readonly to: string }) {
  let at = 0;
  return wordDiff(from, to).map(({ what, text }) => {
    at += 1;
    if (what === 'same') return <span key={at}>{text}</span>;
    const Tag = what === 'added' ? 'ins' : 'del';
    return (
      <Tag key={at} className={what === 'added' ? 'bg-good-soft' : 'bg-danger-soft'}>
        {text}
      </Tag>
    );
  });
}
