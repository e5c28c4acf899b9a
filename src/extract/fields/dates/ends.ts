import { CLIMATE_CONFERENCES, PARTS_OF_TIME } from '../../../languages/index.ts';
import { afterSpace, beforeSpace, isDash, isDigit, type Word, wordBefore } from '../characters.ts';
import { type Anchor, format, formatAnchor } from './calendar.ts';
import type { Core } from './mention.ts';
import { endOfDecade } from './relative.ts';
import { readTerm } from './terms.ts';
import { yearAt } from './years.ts';

/** `the end of the year`, `mid-century`, `the decade`: from the noun. */
export function readWholeUnit(text: string, word: Word, floor: number, anchor: Anchor | null): Core | null {
  if (word.lower === 'year' && (yearAt(text, afterSpace(text, word.end)) > 0 || isYearEnd(text, word)))
    return yearEnd(text, word, anchor);
  if (word.lower === 'century' && isMid(text, word.start)) return midCentury(text, word, anchor);
  const the = wordBefore(text, word.start);
  // "within a year": the article counts. "In a year of drought" tells no term.
  if (the?.lower === 'a' && wordBefore(text, the.start)?.lower !== 'in')
    return readTerm(text, the.start, floor, anchor);
  if (!the || !/^(the|current|calendar|fiscal)$/.test(the.lower)) return null;
  const start = the.lower === 'the' ? the : (wordBefore(text, the.start) ?? the);
  const of = wordBefore(text, start.start);
  const part = of?.lower === 'of' ? wordBefore(text, of.start) : null;
  const ends = part !== null && PARTS_OF_TIME.has(part.lower);
  if (!ends && !/^(year|decade|century)$/.test(word.lower)) return null;
  if (!ends && !/^(in|within|during|over|by|for|before|until|throughout|through)$/.test(of?.lower ?? '')) return null;
  return { start: start.start, end: word.end, edtf: anchor && wholeUnit(anchor, word.lower), relative: true };
}

function isYearEnd(text: string, word: Word): boolean {
  return /^(?:[-\u2010\u2011 ]|['’]s )end\b/.test(text.slice(word.end, word.end + 7));
}

/** "by year-end"; "the year 2030" is left to its digits. */
function yearEnd(text: string, word: Word, anchor: Anchor | null): Core | null {
  if (!isYearEnd(text, word)) return null;
  const end = text.indexOf('end', word.end) + 3;
  return { start: word.start, end, edtf: anchor && format(anchor.year), relative: true, needsPreposition: true };
}

function wholeUnit(anchor: Anchor, unit: string): string | null {
  if (unit === 'year') return format(anchor.year);
  if (unit === 'decade') return format(endOfDecade(anchor));
  if (unit === 'century') return format(Math.floor(anchor.year / 100) * 100 + 100);
  if (unit === 'month') return anchor.month ? format(anchor.year, anchor.month) : null;
  return unit === 'day' && anchor.day ? formatAnchor(anchor) : null;
}

function isMid(text: string, at: number): boolean {
  const dash = isDash(text.charCodeAt(at - 1)) ? at - 1 : beforeSpace(text, at);
  return /\b(?:mid|middle of the)$/i.test(text.slice(Math.max(0, dash - 14), dash));
}

/** The middle of the century that the text was written in. */
function midCentury(text: string, word: Word, anchor: Anchor | null): Core {
  const mid = /(?:mid|middle of the)[^a-z]$/i.exec(text.slice(Math.max(0, word.start - 15), word.start));
  const start = mid ? word.start - mid[0].length : word.start;
  return { start, end: word.end, edtf: anchor && format(Math.floor(anchor.year / 100) * 100 + 50), relative: true };
}

/** `COP28`, `COP 28`: a fixed time. Before it means by its first day; at it, its days. */
export function readClimateConference(text: string, word: Word): Core | null {
  const at = text.charCodeAt(word.end) === 32 || isDash(text.charCodeAt(word.end)) ? word.end + 1 : word.end;
  if (!/^\d\d(?!\d)/.test(text.slice(at, at + 3)) || isDigit(text.charCodeAt(word.end - 1))) return null;
  const held = CLIMATE_CONFERENCES.get(Number(text.slice(at, at + 2)));
  if (!held || text.slice(word.start, word.end) !== 'COP') return null;
  const before = wordBefore(text, word.start);
  const ahead = before !== null && /^(of|before|by|until|to|for)$/.test(before.lower);
  return {
    start: word.start,
    end: at + 2,
    edtf: ahead ? held.from : `${held.from}/${held.to}`,
    relative: false,
    needsPreposition: true,
  };
}
