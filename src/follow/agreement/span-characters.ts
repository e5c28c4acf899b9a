import { type Range, WrongUse } from '../../model/index.ts';
import { type Estimate, errorOf, estimate, LEVEL, noEstimate, sum } from './estimate.ts';

/** What two coders marked in one text: `length` and all ranges in UTF-16 code units, end exclusive. */
export interface TwoMarkings {
  readonly length: number;
  readonly first: readonly Range[];
  readonly second: readonly Range[];
}

/** Characters by who marked them: both, only the first coder, only the second, nobody. */
interface Cells {
  readonly both: number;
  readonly first: number;
  readonly second: number;
  readonly none: number;
}

/**
 * Krippendorff's α by characters: every character is an item that each coder marked or did not (nominal, two values), as
 * Krippendorff (2004), Measuring the Reliability of Qualitative Text Analysis Data, counts a text. Neighbouring characters
 * are not independent, so the interval is reckoned over `stretches` (sentences, say; what lies between them counts as
 * stretches too): all characters of one go together. Errors: `follow.span` for a range outside the text.
 */
export function characterAlpha(marked: TwoMarkings, stretches: readonly Range[] = [], level = LEVEL): Estimate {
  if (marked.length === 0) return noEstimate('nothing-shared', 0, level);
  const [first, second] = [covered(marked.first, marked.length), covered(marked.second, marked.length)];
  const parts = cutAt(marked.length, stretches).map(({ start, end }) => cells(first, second, start, end));
  const all = added(parts);
  const given = 2 * marked.length;
  const share = (2 * all.both + all.first + all.second) / given;
  if (share === 0 || share === 1) return noEstimate('one-value', parts.length, level);
  const different = (all.first + all.second) / marked.length;
  // Twice the product of the shares, each value paired with all others but itself.
  const expected = (2 * share * (1 - share) * given) / (given - 1);
  const value = 1 - different / expected;
  const lift = (2 * (1 - 2 * share) * given) / (given - 1);
  const influences = parts.map((part) => {
    const length = part.both + part.first + part.second + part.none;
    const apart = part.first + part.second - different * length;
    const marks = (2 * part.both + part.first + part.second) / 2 - share * length;
    const each = -(apart - (1 - value) * lift * marks) / expected;
    return (each * parts.length) / marked.length;
  });
  return estimate(value, errorOf(influences, 'n-1'), { items: parts.length, freedom: parts.length - 1, level });
}

/** Ranges that overlap or touch joined, in order. Errors: `follow.span`. */
export function covered(ranges: readonly Range[], length: number): Range[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < 0 || end > length || start > end) throw new WrongUse('follow.span', { start, end, length });
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (end > start) joined.push({ start, end });
  }
  return joined;
}

/** The text cut at every start and end of a stretch: it is covered wholly, without overlap. */
export function cutAt(length: number, stretches: readonly Range[]): Range[] {
  const inside = stretches.flatMap(({ start, end }) => [start, end]).filter((at) => at > 0 && at < length);
  const cuts = [...new Set([0, ...inside, length])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => ({ start: cuts[index]!, end }));
}

function cells(first: readonly Range[], second: readonly Range[], start: number, end: number): Cells {
  const inFirst = within(first, start, end);
  const inSecond = within(second, start, end);
  const both = sum(inFirst.flatMap((a) => inSecond.map((b) => shared(a, b))));
  const one = sum(inFirst.map(lengthOf)) - both;
  const other = sum(inSecond.map(lengthOf)) - both;
  return { both, first: one, second: other, none: end - start - both - one - other };
}

function within(ranges: readonly Range[], start: number, end: number): Range[] {
  // Ranges are in order and apart from each other: the first that can meet the stretch is found by halving.
  let low = 0;
  for (let high = ranges.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const met: Range[] = [];
  for (let at = low; at < ranges.length && ranges[at]!.start < end; at += 1) {
    met.push({ start: Math.max(start, ranges[at]!.start), end: Math.min(end, ranges[at]!.end) });
  }
  return met;
}

function shared(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function lengthOf({ start, end }: Range): number {
  return end - start;
}

function added(parts: readonly Cells[]): Cells {
  const of = (name: keyof Cells) => sum(parts.map((part) => part[name]));
  return { both: of('both'), first: of('first'), second: of('second'), none: of('none') };
}
