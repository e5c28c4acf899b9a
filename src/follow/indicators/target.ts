import type { Indicator } from '../../model/index.ts';
import { daysOf } from '../../register/index.ts';
import type { Actual, Series } from './series.ts';

/**
 * Whether a target is met by the figures of one publisher: `met` – a figure reaches it; `missed` – a figure for the end of the
 * deadline or later does not; `not-yet` – no figure reaches it and the deadline is not over by the newest; never more than that
 * publisher says. `first` is the figure that reaches it first, `newest` the last one. `fellBack`: it was reached and the newest
 * figure is short of it again.
 */
export interface TargetVerdict {
  readonly publisher: string;
  readonly verdict: 'met' | 'missed' | 'not-yet';
  readonly first: Actual | null;
  readonly newest: Actual;
  readonly fellBack: boolean;
}

/** One verdict for each publisher that has a figure of the time after the commitment, in the order of the series. */
export function targetVerdicts(indicator: Indicator, series: readonly Series[]): TargetVerdict[] {
  const due = daysOf(indicator.deadline).last;
  return series.flatMap(({ publisher, actuals: all }) => {
    const actuals = all.filter(({ before }) => !before);
    const newest = actuals.at(-1);
    if (!newest) return [];
    const first = actuals.find((actual) => reaches(indicator, actual)) ?? null;
    const over = due !== null && newest.last >= due;
    const verdict = first ? ('met' as const) : over ? ('missed' as const) : ('not-yet' as const);
    return [{ publisher, verdict, first, newest, fellBack: first !== null && !reaches(indicator, newest) }];
  });
}

/** "Up to" and "less than" never show that an upward target is reached; "more than" does where its figure does. */
function reaches({ direction, target }: Indicator, { value, bound }: Actual): boolean {
  if (direction === 'up') return bound !== 'up_to' && bound !== 'less_than' && value >= target.value;
  return bound !== 'at_least' && bound !== 'more_than' && value <= target.value;
}

/**
 * A figure set against a straight line from the baseline to the target at the end of the deadline. `share`: how much of the
 * way is done (0 to 1, and beyond); `expected`: where the line stands on that day; `ahead`: figure minus line, positive when
 * better. Nobody promised a straight line: it is a ruler, not a claim.
 */
export interface Progress {
  readonly share: number;
  readonly expected: number;
  readonly ahead: number;
}

/** Null without a baseline, with dates that are none, or where baseline and target are the same. */
export function straightPath(indicator: Indicator, actual: Actual): Progress | null {
  const { baseline, target, deadline, direction } = indicator;
  const start = daysOf(baseline?.date ?? null).last;
  const end = daysOf(deadline).last;
  if (!baseline || start === null || end === null || end <= start || target.value === baseline.value) return null;
  const way = target.value - baseline.value;
  const time = Math.min(1, Math.max(0, daysBetween(start, actual.last) / daysBetween(start, end)));
  const expected = baseline.value + way * time;
  const ahead = direction === 'up' ? actual.value - expected : expected - actual.value;
  return { share: (actual.value - baseline.value) / way, expected, ahead };
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}
