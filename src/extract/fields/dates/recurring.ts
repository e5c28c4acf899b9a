import { RECURRING, RECURRING_PHRASES, TIME_UNITS, VAGUE_PHRASES } from '../../../languages/index.ts';
import { isLetter, type Word, wordAfter, wordBefore } from '../characters.ts';
import type { Core } from './mention.ts';
import { readLength } from './terms.ts';

interface Phrase {
  readonly words: string;
  readonly role: 'recurring' | 'vague';
}

/** Phrases are looked up by their last word, which is rarer than their first and so stops the scanner less often. */
function byLastWord(): ReadonlyMap<string, readonly Phrase[]> {
  const rows: Phrase[] = [
    ...RECURRING_PHRASES.map((words) => ({ words, role: 'recurring' as const })),
    ...VAGUE_PHRASES.map((words) => ({ words, role: 'vague' as const })),
  ].sort((a, b) => b.words.length - a.words.length);
  return Map.groupBy(rows, (row) => /[a-z]+$/.exec(row.words)![0]);
}

const PHRASES = byLastWord();
const EVERY: ReadonlySet<string> = new Set(['every', 'each', 'once', 'twice']);

/** Words that open the forms below, for the scanner. */
export const RECURRING_STARTERS: readonly string[] = [...RECURRING, ...PHRASES.keys(), ...EVERY];

/** `as soon as possible`, `on a regular basis`, `over the medium term`: fixed phrases, from their last word. */
export function readPhrase(text: string, word: Word): Core | null {
  for (const { words, role } of PHRASES.get(word.lower) ?? []) {
    const start = word.end - words.length;
    if (isPhraseAt(text, start, words)) return { start, end: word.end, edtf: null, relative: role === 'vague', role };
  }
  return null;
}

/** Whether a phrase stands at `start` as whole words, whatever its case; "as soon as" is left for its longer form. */
function isPhraseAt(text: string, start: number, phrase: string): boolean {
  if (start < 0 || isLetter(text.charCodeAt(start - 1))) return false;
  if (
    text
      .slice(start, start + phrase.length)
      .toLowerCase()
      .replaceAll('\u2011', '-') !== phrase
  )
    return false;
  return phrase !== 'soon' || wordAfter(text, start + 4)?.lower !== 'as';
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
  if (next && /^(other|single|fiscal|financial|calendar|academic|school)$/.test(next.lower))
    next = wordAfter(text, next.end);
  if (next && TIME_UNITS.has(next.lower)) return next.end;
  if (text.charCodeAt(per.end) !== 32) return -1;
  return readLength(text, next?.start ?? per.end + 1)?.end ?? -1;
}
