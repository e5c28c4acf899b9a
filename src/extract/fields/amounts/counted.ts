import { MEASURE_PREFIXES, MEASURES, NOT_PLURALS, PHRASE_ENDS, PLURALS_WITHOUT_S } from '../../../languages/index.ts';
import { afterSpace, isDash, isLetter, isSpace, type Word, wordAt } from '../characters.ts';

/** The thing counted: its noun as it stands, the noun phrase up to it, and where that ends. */
export interface Counted {
  readonly unit: string;
  readonly head: string;
  readonly end: number;
}

/** Words looked at behind a number before its noun is given up; "500,000 public health and medical professionals" takes five. */
const REACH = 7;

/**
 * The noun that a number ending at `from` counts: the first plural of the noun phrase ("1,200 government scholarships"), or a
 * measure ("5 GW"); null where the words name none.
 */
export function readCounted(text: string, from: number, singular = false): Counted | null {
  const measure = measureAt(text, from);
  if (measure) return measure;
  const start = afterGap(text, from);
  let at = start;
  let last: Word | null = null;
  for (let count = 0; count < REACH; count++) {
    const word = longWordAt(text, at);
    if (!word || PHRASE_ENDS.has(word.lower)) break;
    if (word.lower === 'and' || word.lower === 'or') {
      if (!last) break;
    } else {
      if (isPlural(word.lower) && !isPossessive(text, word.end)) return counted(text, start, compoundNoun(text, word));
      last = word;
    }
    const comma = text.charCodeAt(word.end) === 44 && last !== null ? word.end + 1 : word.end;
    const next = afterSpace(text, comma);
    if (next === comma) break;
    at = afterModel(text, word, next);
  }
  return singular && last ? counted(text, start, last) : null;
}

// The number of a model behind its maker's name: "28 Velmworks 787 and 12X boats".
const MODEL = /^(?:\d[\w-]{0,8} (?:(?:and|or) )?)+/;

function afterModel(text: string, maker: Word, at: number): number {
  const isName = text.charAt(maker.start) !== maker.lower.charAt(0);
  const found = isName ? MODEL.exec(text.slice(at, at + 40)) : null;
  return found ? at + found[0].length : at;
}

/** "two firearms threats", "30 sports facilities": of plurals in a row the last one is counted. */
function compoundNoun(text: string, first: Word): Word {
  const next = longWordAt(text, afterSpace(text, first.end));
  return next && next.start > first.end && isPlural(next.lower) && !PHRASE_ENDS.has(next.lower) ? next : first;
}

function counted(text: string, start: number, noun: Word): Counted {
  const before = text.slice(start, noun.start).trimEnd();
  const prefix = before.slice(before.lastIndexOf(' ') + 1).toLowerCase();
  const from = MEASURE_PREFIXES.has(prefix) ? noun.start - 1 - prefix.length : noun.start;
  return { unit: text.slice(Math.max(start, from), noun.end), head: text.slice(start, noun.end), end: noun.end };
}

/** Over white space or one hyphen, if a word follows. */
function afterGap(text: string, from: number): number {
  return isDash(text.charCodeAt(from)) ? from + 1 : afterSpace(text, from);
}

/** A word with the hyphens and apostrophes inside it: `multi-year`, `first-time`. */
function longWordAt(text: string, at: number): Word | null {
  const first = wordAt(text, at);
  if (!first) return null;
  let end = first.end;
  while (end - at < 48 && isInner(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1))) {
    end = wordAt(text, end + 1)!.end;
  }
  return end === first.end ? first : { start: at, end, lower: text.slice(at, end).toLowerCase() };
}

function isInner(code: number): boolean {
  return isDash(code) || code === 39 || code === 0x2019 || code === 47;
}

function isPossessive(text: string, end: number): boolean {
  const mark = text.charCodeAt(end);
  return (mark === 39 || mark === 0x2019) && isSpace(text.charCodeAt(end + 1));
}

/** Whether a word looks like the plural of a noun. */
export function isPlural(lower: string): boolean {
  if (PLURALS_WITHOUT_S.has(lower)) return true;
  if (!lower.endsWith('s') || lower.length < 4 || NOT_PLURALS.has(lower)) return false;
  return !/(?:ss|us|is|['’]s)$/.test(lower);
}

/** `5 GW`, `300km`, `1.5°C`, a `100-megawatt` plant. */
function measureAt(text: string, from: number): Counted | null {
  const start = afterGap(text, from);
  if (text.charAt(start) === '°') {
    const end = /[CF]/.test(text.charAt(start + 1)) ? start + 2 : start + 1;
    return { unit: text.slice(start, end), head: text.slice(start, end), end };
  }
  const word = wordAt(text, start);
  if (!word || !MEASURES.has(word.lower) || isGeneration(text, word, from)) return null;
  const unit = text.slice(word.start, word.end);
  return { unit, head: unit, end: word.end };
}

/** "5G", "3 D": a single letter is a measure only if it is small and attached. */
function isGeneration(text: string, word: Word, from: number): boolean {
  return word.end - word.start < 2 && (word.start > from || text.slice(word.start, word.end) !== word.lower);
}
