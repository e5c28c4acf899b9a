import {
  ANNOUNCING,
  BE_FORMS,
  baseOfParticiple,
  COMMISSIVES,
  DONE_NOUNS,
  HAVE_FORMS,
  INTENTIONS,
  isAdverb,
  OTHER_MODALS,
  PAST_BE,
  PRESENT_BE,
  PROMISE_NOUNS,
  PROMISING_MODALS,
  SUBJECTS,
} from '../../languages/index.ts';
import type { PRESENTATIONS } from '../../model/index.ts';

/** What words are presented as; `neither` where a verb says so, null where none decides. */
export type Presentation = (typeof PRESENTATIONS)[number] | 'neither' | null;

const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*|['’](?:ll|ve|re|m|s|d)\b/gu;

const PLACED = new RegExp(WORD.source, 'giu');

/** The words of a stretch of text in small letters, contractions apart: "we'll" is "we" and "'ll". */
export function lowerWords(text: string): string[] {
  return (text.toLowerCase().match(WORD) ?? []).map((word) => word.replace('’', "'"));
}

/** The same with their places in the text. */
export function placedWords(text: string): { readonly word: string; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(PLACED)].map(({ 0: found, index }) => {
    return { word: found.toLowerCase().replace('’', "'"), start: index, end: index + found.length };
  });
}

/** Index of the word before `at` that is no adverb; -1 if there is none. */
function beforeAdverbs(words: readonly string[], at: number): number {
  let index = at - 1;
  while (index >= 0 && isAdverb(words[index]!)) index--;
  return index;
}

function afterAdverbs(words: readonly string[], at: number): string {
  let index = at + 1;
  while (index < words.length && isAdverb(words[index]!)) index++;
  return words[index] ?? '';
}

function isParticiple(word: string): boolean {
  return baseOfParticiple(word) !== null || (word.length > 4 && word.endsWith('ed'));
}

function binds(word: string): boolean {
  return COMMISSIVES.has(word) || INTENTIONS.has(word) || ANNOUNCING.has(word);
}

/** "have dug", and "have decided to dig", which promises. */
function ofPerfect(words: readonly string[], at: number): Presentation {
  const next = afterAdverbs(words, at);
  if (next === 'to') return 'neither';
  if (binds(next)) return 'promise';
  return isParticiple(next) || PAST_BE.has(next) ? 'past' : 'neither';
}

/**
 * What the word at `at` says of what follows it, by itself and its neighbours; null if it decides nothing. `narrated`: the
 * text tells all in the past tense, so that only a perfect sets something in the past.
 */
export function saysAt(words: readonly string[], at: number, narrated = false): Presentation {
  const word = words[at]!;
  if (PROMISING_MODALS.has(word)) return 'promise';
  if (OTHER_MODALS.has(word)) return 'neither';
  const next = words[at + 1] ?? '';
  if (INTENTIONS.has(word) && next === 'to') return 'promise';
  if (COMMISSIVES.has(word) && !PROMISE_NOUNS.has(word)) return 'promise';
  if (PROMISE_NOUNS.has(word) && ['to', 'of', 'on', 'that'].includes(next)) return 'promise';
  if (HAVE_FORMS.has(word)) return ofPerfect(words, at);
  if (word === 'was' || word === 'were') return narrated ? 'neither' : 'past';
  if (PRESENT_BE.has(word) || BE_FORMS.has(word)) return binds(afterAdverbs(words, at)) ? null : 'neither';
  if (DONE_NOUNS.has(word)) return 'past';
  const subject = beforeAdverbs(words, at);
  if (subject >= 0 && SUBJECTS.has(words[subject]!) && isParticiple(word))
    return binds(word) ? 'promise' : narrated ? null : 'past';
  return null;
}

/** The last of the words that decides, by its index, and what it says; those before index `from` are not asked. */
export function lastDecision(
  words: readonly string[],
  from: number,
  upTo: number,
  narrated = false,
): { readonly at: number; readonly says: Presentation } | null {
  for (let at = Math.min(upTo, words.length) - 1; at >= Math.max(0, from); at--) {
    const says = saysAt(words, at, narrated);
    if (says !== null) return { at, says };
  }
  return null;
}

/** What the last of the words that decides says. */
export function lastSays(words: readonly string[], from: number, upTo: number, narrated = false): Presentation {
  return lastDecision(words, from, upTo, narrated)?.says ?? null;
}

/** What the first of the words that decides says. */
export function firstSays(words: readonly string[], from: number): Presentation {
  for (let at = from; at < words.length; at++) {
    const says = saysAt(words, at);
    if (says !== null) return says;
  }
  return null;
}
