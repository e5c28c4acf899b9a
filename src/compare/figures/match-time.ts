import type { Difference } from '../../model/index.ts';
import { isBinding, isSameTime } from './compare-times.ts';
import type { Link } from './context-index.ts';
import type { Facts, Time } from './facts.ts';

/** The time of the source that one of the report is about, and what the report changed in it. */
export interface TimeMatch {
  readonly facts: Facts;
  readonly time: Time;
  readonly differences: readonly Difference[];
}

// Sentences beside those whose figures matched that may hold the time: the ones with most in common.
const BEST = 4;
// Words in common beside the time, without a figure in common.
const SHARED = 2;
const STRONG = 3;

function same(report: Time, facts: Facts): TimeMatch | null {
  const time = facts.times.find((candidate) => isSameTime(candidate, report));
  return time ? { facts, time, differences: [] } : null;
}

const YEAR = /^\d{4}$/;

/** Whether a time is a year and no more, as "in 2028": between two sentences with one figure, it is the year of that figure. */
function isYear({ what }: Time): boolean {
  return what.edtf !== null && YEAR.test(what.edtf);
}

/** The one time that binds in a sentence of the source, set against one of the report that binds too and is another. */
function changed(report: Time, facts: Facts, binds: (time: Time) => boolean): TimeMatch | null {
  const binding = facts.times.filter(binds);
  const time = binding[0];
  if (!time || binding.length > 1 || !binds(report)) return null;
  return { facts, time, differences: [{ kind: 'date', source: time.text, report: report.text }] };
}

/**
 * Finds the time of the source that a time of the report is about: first in the sentences whose figures the same sentence of
 * the report has (`paired`), then in those with most words in common.
 */
export function matchTime(report: Time, paired: readonly Facts[], links: ReadonlyMap<Facts, Link>): TimeMatch | null {
  for (const facts of paired) {
    const found = same(report, facts);
    if (found) return found;
  }
  const linked = [...links.values()].filter((link) => link.shared >= SHARED).sort((a, b) => b.weight - a.weight);
  const near = linked.slice(0, BEST);
  for (const { facts } of near) {
    const found = same(report, facts);
    if (found) return found;
  }
  for (const facts of paired) {
    const found = changed(report, facts, (time) => isBinding(time) || isYear(time));
    if (found) return found;
  }
  const nearest = near[0];
  return paired.length === 0 && nearest && nearest.shared >= STRONG ? changed(report, nearest.facts, isBinding) : null;
}
