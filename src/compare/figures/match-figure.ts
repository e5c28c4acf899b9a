import type { Difference } from '../../model/index.ts';
import {
  amountDifferences,
  isComparable,
  isEqualValue,
  isOtherScale,
  isTelling,
  sharesEnd,
  sharesHead,
} from './compare-amounts.ts';
import type { ContextIndex, Link } from './context-index.ts';
import type { Facts, Figure } from './facts.ts';

/** The figure of the source that one of the report is about, and what the report changed in it. */
export interface FigureMatch {
  readonly facts: Facts;
  readonly figure: Figure;
  readonly differences: readonly Difference[];
}

/** Figures of a source by value. */
export type ByValue = ReadonlyMap<number, readonly { readonly facts: Facts; readonly figure: Figure }[]>;

// Three words in common beside the figure: two sentences on one subject have them, two on different ones hardly.
const STRONG = 3;
// Figures of one value that are compared; only a text that repeats itself has more.
const PLACES = 1000;

export function indexValues(index: ContextIndex): ByValue {
  const byValue = new Map<number, { facts: Facts; figure: Figure }[]>();
  for (const facts of index.facts) {
    for (const figure of facts.figures) {
      const known = byValue.get(figure.what.value);
      if (known) known.push({ facts, figure });
      else byValue.set(figure.what.value, [{ facts, figure }]);
    }
  }
  return byValue;
}

type Links = ReadonlyMap<Facts, Link>;

/** How well a figure of the source fits one of the report that has the same value; 0 if it is of something else. */
function fitOf(source: Figure, report: Figure, link: Link | undefined): number {
  const shared = link?.shared ?? 0;
  const weight = 1 + (link?.weight ?? 0);
  const comparable = isComparable(source, report);
  if (comparable && report.what.unit === 'percent') return shared > 0 ? 100 + weight : 0;
  if (comparable && (report.what.unit === 'money' || report.what.weak))
    return isTelling(report) || report.what.weak || shared > 0 ? 100 + weight : 0;
  if (comparable) return isTelling(report) || shared > 1 ? 100 + weight : 0;
  const bare = source.what.unit === '' || report.what.unit === '';
  // A round number of other things is the same number only if the sentences have still more in common.
  if (report.what.weak || shared < STRONG + (bare || isTelling(report) ? 0 : 1)) return 0;
  return sharesHead(source, report) ? 50 + weight : weight;
}

function sameValue(report: Figure, links: Links, byValue: ByValue): FigureMatch | null {
  let best: { fit: number; facts: Facts; figure: Figure } | null = null;
  for (const { facts, figure } of (byValue.get(report.what.value) ?? []).slice(0, PLACES)) {
    const fit = isEqualValue(figure, report) ? fitOf(figure, report, links.get(facts)) : 0;
    if (fit > 0 && fit > (best?.fit ?? 0)) best = { fit, facts, figure };
  }
  return best && { facts: best.facts, figure: best.figure, differences: amountDifferences(best.figure, report) };
}

/**
 * Words that two sentences must have in common for a figure of another value to be set against this one. One less will do
 * where the figures themselves are alike: the same digits on another scale, or a range of which one end is the same.
 */
function wordsNeeded(source: Figure, report: Figure): number {
  if (report.what.weak) return STRONG + 2;
  return isOtherScale(source.what.value, report.what.value) || sharesEnd(source, report) ? STRONG - 1 : STRONG;
}

/** A figure of the same kind, but of another value, in a sentence that speaks of the same. */
function otherValue(report: Figure, beside: Facts, links: Links): FigureMatch | null {
  let best: { weight: number; facts: Facts; figure: Figure } | null = null;
  for (const { facts, shared, weight } of links.values()) {
    if (shared < STRONG - 1 || weight <= (best?.weight ?? 0)) continue;
    const figure = facts.figures.find((candidate) => {
      if (shared < wordsNeeded(candidate, report)) return false;
      const taken = beside.figures.some((other) => other !== report && isEqualValue(other, candidate));
      return isComparable(candidate, report) && candidate.what.weak === report.what.weak && !taken;
    });
    if (figure) best = { weight, facts, figure };
  }
  return best && { facts: best.facts, figure: best.figure, differences: amountDifferences(best.figure, report) };
}

/** Finds the figure of the source that `report`, a figure of the sentence `beside`, is about; null if there is none. */
export function matchFigure(report: Figure, beside: Facts, links: Links, byValue: ByValue): FigureMatch | null {
  return sameValue(report, links, byValue) ?? otherValue(report, beside, links);
}
