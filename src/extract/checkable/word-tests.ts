import type { Member } from '../phrases/verb-phrase.ts';
import type { Candidate } from '../rules/candidate.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isCapital } from '../tokens.ts';
import { UNKNOWN, WORD_COUNT, wordOf } from '../words/lexicon.ts';
import { WEIGHED_PAIRS, type WordTest, weighed, weighedOf } from './weighed-tests.ts';

/**
 * What a unit says, word by word, as names of tests for the learned part of checkability: `verb:build`, `word:lock`,
 * `pair:set_up`, `rule:will`, `opens:we`. Each holds or does not; the order is that of reading, without repetition. Beside the
 * named tests they tell "a forum" from "a better future", which no class of words does. For training: `weighedTests` gives the
 * same without those that weigh nothing, whose names need not be put together.
 */
export function wordTests(view: SentenceView, unit: Member, candidate: Candidate): readonly string[] {
  const { lower } = view.tokens;
  const words = tellingPlaces(lower, unit).map((at) => lower[at]!);
  const found = new Set<string>([`rule:${candidate.rule}`, `verb:${words[0] ?? ''}`]);
  if (GOING_ON.has(words[0] ?? '')) found.add(`acts:${actsOf(words)}`);
  for (let at = 1; at < words.length && at < MOST; at++) if (!COMMON.has(words[at]!)) found.add(`word:${words[at]}`);
  for (let at = 0; at + 1 < words.length && at < PAIRS; at++) found.add(`pair:${words[at]}_${words[at + 1]}`);
  found.add(`words:${lengthClass(words)}`);
  found.add(`capitals:${capitals(view, unit)}`);
  if (candidate.binding === 'low') found.add('weak');
  const { start, end } = candidate.context;
  if (end > start) found.add(`opens:${lower[start]}`).add(`binds:${lower[end - 1]}`);
  return [...found];
}

/** Those of `wordTests` that weigh anything, in the same order. */
export function weighedTests(view: SentenceView, unit: Member, candidate: Candidate): readonly WordTest[] {
  const { tokens } = view;
  const { lower } = tokens;
  const places = tellingPlaces(lower, unit);
  const word = (index: number): string => lower[places[index]!] ?? '';
  const found: WordTest[] = [];
  const add = (test: WordTest | undefined): void => {
    if (test !== undefined && !found.includes(test)) found.push(test);
  };
  add(weighed('rule', candidate.rule));
  add(weighed('verb', word(0)));
  if (GOING_ON.has(word(0))) add(weighed('acts', actsOf(places.slice(0, 3).map((at) => lower[at]!))));
  for (let at = 1; at < places.length && at < MOST; at++) {
    const id = tokens.id(places[at]!);
    add(id === UNKNOWN ? WEIGHED_WORDS.get(word(at)) : WEIGHED_BY_ID[id]);
  }
  for (let at = 0; at + 1 < places.length && at < PAIRS; at++) add(WEIGHED_PAIRS.get(word(at))?.get(word(at + 1)));
  add(weighed('words', lengthClass(places)));
  add(weighed('capitals', capitals(view, unit)));
  if (candidate.binding === 'low') add(weighed('weak', ''));
  const { start, end } = candidate.context;
  if (end > start) {
    add(weighed('opens', lower[start]!));
    add(weighed('binds', lower[end - 1]!));
  }
  return found;
}

// Words of a unit that count; what comes later is seldom the act itself.
const MOST = 40;
// Pairs are counted at the head of a unit, where the act and its object stand.
const PAIRS = 8;

const GOING_ON = new Set(['continue', 'continuing', 'work', 'working', 'further']);
const COMMON = new Set(
  'the a an of and to in for on with by our their its we that this these as at from is are be will which who it they or not has have all more'.split(
    ' ',
  ),
);

// A test that is no longer among the words that count weighs nothing either.
const WEIGHED_WORDS = new Map([...weighedOf('word')].filter(([word]) => !COMMON.has(word)));
const WEIGHED_BY_ID = Array.from({ length: WORD_COUNT }, (_, id) => WEIGHED_WORDS.get(wordOf(id)));

/** Where the words of a unit stand that say something: what begins with a letter, a sign of a currency or of per cent. */
function tellingPlaces(lower: readonly string[], unit: Member): readonly number[] {
  const places: number[] = [];
  for (let at = unit.start; at < unit.end; at++) if (isTelling(lower[at]!)) places.push(at);
  return places;
}

/** "continue to provide": what goes on, in three words. */
function actsOf(words: readonly string[]): string {
  return words.slice(0, 3).join('_');
}

function lengthClass(words: readonly unknown[]): string {
  return LENGTHS[Math.min(6, Math.floor(words.length / 5))]!;
}

const LENGTHS = ['0', '1', '2', '3', '4', '5', '6'];

function isTelling(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 97 && code <= 122) || code === 36 || code === 37;
}

/** How many words of the unit have a capital, four at most. */
function capitals(view: SentenceView, unit: Member): string {
  let count = 0;
  for (let at = unit.start + 1; at < unit.end && count < 4; at++) if (isCapital(view.tokens, at)) count++;
  return LENGTHS[count]!;
}
