import { MONTHS, WEEKDAYS } from '../../../languages/index.ts';
import {
  afterSpace,
  isDash,
  isDigit,
  isLetter,
  isUpper,
  type Word,
  wordAfter,
  wordAt,
  wordBefore,
} from '../characters.ts';
import { type Anchor, between, format, isDay } from './calendar.ts';
import type { Core } from './mention.ts';
import { readBefore } from './time-before.ts';
import { yearAt } from './years.ts';

/** A month name that is one: with a capital, and with a dot after its abbreviation included. */
interface Month {
  readonly month: number;
  readonly start: number;
  readonly end: number;
  readonly short: boolean;
}

interface Days {
  readonly first: number;
  readonly last: number;
  readonly end: number;
}

function monthAt(text: string, at: number): Month | null {
  const word = wordAt(text, at);
  const month = word && MONTHS.get(word.lower);
  if (!word || !month || !isUpper(text.charCodeAt(at))) return null;
  const short = word.lower.length <= 4 && !/^(may|june|july)$/.test(word.lower);
  return { month, start: at, end: word.end + (short && text.charAt(word.end) === '.' ? 1 : 0), short };
}

/** `September 20, 2022`, `Sept. 20-21`, `November 2023`, `June`: from a month's name. */
export function readMonth(text: string, at: number, floor: number, anchor: Anchor | null): Core | null {
  const month = monthAt(text, at);
  if (!month) return null;
  const days = daysAt(text, afterSpace(text, month.end));
  if (days) return dayOf(text, at, month, days, days.end, floor, anchor);
  const year = yearBehind(text, month.end);
  if (year) return monthRange(text, month, year.year, year.end) ?? monthOf(at, month, year.year, year.end);
  const before = readBefore(text, at, floor);
  const relative = /^(this|next|last|past|coming)$/.test(wordBefore(text, at, floor)?.lower ?? '');
  if (relative) return null;
  const range = monthRange(text, month, 0, month.end);
  if (range) return range;
  const clear = before.preposition !== null || before.part;
  if (!clear && (month.short || /^(may|march)$/i.test(text.slice(at, month.end)))) return null;
  if (
    isLetter(text.charCodeAt(month.end)) ||
    (/^(may|march)$/i.test(text.slice(at, month.end)) && !isClosed(text, month.end))
  )
    return null;
  return inferredMonth(month, before.preposition, anchor);
}

/** Whether a phrase ends or a common small word follows: "in May and", not "with May Chen". */
function isClosed(text: string, end: number): boolean {
  const next = wordAfter(text, end);
  return !next || (!isUpper(text.charCodeAt(next.start)) && next.lower !== 'of');
}

function monthOf(start: number, { month }: Month, year: number, end: number): Core {
  return { start, end, edtf: format(year, month), relative: false };
}

/** `January to June 2022`, `October–December`. */
function monthRange(text: string, first: Month, year: number, end: number): Core | null {
  const word = wordAfter(text, end);
  const at = afterSpace(text, end);
  const joins =
    word && (word.lower === 'to' || word.lower === 'through' || word.lower === 'and' || word.lower === 'until');
  const next = isDash(text.charCodeAt(at)) ? afterSpace(text, at + 1) : joins ? afterSpace(text, word.end) : -1;
  const last = next < 0 ? null : monthAt(text, next);
  const close = last && yearBehind(text, last.end);
  if (!last || !close || daysAt(text, afterSpace(text, last.end))) return null;
  if (word?.lower === 'and' && last.month !== first.month + 1) return null;
  // "December to February 2023" begins in the year before.
  const from = format(year || (first.month > last.month ? close.year - 1 : close.year), first.month);
  return { start: first.start, end: close.end, edtf: between(from, format(close.year, last.month)), relative: false };
}

/** A month without a year: one of the last two months, or else the next to come; after "by", "before", "until" always that. */
function inferredMonth(month: Month, preposition: string | null, anchor: Anchor | null): Core {
  const year = anchor ? nearestYear(anchor, month.month, preposition) : null;
  const edtf = year === null ? null : format(year, month.month);
  return { start: month.start, end: month.end, edtf, relative: true };
}

/** Reports are written within two months of what they tell; promises look further ahead. */
const MONTHS_BACK = 2;

function nearestYear(anchor: Anchor, month: number, preposition: string | null): number | null {
  if (anchor.month === 0) return anchor.year;
  const ahead = (month - anchor.month + 12) % 12;
  const forward = /^(by|before|until|till|no later than|not later than|prior to|ahead of)$/.test(preposition ?? '');
  const backward = preposition === 'since';
  const distance = forward
    ? ahead
    : backward
      ? ahead - (ahead === 0 ? 0 : 12)
      : ahead < 12 - MONTHS_BACK
        ? ahead
        : ahead - 12;
  return Math.floor((anchor.year * 12 + anchor.month - 1 + distance) / 12);
}

function dayOf(
  text: string,
  start: number,
  { month }: Month,
  days: Days,
  end: number,
  floor: number,
  anchor: Anchor | null,
): Core | null {
  const year = yearBehind(text, end);
  const inferred =
    year?.year ?? (anchor ? nearestYear(anchor, month, readBefore(text, start, floor).preposition) : null);
  if (inferred !== null && !isDay(inferred, month, days.last)) return null;
  const first = inferred === null ? null : format(inferred, month, days.first);
  const edtf = first && days.last > days.first ? `${first}/${format(inferred!, month, days.last)}` : first;
  return { start: overWeekday(text, start, floor), end: year?.end ?? end, edtf, relative: !year };
}

/** "Tuesday, January 25". */
function overWeekday(text: string, start: number, floor: number): number {
  const comma = text.charAt(start - 2) === ',' ? start - 2 : start;
  const word = wordBefore(text, comma, floor);
  return word && WEEKDAYS.has(word.lower) ? word.start : start;
}

/** `25`, `25th`, `20-21`, `20 and 21`: days of a month, not the first two digits of a year. */
function daysAt(text: string, at: number): Days | null {
  const first = dayAt(text, at);
  if (!first) return null;
  let next = afterSpace(text, first.end);
  const word = wordAt(text, next);
  if (isDash(text.charCodeAt(next))) next = afterSpace(text, next + 1);
  else if (word && (word.lower === 'and' || word.lower === 'to')) next = afterSpace(text, word.end);
  else return { first: first.day, last: first.day, end: first.end };
  const last = dayAt(text, next);
  if (!last || last.day <= first.day || unitFollows(text, last.end))
    return { first: first.day, last: first.day, end: first.end };
  return { first: first.day, last: last.day, end: last.end };
}

/** "on June 5 and 20 countries": the second number counts something. */
function unitFollows(text: string, end: number): boolean {
  const word = wordAfter(text, end);
  return word !== null && /s$/.test(word.lower) && !isUpper(text.charCodeAt(word.start));
}

function dayAt(text: string, at: number): { readonly day: number; readonly end: number } | null {
  let end = at;
  while (end - at < 3 && isDigit(text.charCodeAt(end))) end++;
  const day = Number(text.slice(at, end));
  if (end === at || end - at > 2 || day < 1 || day > 31) return null;
  const suffix = wordAt(text, end);
  if (suffix) return /^(st|nd|rd|th)$/.test(suffix.lower) ? { day, end: suffix.end } : null;
  return /[.,:/%]/.test(text.charAt(end)) && isDigit(text.charCodeAt(end + 1)) ? null : { day, end };
}

function yearBehind(text: string, from: number): { readonly year: number; readonly end: number } | null {
  let at = afterSpace(text, from);
  if (text.charAt(at) === ',') at = afterSpace(text, at + 1);
  const of = wordAt(text, at);
  if (of?.lower === 'of') at = afterSpace(text, of.end);
  const year = yearAt(text, at);
  return year && !isLetter(text.charCodeAt(at + 4)) && !/^[,.]\d/.test(text.slice(at + 4, at + 6))
    ? { year, end: at + 4 }
    : null;
}

/** `20 September 2022`, `20-21 September`, `the 20th of September`: from the day. */
export function readDayMonth(text: string, at: number, floor: number, anchor: Anchor | null): Core | null {
  if (isLetter(text.charCodeAt(at - 1)) || /[\d.,/:$€£-]/.test(text.charAt(at - 1))) return null;
  const days = daysAt(text, at);
  if (!days) return null;
  let word: Word | null = wordAfter(text, days.end);
  if (word?.lower === 'of') word = wordAfter(text, word.end);
  const month = word && monthAt(text, word.start);
  if (!month || (/^(may|march|mar)$/i.test(word!.lower) && !isClosed(text, month.end))) return null;
  return dayOf(text, at, month, days, month.end, floor, anchor);
}
