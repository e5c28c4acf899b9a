import { findRun } from '../passages/find-run.ts';
import type { QuotedWords } from '../passages/quoted-words.ts';
import { alignAnywhere, FEWEST, LONGEST } from './align-anywhere.ts';
import { type Against, type Match, matchOf, stepsAt } from './match.ts';
import { matchSegments } from './match-segments.ts';
import { matchTiles } from './match-tiles.ts';

// Places of the same words that are compared to the character.
const PLACES = 16;
// A place that has so much of a quotation is the place; only a poorer one is weighed against pieces from elsewhere.
const NEARLY_ALL = 0.8;

/** Places where all words of a quotation stand one after the other; the first that is verbatim to the character, if any is. */
function matchExactly(quoted: QuotedWords, against: Against): Match | null {
  let first: Match | null = null;
  for (const at of findRun(against.passages, quoted.words.ids, quoted, PLACES)) {
    const match = matchOf(stepsAt(quoted, at), quoted, against);
    if (match.verdict !== 'altered') return match;
    first ??= match;
  }
  return first;
}

function isMarked(quoted: QuotedWords): boolean {
  return quoted.gapBefore.includes(1) || quoted.bracketed.includes(1);
}

function better(whole: Match | null, pieces: Match | null): Match | null {
  if (!whole || !pieces) return whole ?? pieces;
  return pieces.verdict === 'joined' || pieces.matched > whole.matched ? pieces : whole;
}

/**
 * Finds a quotation in a source and says how it differs; null if the source does not have it. Exact places first, then
 * seeds and alignment, then the pieces of a quotation one by one. Time is bounded by the quotation's length.
 */
export function matchQuotation(quoted: QuotedWords, against: Against): Match | null {
  const length = quoted.to - quoted.from;
  if (length === 0) return null;
  const exact = matchExactly(quoted, against);
  if (exact && (exact.verdict !== 'altered' || length < FEWEST)) return exact;
  if (length < FEWEST) return isMarked(quoted) ? matchSegments(quoted, against) : null;
  if (length > LONGEST) return matchSegments(quoted, against) ?? exact;
  const steps = alignAnywhere(quoted, against);
  const whole = steps && matchOf(steps, quoted, against);
  if (whole && (whole.verdict !== 'altered' || whole.matched >= NEARLY_ALL * whole.counted)) return whole;
  const parted = quoted.gapBefore.includes(1);
  return better(whole, parted ? matchSegments(quoted, against) : matchTiles(quoted, against)) ?? exact;
}
