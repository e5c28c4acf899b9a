import { type Range, WrongUse } from '../../model/index.ts';
import { type Estimate, errorOf, estimate, LEVEL, noEstimate, sum } from './estimate.ts';

/** A unit that a coder marked in a text, with the value given to it. */
export interface Unit extends Range {
  readonly value: string;
}

/** What several coders marked in one text of `length` (UTF-16 code units). */
export interface Unitizing {
  readonly length: number;
  readonly coders: readonly (readonly Unit[])[];
}

/** Of one value, or of all: `observed` and `expected` disagreement and α. */
export interface UnitizingAlpha {
  readonly observed: number;
  readonly expected: number;
  readonly alpha: Estimate;
}

/** A stretch of one coder's text: a unit of the value looked at, or the gap between two. */
interface Section extends Range {
  readonly unit: boolean;
}

/** Disagreement of two sections that meet, and where the later one begins. */
interface Meeting {
  readonly at: number;
  readonly difference: number;
}

/**
 * Krippendorff's α for unitizing (α_u) of one value: Krippendorff (2004), Content Analysis, 2nd edition, chapter 11.6. Two
 * units that overlap differ by the squares of what one has beyond the other, a unit in the other's gap by the square of its
 * length. The interval holds the expected disagreement fixed, as the resampling of Krippendorff and others (2016) does, and
 * takes the meetings of sections as items. Errors: `follow.span` for a unit outside the text or two of one coder and value
 * that overlap.
 */
export function unitizingAlpha(coded: Unitizing, value: string, level = LEVEL): UnitizingAlpha {
  const sections = coded.coders.map((units) => sectionsOf(units, value, coded.length));
  return alphaOf(meetingsOf(sections, coded.length), expectedOf(sections, coded.length), level);
}

/** α_u over all values that anybody gave: the mean disagreements of the values put into one coefficient. */
export function unitizingAlphaOverall(coded: Unitizing, level = LEVEL): UnitizingAlpha {
  const values = [...new Set(coded.coders.flat().map(({ value }) => value))].sort();
  const each = values.map((value) => coded.coders.map((units) => sectionsOf(units, value, coded.length)));
  const share = 1 / Math.max(1, values.length);
  const meetings = each.flatMap((sections) =>
    meetingsOf(sections, coded.length).map(({ at, difference }) => ({ at, difference: difference * share })),
  );
  return alphaOf(meetings, sum(each.map((sections) => expectedOf(sections, coded.length))) * share, level);
}

function alphaOf(meetings: readonly Meeting[], expected: number, level: number): UnitizingAlpha {
  const n = meetings.length;
  const observed = sum(meetings.map(({ difference }) => difference));
  if (expected === 0) return { observed, expected, alpha: noEstimate('nothing-shared', n, level) };
  const error = errorOf(
    meetings.map(({ difference }) => (difference * n) / expected),
    'n-1',
  );
  return { observed, expected, alpha: estimate(1 - observed / expected, error, { items: n, freedom: n - 1, level }) };
}

function sectionsOf(units: readonly Unit[], value: string, length: number): Section[] {
  const own = units.filter((unit) => unit.value === value).sort((a, b) => a.start - b.start);
  const sections: Section[] = [];
  let at = 0;
  for (const { start, end } of own) {
    if (start < at || end > length || end <= start) throw new WrongUse('follow.span', { start, end, length });
    if (start > at) sections.push({ start: at, end: start, unit: false });
    sections.push({ start, end, unit: true });
    at = end;
  }
  if (at < length) sections.push({ start: at, end: length, unit: false });
  return sections;
}

/** Every two sections of two coders that meet, as shares of the observed disagreement. */
function meetingsOf(coders: readonly (readonly Section[])[], length: number): Meeting[] {
  const scale = 2 / (coders.length * (coders.length - 1) * length * length);
  return coders.flatMap((one, i) =>
    coders.slice(i + 1).flatMap((other) => {
      const met: Meeting[] = [];
      for (let a = 0, b = 0; a < one.length && b < other.length; ) {
        const [left, right] = [one[a]!, other[b]!];
        const at = Math.max(left.start, right.start);
        if (left.unit || right.unit) met.push({ at, difference: scale * difference(left, right) });
        if (left.end <= right.end) a += 1;
        if (right.end <= left.end) b += 1;
      }
      return met;
    }),
  );
}

function difference(a: Section, b: Section): number {
  if (a.unit && b.unit) return (a.start - b.start) ** 2 + (a.end - b.end) ** 2;
  const [unit, gap] = a.unit ? [a, b] : [b, a];
  const whole = gap.start <= unit.start && unit.end <= gap.end;
  return whole ? (unit.end - unit.start) ** 2 : 0;
}

function expectedOf(coders: readonly (readonly Section[])[], length: number): number {
  const all = coders.flat();
  const units = all.filter(({ unit }) => unit).map(({ start, end }) => end - start);
  const gaps = all.filter(({ unit }) => !unit).map(({ start, end }) => end - start);
  const chances = units.map((l) => {
    const withUnits = ((units.length - 1) / 3) * (2 * l ** 3 - 3 * l ** 2 + l);
    const withGaps = l ** 2 * sum(gaps.map((gap) => (gap >= l ? gap - l + 1 : 0)));
    return withUnits + withGaps;
  });
  const places = coders.length * length;
  const pairs = places * (places - 1) - sum(units.map((l) => l * (l - 1)));
  return pairs === 0 ? 0 : ((2 / length) * sum(chances)) / pairs;
}
