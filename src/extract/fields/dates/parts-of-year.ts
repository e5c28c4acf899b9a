import { HALF_WORDS, QUARTER_WORDS, SEASONS } from '../../../languages/index.ts';
import { afterSpace, isDigit, isLetter, type Word, wordAfter, wordAt, wordBefore } from '../characters.ts';
import { type Anchor, between, format } from './calendar.ts';
import type { Core } from './mention.ts';
import { readBefore } from './time-before.ts';
import { yearAt } from './years.ts';

interface Year {
  readonly year: number | null;
  readonly end: number;
  readonly relative: boolean;
}

/** The year that a quarter, half or season belongs to: `2025`, `of 2025`, `of next year`, `of the year`. */
function yearOf(text: string, from: number, anchor: Anchor | null): Year | null {
  const of = wordAfter(text, from);
  let at = afterSpace(text, of?.lower === 'of' || of?.lower === 'in' ? of.end : from);
  if (text.charAt(at) === ',') at = afterSpace(text, at + 1);
  const fiscal = wordAt(text, at);
  if (fiscal && /^(fiscal|financial|calendar)$/.test(fiscal.lower)) {
    const noun = wordAfter(text, fiscal.end);
    if (noun?.lower === 'year') at = afterSpace(text, noun.end);
  }
  const year = yearAt(text, at);
  if (year) return { year, end: at + 4, relative: false };
  if (of?.lower !== 'of') return null;
  const which = wordAfter(text, of.end);
  const noun = which && wordAfter(text, which.end);
  const step = which ? { next: 1, this: 0, the: 0, last: -1 }[which.lower] : undefined;
  if (noun?.lower !== 'year' || step === undefined) return null;
  return { year: anchor ? anchor.year + step : null, end: noun.end, relative: true };
}

function months(year: number | null, from: number, to: number): string | null {
  return year === null ? null : between(format(year, from), format(year, to));
}

/** `first quarter of 2025`, `second half of next year`: from "quarter" or "half", with the ordinal before it. */
export function readQuarterOrHalf(text: string, word: Word, anchor: Anchor | null): Core | null {
  const which = wordBefore(text, word.start) ?? ordinalBefore(text, word.start);
  const length = word.lower === 'half' ? 6 : 3;
  const ordinal = which ? (length === 6 ? HALF_WORDS : QUARTER_WORDS).get(which.lower) : undefined;
  const year = ordinal && yearOf(text, word.end, anchor);
  if (!which || !ordinal || !year) return null;
  const edtf = months(year.year, (ordinal - 1) * length + 1, ordinal * length);
  return { start: which.start, end: year.end, edtf, relative: year.relative };
}

/** `4th` before "quarter": digits with letters are no word. */
function ordinalBefore(text: string, at: number): Word | null {
  const found = /([1-4](?:st|nd|rd|th)) $/.exec(text.slice(Math.max(0, at - 5), at));
  return found ? { start: at - 4, end: at - 1, lower: found[1]! } : null;
}

/** `Q1 2025`, `Q4 of 2025`, `H2 2024`, `1H 2023`: from the letter. */
export function readShortQuarter(text: string, at: number, anchor: Anchor | null): Core | null {
  const letter = text.charAt(at);
  const number = Number(text.charAt(at + 1));
  if ((letter !== 'Q' && letter !== 'H') || !(number >= 1) || number > (letter === 'Q' ? 4 : 2)) return null;
  if (isDigit(text.charCodeAt(at + 2)) || isLetter(text.charCodeAt(at + 2))) return null;
  const length = letter === 'Q' ? 3 : 6;
  const year = yearOf(text, at + 2, anchor);
  if (!year) return null;
  return {
    start: at,
    end: year.end,
    edtf: months(year.year, (number - 1) * length + 1, number * length),
    relative: year.relative,
  };
}

/** `spring 2022`, `the fall of 2021`, and with a preposition `in the summer`. "This" and "next" stand in `relative.ts`. */
export function readSeason(text: string, word: Word, anchor: Anchor | null): Core | null {
  const season = SEASONS.get(word.lower)!;
  const before = wordBefore(text, word.start);
  if (before && /^(next|this|last|coming|past)$/.test(before.lower)) return null;
  const year = yearOf(text, word.end, anchor);
  if (!year) return null;
  return {
    start: word.start,
    end: year.end,
    edtf: year.year === null ? null : `${year.year}-${season}`,
    relative: year.relative,
  };
}

/** `in the autumn`, `by the spring`: the one that the text stands in or the next to come. */
export function readComingSeason(text: string, word: Word, floor: number, anchor: Anchor | null): Core | null {
  const before = readBefore(text, word.start, floor);
  if (!before.determined || !/^(in|by|before|during|until)$/.test(before.preposition ?? '')) return null;
  const next = wordAfter(text, word.end);
  if (next && !/^(and|or|to|with|for|when|as|it|we|they|the)$/.test(next.lower)) return null;
  const season = SEASONS.get(word.lower)!;
  const last = season === 24 ? 14 : (season - 20) * 3 + 2;
  const edtf = anchor?.month ? `${anchor.month <= last ? anchor.year : anchor.year + 1}-${season}` : null;
  return { start: word.start, end: word.end, edtf, relative: true };
}

/** `FY2023`, `FY 23`, `fiscal year 2023`, `fiscal years 2023-2025`, `financial year 2023/24`: from the first word. The year is named, not converted. */
export function readFiscal(text: string, word: Word): Core | null {
  let at = word.end;
  if (word.lower !== 'fy') {
    const year = wordAfter(text, word.end);
    if (!year || !/^years?$/.test(year.lower)) return null;
    // "fiscal year (FY) 2034"
    at = year.end + (/^ \((?:FY|CY)\)/.exec(text.slice(year.end, year.end + 5))?.[0].length ?? 0);
  }
  const digits = afterSpace(text, at);
  const first = fiscalYear(text, digits);
  if (!first) return null;
  const second = /^(?:[-–/]| to | through | and )/.exec(text.slice(first.end, first.end + 9));
  const last = second ? fiscalYear(text, first.end + second[0].length) : null;
  const edtf = last && last.year > first.year ? between(format(first.year), format(last.year)) : format(first.year);
  return { start: word.start, end: last && last.year > first.year ? last.end : first.end, edtf, relative: false };
}

function fiscalYear(text: string, at: number): { readonly year: number; readonly end: number } | null {
  const full = yearAt(text, at);
  if (full) return { year: full, end: at + 4 };
  if (!/^\d\d(?!\d)/.test(text.slice(at, at + 3))) return null;
  return { year: 2000 + Number(text.slice(at, at + 2)), end: at + 2 };
}
