import {
  ACHIEVED,
  ADVERBS,
  BE_FORMS,
  baseOfParticiple,
  COMMISSIVES,
  DETERMINERS,
  GREW,
  HAVE_FORMS,
  INTENTIONS,
  isAdverb,
  OTHER_MODALS,
  PAST_BE,
  PREPOSITIONS,
  PROMISING_MODALS,
  UNDER_WAY,
} from '../languages/index.ts';

const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*|['’](?:ll|ve|re|m|s|d)\b|[,;:.]/gu;

/**
 * Whether a sentence (as a person reads it) tells of something done, begun or measured, and not only promised: what a report
 * of progress looks like. "Has pledged to build" tells of a promise, and of nothing done. Linear in its length.
 */
export function tellsOfDone(read: string): boolean {
  const lower = read.toLowerCase();
  if (UNDER_WAY.some((words) => lower.includes(words))) return true;
  const words = (lower.match(WORD) ?? []).map((word) => word.replace('’', "'"));
  return words.some((_, at) => isDone(words, at));
}

function isDone(words: readonly string[], at: number): boolean {
  const word = words[at]!;
  if (HAVE_FORMS.has(word) || PAST_BE.has(word)) return !isModal(words, at) && isDeed(afterAdverbs(words, at));
  return ACHIEVED.has(word) && !binds(word) && isFiniteVerb(words, at);
}

/** "Will have dug", "would be". */
function isModal(words: readonly string[], at: number): boolean {
  const index = beforeAdverbs(words, at);
  const before = words[index] ?? '';
  if (words[at] === 'been' && HAVE_FORMS.has(before)) return isModal(words, index);
  return before === 'to' || PROMISING_MODALS.has(before) || OTHER_MODALS.has(before);
}

function isDeed(word: string): boolean {
  if (binds(word)) return false;
  return baseOfParticiple(word) !== null || (word.length > 4 && word.endsWith('ed')) || word === 'been';
}

/** A verb of its sentence, and not a word for how something is ("the signed copy", "as agreed"). */
function isFiniteVerb(words: readonly string[], at: number): boolean {
  const before = words[beforeAdverbs(words, at)] ?? '';
  // "The law passed by both houses": said of the law, not told.
  if (words[at + 1] === 'by' && !GREW.has(words[at]!)) return false;
  if (before === '' || before === 'to' || /^[,;:.]$/.test(before)) return false;
  return ![DETERMINERS, PREPOSITIONS, BE_FORMS, PROMISING_MODALS, OTHER_MODALS].some((list) => list.has(before));
}

function binds(word: string): boolean {
  return COMMISSIVES.has(word) || INTENTIONS.has(word);
}

function beforeAdverbs(words: readonly string[], at: number): number {
  let index = at - 1;
  while (index >= 0 && (ADVERBS.has(words[index]!) || isAdverb(words[index]!))) index--;
  return index;
}

function afterAdverbs(words: readonly string[], at: number): string {
  let index = at + 1;
  while (index < words.length && isAdverb(words[index]!)) index++;
  return words[index] ?? '';
}
