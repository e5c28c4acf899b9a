import { GATHERINGS, MONTHS } from '../../../languages/index.ts';
import {
  afterSpace,
  isDash,
  isDigit,
  isLetter,
  isSpace,
  isUpper,
  wordAfter,
  wordAt,
  wordBefore,
} from '../characters.ts';
import { between, format } from './calendar.ts';
import type { Core } from './mention.ts';
import { readBefore } from './time-before.ts';

/** The year in four digits at `at`, 1800 to 2199, or 0. */
export function yearAt(text: string, at: number): number {
  for (let digit = 0; digit < 4; digit++) if (!isDigit(text.charCodeAt(at + digit))) return 0;
  if (isDigit(text.charCodeAt(at + 4))) return 0;
  const year = Number(text.slice(at, at + 4));
  return year >= 1800 && year <= 2199 ? year : 0;
}

/** `2030`, `2021-2025`, `2021/22`, `2021 and 2022`, `the 2030s`. */
export function readYears(text: string, at: number, floor: number): Core | null {
  const year = yearAt(text, at);
  if (year === 0 || isInsideToken(text, at)) return null;
  const end = at + 4;
  if (text.charCodeAt(end) === 115 && !isLetter(text.charCodeAt(end + 1))) return decade(text, at, year);
  if (isLetter(text.charCodeAt(end)) || isGroup(text, end)) return null;
  const second = shortSecond(text, end, year) ?? longSecond(text, at, end, year, floor);
  const core: Core = second
    ? { start: at, end: second.end, edtf: between(format(year), format(second.year)), relative: false }
    : { start: at, end, edtf: format(year), relative: false };
  return isPartOfName(text, core, floor) ? { ...core, role: 'name' } : core;
}

/** Letters, currency signs and the like right before digits make them something else; so do digits and a comma. */
function isInsideToken(text: string, at: number): boolean {
  if (at === 0) return false;
  const before = text.charCodeAt(at - 1);
  if (isSpace(before)) return /(?:[$€£¥₹#№§]|[a-z]\.)\s$/.test(text.slice(Math.max(0, at - 5), at));
  if (isLetter(before) || isDigit(before)) return true;
  if (isDash(before)) return !/[a-z ]/i.test(text.charAt(at - 2)) || isUpper(text.charCodeAt(at - 2));
  return !/["'“”‘’([*_]/.test(text.charAt(at - 1));
}

/** "2,000" in other words: a comma or dot with digits behind it. */
function isGroup(text: string, end: number): boolean {
  const mark = text.charAt(end);
  return (
    (mark === ',' || mark === '.' || mark === '%' || mark === ':') &&
    (mark === '%' || isDigit(text.charCodeAt(end + 1)))
  );
}

function decade(text: string, at: number, year: number): Core {
  const apostrophe = text.charCodeAt(at + 5) === 39 ? 6 : 5;
  return { start: at, end: at + apostrophe, edtf: `${String(year).slice(0, 3)}X`, relative: false };
}

interface Second {
  readonly year: number;
  readonly end: number;
}

/** `2021/22`, `2021-22`. */
function shortSecond(text: string, end: number, year: number): Second | null {
  const mark = text.charCodeAt(end);
  if ((mark !== 47 && !isDash(mark)) || !/^\d\d(?![\d%-]|\.\d)/.test(text.slice(end + 1, end + 5))) return null;
  const short = Number(text.slice(end + 1, end + 3));
  const full = year - (year % 100) + short;
  return full > year && full - year <= 20 && (mark === 47 || short > 12) ? { year: full, end: end + 3 } : null;
}

/** `2021-2025`, `2021 to 2025`, `between 2021 and 2026`, `2021 and 2022` if they follow each other. */
function longSecond(text: string, at: number, end: number, year: number, floor: number): Second | null {
  let next = afterSpace(text, end);
  const mark = text.charCodeAt(next);
  const word = wordAt(text, next);
  const and = word?.lower === 'and';
  if (isDash(mark) || (mark === 47 && next === end)) next = afterSpace(text, next + 1);
  else if (word && (and || word.lower === 'to' || word.lower === 'through' || word.lower === 'until')) {
    next = afterSpace(text, word.end);
  } else return null;
  const last = yearAt(text, next);
  if (last <= year || isLetter(text.charCodeAt(next + 4))) return null;
  if (and && last !== year + 1 && wordBefore(text, at, floor)?.lower !== 'between') return null;
  return { year: last, end: next + 4 };
}

/** "the 2030 Agenda", "Velmark 2032", "the Master Plan (MPC) 2035", "our 2025 targets": the year tells which one, not when. */
function isPartOfName(text: string, core: Core, floor: number): boolean {
  const before = readBefore(text, core.start, floor);
  if (before.part) return false;
  const next = wordAfter(text, core.end);
  const noun = next !== null && !CLOSERS.has(next.lower) && next.start > core.end;
  if (before.preposition) return noun && before.determined && !TIMED_THINGS.has(next.lower);
  if (/\((?![FC]Y\))[A-Z][A-Za-z-]+\) $/.test(text.slice(Math.max(0, core.start - 14), core.start))) return true;
  const word = wordBefore(text, core.start, floor);
  if (noun && (word || core.start === 0) && !/^(calendar|year)$/.test(word?.lower ?? '')) return true;
  if (isDash(text.charCodeAt(core.end)) && isLetter(text.charCodeAt(core.end + 1))) return true;
  return word !== null && isUpper(text.charCodeAt(word.start)) && word.start > 0 && !MONTHS.has(word.lower);
}

/** Nouns that a date before them dates rather than tells apart: "by the 2024 summit", "the May 1 deadline". */
export const TIMED_THINGS: ReadonlySet<string> = new Set([...GATHERINGS, 'deadline', 'date', 'target']);

/** Words behind a year that open no noun phrase of which it could be part. */
export const CLOSERS: ReadonlySet<string> = new Set(
  `and or but to in on at for with by as is are was were will would shall has have had that which while when onwards onward through
  of from the a an we our they it if so also compared until before after under across including among per than this these`.split(
    /\s+/,
  ),
);
