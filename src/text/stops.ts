import { BEFORE_NUMBER, ENTRY_LABELS, MAY_END, NEVER_END, STARTERS } from '../languages/index.ts';
import {
  isCloser,
  isCombining,
  isDash,
  isDigit,
  isLetter,
  isLower,
  isOpener,
  isSpace,
  isTerminator,
  isUpper,
  isWideScript,
} from './characters.ts';
import { firstSeen } from './edges.ts';
import { markLength, mayBeMark } from './markup.ts';

// Whether a stop ends a sentence. Own rules rather than the platform's segmenter, whose data differ from one version of
// the platform to the next: the same bytes must give the same sentences everywhere.

const DOT = 46;
/** Longest abbreviation, initials included, that is looked back for. */
const LONGEST = 12;

/** Where the sentence ends whose terminator stands at `at`, closing marks included, or -1 if it does not end there. */
export function stopEnd(content: string, from: number, at: number, end: number): number {
  let close = at + 1;
  while (close < end && isTerminator(content.charCodeAt(close))) close++;
  const isLone = close === at + 1 && content.charCodeAt(at) === DOT;
  const isWide = isWideScript(content.charCodeAt(close - 1));
  const after = skipClosers(content, close, end);
  if (after >= end) return end;
  const code = content.charCodeAt(after);
  if (!isSpace(code))
    return isWide && !isCombining(code) ? after : isMissingSpace(content, at, close, after, end) ? after : -1;
  const next = firstSeen(content, after, end);
  if (next >= end) return end;
  return goesOn(content, next, end) || (isLone && isAbbreviation(content, from, at, next, end)) ? -1 : after;
}

/** Past quotation marks, brackets, markup and note marks that close after a stop. */
function skipClosers(content: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const code = content.charCodeAt(at);
    const step = mayBeMark(code) ? markLength(content, at, end) : 0;
    if (step === 0 && !(isCloser(code) && !opensNext(content, at, end))) break;
    at += step || 1;
  }
  return skipNoteNumber(content, from, at, end);
}

/** A straight quotation mark right before a letter opens what follows. */
function opensNext(content: string, at: number, end: number): boolean {
  return at + 1 < end && isLetter(content.charCodeAt(at + 1)) && isOpener(content.charCodeAt(at));
}

/** A note number glued to the stop, as text taken from a page has it: "agreed.12 We". */
function skipNoteNumber(content: string, from: number, at: number, end: number): number {
  if (!isLower(content.charCodeAt(from - 2)) && !isCloser(content.charCodeAt(at - 1))) return at;
  let to = at;
  while (to < end && to < at + 3 && isDigit(content.charCodeAt(to))) to++;
  return to > at && isSpace(content.charCodeAt(to)) ? to : at;
}

/** "…by 2030.We will": a space was lost. Only a plain word before and a usual first word after count. */
function isMissingSpace(content: string, at: number, close: number, after: number, end: number): boolean {
  if (close !== at + 1 || after !== close || !isUpper(content.charCodeAt(after))) return false;
  const isPlain =
    isLower(content.charCodeAt(at - 1)) && isLower(content.charCodeAt(at - 2)) && isLower(content.charCodeAt(at - 3));
  const isYear = isDigit(content.charCodeAt(at - 1)) && isDigit(content.charCodeAt(at - 4));
  if (!isPlain && !isYear) return false;
  const word = wordAt(content, after, end);
  const code = content.charCodeAt(after + word.length);
  return word.length > 1 && (isSpace(code) || code === 44) && STARTERS.has(word.toLowerCase());
}

/** Whether what follows the stop shows that the sentence goes on: a lower-case word or a mark that does not open. */
function goesOn(content: string, next: number, end: number): boolean {
  let at = next;
  while (at < end && (isOpener(content.charCodeAt(at)) || isDash(content.charCodeAt(at))))
    at = firstSeen(content, at + 1, end);
  const code = content.charCodeAt(at);
  return isLower(code) || code === 44 || code === 59 || code === 58 || code === 41 || code === 47 || code === 38;
}

/** Whether the full stop at `at` belongs to an abbreviation, an initial or a number, and `next` goes on with the sentence. */
function isAbbreviation(content: string, from: number, at: number, next: number, end: number): boolean {
  const start = tokenStart(content, from, at);
  const token = content.slice(start, at).toLowerCase();
  if (token === '') return false;
  const word = wordAt(content, firstLetter(content, next, end), end);
  if (NEVER_END.has(token)) return true;
  if (isNumeral(token)) return token.length < 3 && (isFirst(content, from, start) || isLabel(content, from, start));
  if (BEFORE_NUMBER.has(token) && isDigit(content.charCodeAt(next))) return true;
  const mayEnd = MAY_END.has(token) || isInitials(content, start, at);
  return mayEnd && !startsSentence(content, next, word);
}

/** Where the word begins that ends in the full stop at `at`: back to white space, an opening bracket or a dash. */
function tokenStart(content: string, from: number, at: number): number {
  let start = at;
  const limit = Math.max(from, at - LONGEST);
  while (start > limit) {
    const code = content.charCodeAt(start - 1);
    if (code !== DOT && !isLetter(code) && !isDigit(code)) break;
    start--;
  }
  const isCutOff = start === limit && limit > from;
  return isCutOff && isLetter(content.charCodeAt(start - 1)) ? at : start;
}

function wordAt(content: string, start: number, end: number): string {
  let to = start;
  while (to < end && to < start + 20 && isLetter(content.charCodeAt(to))) to++;
  return content.slice(start, to);
}

function firstLetter(content: string, next: number, end: number): number {
  let at = next;
  while (at < end && isOpener(content.charCodeAt(at))) at = firstSeen(content, at + 1, end);
  return at;
}

/** A capital letter alone ("J.") or several with full stops between ("U.S.", "H.E.", "P.M."). */
function isInitials(content: string, start: number, at: number): boolean {
  if ((at - start) % 2 === 0) return false;
  for (let i = start; i < at; i++) {
    const code = content.charCodeAt(i);
    if ((i - start) % 2 === 0 ? !isUpper(code) : code !== DOT) return false;
  }
  return true;
}

function isNumeral(token: string): boolean {
  return /^\d+$/.test(token);
}

/** Whether a token opens its sentence: an enumerator such as "2." rather than a number that ends one. */
function isFirst(content: string, from: number, start: number): boolean {
  return firstSeen(content, from, start + 1) >= start;
}

/** "Action 7. Open three ports": the number of an entry, where its label opens the line. */
function isLabel(content: string, from: number, start: number): boolean {
  const label = content
    .slice(firstSeen(content, from, start), start)
    .trimEnd()
    .toLowerCase();
  return start - from < LONGEST_LABEL && ENTRY_LABELS.has(label);
}

const LONGEST_LABEL = 20;

/** Whether the next word begins a sentence: a usual first word, a digit, or an opening mark before one. */
function startsSentence(content: string, next: number, word: string): boolean {
  if (isDigit(content.charCodeAt(next))) return false;
  if (word.length === 1 && content.charCodeAt(next + 1) === DOT) return false;
  // "the U.S. Most Favoured Nation rate": a name goes on.
  if (word === 'Most' && isUpper(content.charCodeAt(next + word.length + 1))) return false;
  return STARTERS.has(word.toLowerCase());
}
