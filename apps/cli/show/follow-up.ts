import { meaningOf, seriesOf, stepOf, straightPath, targetVerdicts } from '../../../src/follow/index.ts';
import type { DeliveryStep, Indicator } from '../../../src/model/index.ts';
import type { FollowUps } from '../../../src/register/index.ts';
import type { Screen } from '../screen.ts';
import { grouped } from './fields.ts';
import { safeLine, wrapped } from './measure.ts';

const VERDICTS = { met: 'met', missed: 'not met by the deadline', 'not-yet': 'not reached so far' } as const;

/** What is known of an entry at one look: status with its meaning, and each target by publisher. */
export function followUpHead(entry: string, known: FollowUps, screen: Screen): string {
  const { label, means } = meaningOf(stepOf(entry, known.statuses));
  const record = known.statuses.findLast((each) => each.entry === entry);
  const other = record?.disputed ? meaningOf(record.disputed) : null;
  const lines = [
    `Status: ${label}. ${means}`,
    ...(other ? [`    or: ${other.label}. ${other.means}`] : []),
    ...(record?.why ? [`  ${record.why}`] : []),
  ];
  for (const indicator of known.indicators.filter((each) => each.entry === entry)) {
    lines.push(...targetLines(indicator, known));
  }
  return `${lines.flatMap((line) => wrapped(safeLine(line), screen.columns)).join('\n')}\n\n`;
}

/** A step in a few words. */
export function labelOf(step: DeliveryStep): string {
  return meaningOf(step).label;
}

function targetLines(indicator: Indicator, { evidence, rates }: FollowUps): string[] {
  const { series, aside } = seriesOf(indicator, evidence, rates);
  const counts = indicator.unit === 'money' ? (indicator.currency ?? '') : indicator.unit;
  const number = (value: number) => `${grouped(value)} ${counts}`.trim();
  const lines = [`${indicator.name}: target ${number(indicator.target.value)} by ${indicator.deadline}`];
  const verdicts = targetVerdicts(indicator, series);
  for (const { publisher, verdict, first, newest } of verdicts) {
    const path = straightPath(indicator, newest);
    const share =
      path === null
        ? ''
        : `; ${Math.round(path.share * 100)} % of the way from the baseline of ${indicator.baseline?.publisher}`;
    const at = first === null ? '' : ` in ${first.period} (${number(first.value)})`;
    lines.push(
      `- ${VERDICTS[verdict]}${at} by ${publisher}: newest ${number(newest.value)} (${newest.period})${share}`,
    );
  }
  if (verdicts.length === 0) lines.push('- no figure found that can be set against it: unknown');
  if (aside.length > 0)
    lines.push(`- ${aside.length} more figures cannot be set against it (other period, unit or a forecast)`);
  return lines;
}
