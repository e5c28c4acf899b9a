import { BACKWARD, FORWARD, GATHERINGS, MONTHS, SEASONS, TIME_UNITS, WEEKDAYS } from '../../../languages/index.ts';
import { afterSpace, isUpper, type Word, wordAfter, wordBefore } from '../characters.ts';
import { type Anchor, addDays, addMonths, format, formatAnchor, weekday } from './calendar.ts';
import type { Core } from './mention.ts';
import { readLength, spanFrom } from './terms.ts';

/** `next three years`, `coming decade`, `past 30 years`, `next year`, `this fall`, `next summit`: from the first word. */
export function readRelative(text: string, word: Word, anchor: Anchor | null): Core | null {
  const forward = FORWARD.has(word.lower);
  const back = BACKWARD.has(word.lower);
  const length = forward || back ? readLength(text, afterSpace(text, word.end)) : null;
  if (length) {
    const edtf = spanFrom(anchor, length, back);
    return { start: word.start, end: length.end, edtf, relative: true, role: back ? 'past' : 'period' };
  }
  const next = nextNoun(text, word);
  if (!next) return null;
  const core = { start: word.start, end: next.end, relative: true };
  if (/^(few|several|couple)$/.test(next.lower)) return loose(text, core, next, back);
  if (next.lower === 'quarter' && wordAfter(text, next.end)?.lower === 'century')
    return quarterCentury(text, core, anchor, forward, back);
  const unit = unitOf(text, word, next, anchor, forward, back);
  if (unit !== undefined)
    return { ...core, edtf: unit, ...(back || isEarlier(text, word) ? { role: 'past' as const } : {}) };
  if (TIME_UNITS.has(next.lower)) return { ...core, edtf: null, role: back ? 'past' : 'vague' };
  return forward ? gathering(text, word, next) : null;
}

/** "earlier this year". */
function isEarlier(text: string, word: Word): boolean {
  return wordBefore(text, word.start)?.lower === 'earlier';
}

/** "the next quarter century". */
function quarterCentury(
  text: string,
  core: { start: number; end: number; relative: boolean },
  anchor: Anchor | null,
  forward: boolean,
  back: boolean,
): Core | null {
  if (!forward && !back) return null;
  const edtf = spanFrom(anchor, { months: 300, days: 0 }, back);
  return { ...core, end: wordAfter(text, core.end)!.end, edtf, role: back ? 'past' : 'period' };
}

/** "next fiscal year", "this school year": over the words between. */
function nextNoun(text: string, word: Word): Word | null {
  const next = wordAfter(text, word.end);
  if (next && /^(fiscal|financial|calendar|academic|school|same|current)$/.test(next.lower))
    return wordAfter(text, next.end);
  return next;
}

/** "the next few years", "the past several decades", "the next couple of months". */
function loose(
  text: string,
  core: { start: number; end: number; relative: boolean },
  next: Word,
  back: boolean,
): Core | null {
  const of = wordAfter(text, next.end);
  const unit = of?.lower === 'of' ? wordAfter(text, of.end) : of;
  if (!unit || !TIME_UNITS.has(unit.lower)) return null;
  return { ...core, end: unit.end, edtf: null, role: back ? 'past' : 'vague' };
}

/** A single unit of time moved from the anchor: undefined where the noun is none, null where the anchor is missing or too coarse. */
function unitOf(
  text: string,
  word: Word,
  next: Word,
  anchor: Anchor | null,
  forward: boolean,
  back: boolean,
): string | null | undefined {
  const step = forward ? 1 : back ? -1 : 0;
  const season = SEASONS.get(next.lower);
  if (season) return anchor && seasonOf(anchor, season, step);
  const month = isUpper(text.charCodeAt(next.start)) ? MONTHS.get(next.lower) : undefined;
  if (month) return anchor && format(monthYear(anchor, month, step), month);
  const day = WEEKDAYS.get(next.lower);
  if (day) return anchor && dayOf(anchor, day, step);
  if (!anchor) return TIME_UNITS.has(next.lower) && !next.lower.endsWith('s') ? null : undefined;
  const long = word.lower !== 'next' && word.lower !== 'last' && step !== 0;
  // "over the coming year" is twelve months from now; "next year" is a calendar year.
  if (long || isOverThe(text, word)) return spanOf(anchor, next, step);
  return calendarUnit(anchor, next.lower, step);
}

/** "over the next year", "in the last decade": with the article the unit is a length. */
function isOverThe(text: string, word: Word): boolean {
  return word.lower !== 'this' && word.lower !== 'current' && wordBefore(text, word.start)?.lower === 'the';
}

function spanOf(anchor: Anchor, next: Word, step: number): string | null | undefined {
  const unit = TIME_UNITS.get(next.lower);
  if (!unit || next.lower.endsWith('s')) return undefined;
  return spanFrom(anchor, unit, step < 0);
}

function calendarUnit(anchor: Anchor, unit: string, step: number): string | null | undefined {
  if (unit === 'year') return format(anchor.year + step);
  if (unit === 'decade')
    return step === 0 ? format(endOfDecade(anchor)) : `${String(anchor.year + 10 * step).slice(0, 3)}X`;
  if (unit === 'century') return step === 0 ? format(Math.floor(anchor.year / 100) * 100 + 100) : null;
  if (unit === 'month') return anchor.month ? formatAnchor({ ...addMonths(anchor, step), day: 0 }) : null;
  if (unit === 'quarter') return anchor.month ? quarterOf(anchor, step) : null;
  if (unit === 'week') return anchor.day ? weekOf(anchor, step) : null;
  return undefined;
}

/** The year by which a decade ends as pledges count it: the round one ("by the end of the decade" is by 2030). */
export function endOfDecade(anchor: Anchor): number {
  return Math.floor(anchor.year / 10) * 10 + 10;
}

function quarterOf(anchor: Anchor, step: number): string {
  const start = addMonths({ ...anchor, month: anchor.month - ((anchor.month - 1) % 3), day: 0 }, 3 * step);
  return `${formatAnchor(start)}/${formatAnchor(addMonths(start, 2))}`;
}

function weekOf(anchor: Anchor, step: number): string {
  const monday = addDays(anchor, 1 - weekday(anchor) + 7 * step);
  return `${formatAnchor(monday)}/${formatAnchor(addDays(monday, 6))}`;
}

/** "this spring" is of the year of the text; "next" and "last" are the nearest ones after and before it. */
function seasonOf(anchor: Anchor, season: number, step: number): string {
  const now = anchor.month === 0 ? 0 : [24, 24, 21, 21, 21, 22, 22, 22, 23, 23, 23, 24][anchor.month - 1]!;
  if (step > 0)
    return `${now === 0 || now >= season || anchor.month < 3 ? anchor.year + (anchor.month < 3 && season < 24 ? 0 : 1) : anchor.year}-${season}`;
  if (step < 0) return `${now > season && anchor.month > 2 ? anchor.year : anchor.year - 1}-${season}`;
  return `${anchor.year}-${season}`;
}

function monthYear(anchor: Anchor, month: number, step: number): number {
  if (step > 0) return month > anchor.month ? anchor.year : anchor.year + 1;
  if (step < 0) return month < anchor.month ? anchor.year : anchor.year - 1;
  return anchor.year;
}

function dayOf(anchor: Anchor, day: number, step: number): string | null {
  const today = weekday(anchor);
  if (today === 0) return null;
  const ahead = step < 0 ? day - today - (day >= today ? 7 : 0) : (day - today + 7) % 7 || (step > 0 ? 7 : 0);
  return formatAnchor(addDays(anchor, ahead));
}

/** "next summit", "next Ministerial Meeting": a time only for those who know when it is held. */
function gathering(text: string, word: Word, first: Word): Core | null {
  let noun: Word | null = first;
  for (let count = 0; noun && count < 5; count++) {
    if (GATHERINGS.has(noun.lower))
      return { start: word.start, end: noun.end, edtf: null, relative: true, role: 'vague', needsPreposition: true };
    noun = wordAfter(text, noun.end);
  }
  return null;
}

/** `today`, `tomorrow`, `yesterday`, `tonight`. */
export function readDayWord(text: string, word: Word, anchor: Anchor | null): Core | null {
  const step = { today: 0, tonight: 0, tomorrow: 1, yesterday: -1 }[word.lower];
  // "today's threats": of which time, not when.
  if (step === undefined || /^['’]s\b/.test(text.slice(word.end, word.end + 2))) return null;
  const edtf = anchor?.day ? formatAnchor(addDays(anchor, step)) : null;
  return { start: word.start, end: word.end, edtf, relative: true, role: step < 0 ? 'past' : 'point' };
}

/** `Friday`: which one, the words do not tell. */
export function readWeekday(text: string, word: Word): Core | null {
  const before = wordBefore(text, word.start);
  if (opensDate(text, word.end)) return null;
  if (!isUpper(text.charCodeAt(word.start)) || /^(next|this|last|coming|past)$/.test(before?.lower ?? '')) return null;
  return { start: word.start, end: word.end, edtf: null, relative: true, role: 'point', needsPreposition: true };
}

/** "Tuesday, January 25": the date takes its weekday in. */
function opensDate(text: string, from: number): boolean {
  const at = afterSpace(text, text.charAt(from) === ',' ? from + 1 : from);
  return /^\d{1,2}\s/.test(text.slice(at, at + 3)) || MONTHS.has(wordAfter(text, at)?.lower ?? '');
}
