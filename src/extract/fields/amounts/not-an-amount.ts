import {
  MONTHS,
  MULTIPLIERS,
  NOT_COUNTED_BY_ONE,
  NUMBERED_THINGS,
  PRONOUN_ONE,
  SHORT_TIMES,
  SMALL_NUMBERS,
  TIME_UNITS,
} from '../../../languages/index.ts';
import {
  afterSpace,
  beforeSpace,
  isDash,
  isDigit,
  isLetter,
  isUpper,
  joinedWord,
  wordAfter,
  wordBefore,
} from '../characters.ts';
import type { Numeral } from '../numerals/index.ts';

/** Figures from here on count hours and days of work rather than tell a term. */
const MANY = 1000;

/** Whether a number without currency or percent is a name, a date, a term or a rank instead of how many. */
export function isNotAnAmount(text: string, numeral: Numeral, unit: string): boolean {
  if (isTerm(text, numeral, unit) || isMultiplier(text, numeral)) return true;
  if (numeral.form === 'words') return isWordName(text, numeral);
  if (numeral.exponent > 0) return false;
  return isDate(text, numeral) || isClock(text, numeral) || (!numeral.grouped && isName(text, numeral));
}

/** "three years", "48 hours": a term, unless it is a large number of days or hours. */
function isTerm(text: string, numeral: Numeral, unit: string): boolean {
  const noun = unit.toLowerCase();
  const next = joinedWord(text, numeral.end)?.lower ?? '';
  for (const word of [noun, next]) {
    if (SHORT_TIMES.has(word) || word === 'day' || word === 'days') return numeral.value < MANY;
    if (TIME_UNITS.has(word)) return true;
  }
  return false;
}

/** "three times", "10-fold", "one in five". */
function isMultiplier(text: string, numeral: Numeral): boolean {
  if (isShareOf(text, numeral)) return true;
  const next = joinedWord(text, numeral.end);
  if (!next) return false;
  if (MULTIPLIERS.has(next.lower)) return true;
  if (next.lower !== 'in' && next.lower !== 'out') return false;
  const after = wordAfter(text, next.end);
  return (
    numeral.form === 'words' &&
    numeral.value < 10 &&
    after !== null &&
    /^(of|two|three|four|five|six|seven|eight|nine|ten)$/.test(after.lower)
  );
}

/** "one in four", "3 out of 10": the second number. */
function isShareOf(text: string, numeral: Numeral): boolean {
  let link = wordBefore(text, numeral.start);
  if (link?.lower === 'of') link = wordBefore(text, link.start);
  if (link?.lower !== 'in' && link?.lower !== 'out') return false;
  const first = wordBefore(text, link.start);
  if (first) return SMALL_NUMBERS.has(first.lower);
  return /(?:^|[^\d.,])\d{1,2} +$/.test(text.slice(Math.max(0, link.start - 5), link.start));
}

/** "no one", "one another", "Article Five", "the Big Five". */
function isWordName(text: string, numeral: Numeral): boolean {
  const before = wordBefore(text, numeral.start);
  if (before && NUMBERED_THINGS.has(before.lower) && isUpper(text.charCodeAt(before.start))) return true;
  if (isTitle(text, numeral)) return true;
  if (numeral.value !== 1 || numeral.exponent > 0) return false;
  const next = wordAfter(text, numeral.end);
  if (before && PRONOUN_ONE.has(before.lower)) return true;
  return !next || NOT_COUNTED_BY_ONE.has(next.lower) || isDash(text.charCodeAt(numeral.end));
}

/** "the One Billion Trees campaign": capitals in the number and behind it, not only where the sentence begins. */
function isTitle(text: string, numeral: Numeral): boolean {
  if (!isUpper(text.charCodeAt(numeral.start)) || !isInSentence(text, numeral.start)) return false;
  const next = wordAfter(text, numeral.end);
  return next !== null && isUpper(text.charCodeAt(next.start));
}

/** "20 September", "September 20", "20-21 September", "by 2030", "25/01/2022". */
function isDate(text: string, numeral: Numeral): boolean {
  if (isYear(text, numeral)) return true;
  if (numeral.value > 31 || numeral.grouped) return false;
  const next = wordAfter(text, numeral.end);
  if (next && MONTHS.has(next.lower) && isUpper(text.charCodeAt(next.start))) return true;
  return monthBefore(text, numeral.start) || dayThenMonth(text, numeral.end);
}

function monthBefore(text: string, start: number): boolean {
  const end = beforeSpace(text, start);
  const word = wordBefore(text, text.charCodeAt(end - 1) === 46 ? end - 1 : end);
  return word !== null && MONTHS.has(word.lower) && isUpper(text.charCodeAt(word.start));
}

/** "20 and 21 September", "20–21 September". */
function dayThenMonth(text: string, from: number): boolean {
  let at = afterSpace(text, from);
  const and = wordAfter(text, from);
  if (and?.lower === 'and' || and?.lower === 'to') at = afterSpace(text, and.end);
  else if (isDash(text.charCodeAt(at))) at = afterSpace(text, at + 1);
  else return false;
  const digits = at;
  while (at - digits < 3 && isDigit(text.charCodeAt(at))) at++;
  if (at === digits) return false;
  const word = wordAfter(text, at);
  return word !== null && MONTHS.has(word.lower) && isUpper(text.charCodeAt(word.start));
}

/** Four digits from 1800 to 2199 and nothing that counts: years are written without a comma, amounts mostly with one. */
function isYear(text: string, numeral: Numeral): boolean {
  if (numeral.grouped || numeral.value < 1800 || numeral.value > 2199) return false;
  if (numeral.value !== 2000) return true;
  const before = wordBefore(text, numeral.start)?.lower ?? '';
  return /^(in|since|by|year|until|from|before|after|and|of|to|late|early|mid)$/.test(before);
}

/** "10:30", "10 a.m.", and references written like them. */
function isClock(text: string, numeral: Numeral): boolean {
  const mark = text.charCodeAt(numeral.end);
  // "24/7", "10 U.S.C. 4872" and "40 CFR 60" are read as little as "10:30".
  if (mark === 47 && isDigit(text.charCodeAt(numeral.end + 1))) return true;
  if (/^(?:u\.s\.c\.?|cfr|usc)$/.test(wordAfter(text, numeral.end)?.lower ?? '')) return true;
  if (mark === 58 && isDigit(text.charCodeAt(numeral.end + 1))) return true;
  const at = afterSpace(text, numeral.end);
  return numeral.value <= 24 && /^(?:[ap]\.?m\b|o['’]clock)/i.test(text.slice(at, at + 8));
}

/** A number that is part of a name: "Article 5", "Resolution 1540", "Apollo 11", "Beijing 2022", a list marker, a note. */
function isName(text: string, numeral: Numeral): boolean {
  const end = beforeSpace(text, numeral.start);
  const mark = text.charAt(end - 1);
  if ('#№§'.includes(mark) && mark !== '') return true;
  if (isMarker(text, numeral, end)) return true;
  const dotted = mark === '.' && end < numeral.start;
  const before = wordBefore(text, dotted ? end - 1 : end);
  if (!before) return false;
  if (
    NUMBERED_THINGS.has(before.lower) &&
    (dotted || !/^(no|part|form|model|may)$/.test(before.lower) || isUpper(text.charCodeAt(before.start)))
  )
    return true;
  if (dotted) return false;
  return isUpper(text.charCodeAt(before.start)) && isInSentence(text, before.start) && !OPENERS.has(before.lower);
}

/** Words that headings write with a capital and that belong to no name. */
const OPENERS: ReadonlySet<string> = new Set(
  `in by with of to for from at than over about around nearly almost approximately additional the and some all these our
  are is least provide provides providing up into between under below train trains support supports`.split(/\s+/),
);

/** "(3)", "[3]", or "3." and "3)" where the text begins. */
function isMarker(text: string, numeral: Numeral, before: number): boolean {
  const close = text.charAt(numeral.end);
  const open = text.charAt(before - 1);
  if ((open === '(' && close === ')') || (open === '[' && close === ']')) return true;
  return before === 0 && (close === '.' || close === ')') && numeral.value < 100;
}

/** Whether something stands before a word in its sentence, so that its capital is the word's own. */
function isInSentence(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0 && at > start - 6; at--) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code) || code === 44) return true;
    if (code === 46 || code === 58 || code === 8226) return false;
  }
  return false;
}
