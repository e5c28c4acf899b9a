import { RECURRING, RECURRING_PHRASES, VAGUE_PHRASES } from '../../../languages/en/months.ts';
import { TIME_UNITS } from '../../../languages/en/units.ts';
import { isLetter, isSpace, type Word, wordAfter, wordBefore } from '../characters.ts';
import type { Core } from './mention.ts';
import { readLength } from './terms.ts';

interface Phrase {
  readonly words: string;
  readonly role: 'recurring' | 'vague';
}

function byFirstWord(): ReadonlyMap<string, readonly Phrase[]> {
  const rows: Phrase[] = [
    ...RECURRING_PHRASES.map((words) => ({ words, role: 'recurring' as const })),
    ...VAGUE_PHRASES.map((words) => ({ words, role: 'vague' as const })),
  ].sort((a, b) => b.words.length - a.words.length);
  return Map.groupBy(rows, (row) => /^[a-z]+/.exec(row.words)![0]);
}

const PHRASES = byFirstWord();
const EVERY: ReadonlySet<string> = new Set(['every', 'each', 'once', 'twice']);

/** First words of the forms below, for the scanner. */
export const RECURRING_STARTERS: readonly string[] = [...RECURRING, ...PHRASES.keys(), ...EVERY];

/** `as soon as possible`, `on a regular basis`, `over the medium term`: fixed phrases, from their first word. */
export function readPhrase(text: string, word: Word): Core | null {
  for (const { words, role } of PHRASES.get(word.lower) ?? []) {
    const end = phraseEnd(text, word.start, words);
    if (end > 0) return { start: word.start, end, edtf: null, relative: role === 'vague', role };
  }
  return null;
}

/** End of a phrase at `start`, whatever its case and white space; -1 if it does not stand there. */
function phraseEnd(text: string, start: number, phrase: string): number {
  let at = start;
  for (let index = 0; index < phrase.length; index++, at++) {
    const wanted = phrase.charCodeAt(index);
    const code = text.charCodeAt(at);
    if (wanted === 32 ? !isSpace(code) : code !== wanted && (code | 32) !== wanted) return -1;
  }
  return isLetter(text.charCodeAt(at)) ? -1 : at;
}

/** `annually`, `regularly`, `quarterly`. */
export function readFrequency(word: Word): Core | null {
  return RECURRING.has(word.lower)
    ? { start: word.start, end: word.end, edtf: null, relative: false, role: 'recurring' }
    : null;
}

/** `every two years`, `each year`, `once a year`, `twice per year`: from the first word. */
export function readEvery(text: string, word: Word): Core | null {
  if (!EVERY.has(word.lower)) return null;
  const core = { edtf: null, relative: false, role: 'recurring' as const };
  if (word.lower === 'once' || word.lower === 'twice') {
    const per = wordAfter(text, word.end);
    const unit = per && /^(a|per|every|each)$/.test(per.lower) ? lengthEnd(text, per) : -1;
    const least = leastBefore(text, word.start);
    return unit < 0 ? null : { ...core, start: least, end: unit };
  }
  const end = lengthEnd(text, word);
  return end < 0 ? null : { ...core, start: word.start, end };
}

/** "at least once a year". */
function leastBefore(text: string, start: number): number {
  const least = wordBefore(text, start);
  const at = least?.lower === 'least' ? wordBefore(text, least.start) : null;
  return at?.lower === 'at' ? at.start : start;
}

function lengthEnd(text: string, per: Word): number {
  let next = wordAfter(text, per.end);
  if (next?.lower === 'other' || next?.lower === 'single') next = wordAfter(text, next.end);
  if (next && TIME_UNITS.has(next.lower)) return next.end;
  if (text.charCodeAt(per.end) !== 32) return -1;
  return readLength(text, next?.start ?? per.end + 1)?.end ?? -1;
}
