import { alignWords } from '../passages/align-words.ts';
import { SAYING } from '../speakers/vocabulary.ts';
import type { Quoted } from './find-quotations.ts';
import { againstOf, type JudgedQuotation, type Quoting, verdictOn } from './judge-quotation.ts';
import { type Match, matchOf } from './match.ts';

// Between the halves of one quotation stand a name and a verb ("the minister told reporters on Tuesday").
const BETWEEN = 80;
// Words of the source beside one half in which the other is looked for, beside its own length.
const SLACK = 6;
const SHARE = 0.5;
const FEWEST = 2;

/** Whether two pairs of marks hold one quotation that its attribution splits. `blanked`: the report without quotations. */
export function isSplit(first: Quoted, second: Quoted, blanked: string): boolean {
  const between = blanked.slice(first.close + 1, second.open);
  return (
    between.length <= BETWEEN && !between.includes('\n') && !/[.!?]\s/.test(between) && between.search(SAYING) >= 0
  );
}

/**
 * Looks for a half of a split quotation that is too short, or too much changed, to be found by itself, right beside where
 * the other half was found.
 */
export function matchHalf(
  half: JudgedQuotation,
  other: JudgedQuotation,
  behind: boolean,
  report: Quoting,
): JudgedQuotation {
  if (half.match || !other.match || !other.source) return half;
  const { quotation, told } = half;
  const { words } = quotation;
  const reach = 2 * (words.to - words.from) + SLACK;
  const { from, to } = other.match;
  const against = againstOf(other.source, report, quotation);
  const count = against.passages.words.count;
  const window = behind ? { from: to, to: Math.min(count, to + reach) } : { from: Math.max(0, from - reach), to: from };
  // Only a half of few words is looked for so; a long one that is not found anywhere is not there either.
  if (reach > 80 || window.to <= window.from) return half;
  const kinds = {
    source: against.sourceKinds.slice(window.from, window.to),
    report: report.kinds.slice(words.from, words.to),
  };
  const { steps, matched, counted } = alignWords(against.passages.words.ids, window, words, kinds);
  if (matched < FEWEST || matched < SHARE * counted) return half;
  const match: Match = matchOf(steps, words, against);
  return verdictOn(quotation, report, { match, source: other.source }, told);
}
