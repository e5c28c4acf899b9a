import type { Member } from '../phrases/verb-phrase.ts';
import type { Candidate } from '../rules/candidate.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isCapital } from '../tokens.ts';

/** Which words, and which pairs by their first word, weigh anything. */
export interface Weighed {
  readonly words: ReadonlySet<string>;
  readonly pairs: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The words and pairs among the names of tests. */
export function weighedIn(tests: Iterable<string>): Weighed {
  const words = new Set<string>();
  const pairs = new Map<string, Set<string>>();
  for (const test of tests) {
    const [, kind, name] = /^(word|pair):(.*)$/.exec(test) ?? [];
    if (kind === 'word') words.add(name!);
    // A word may have an underscore of its own, so a pair is known by every place where it can be parted.
    for (let at = name?.indexOf('_') ?? -1; kind === 'pair' && at >= 0; at = name!.indexOf('_', at + 1))
      pairs.set(name!.slice(0, at), (pairs.get(name!.slice(0, at)) ?? new Set()).add(name!.slice(at + 1)));
  }
  return { words, pairs };
}

/**
 * What a unit says, word by word, as tests for the learned part of checkability: `verb:build`, `word:lock`, `pair:set_up`,
 * `rule:will`, `opens:we`. Each holds or does not; the order is that of reading, without repetition. Beside the named tests
 * they tell "a forum" from "a better future", which no class of words does. Words and pairs that `weighed` lacks are left out:
 * to put their names together only to find that they weigh nothing would take most of the time; null gives all, for training.
 */
export function wordTests(
  view: SentenceView,
  unit: Member,
  candidate: Candidate,
  weighed: Weighed | null = null,
): readonly string[] {
  const { lower } = view.tokens;
  const words: string[] = [];
  for (let at = unit.start; at < unit.end; at++) if (isTelling(lower[at]!)) words.push(lower[at]!);
  const found = new Set<string>([`rule:${candidate.rule}`, `verb:${words[0] ?? ''}`]);
  if (GOING_ON.has(words[0] ?? '')) found.add(`acts:${words.slice(0, 3).join('_')}`);
  for (let at = 1; at < words.length && at < MOST; at++)
    if (counts(words[at]!, weighed)) found.add(`word:${words[at]}`);
  for (let at = 0; at + 1 < words.length && at < PAIRS; at++)
    if (!weighed || weighed.pairs.get(words[at]!)?.has(words[at + 1]!)) found.add(`pair:${words[at]}_${words[at + 1]}`);
  found.add(`words:${Math.min(6, Math.floor(words.length / 5))}`);
  found.add(`capitals:${capitals(view, unit)}`);
  if (candidate.binding === 'low') found.add('weak');
  const { start, end } = candidate.context;
  if (end > start) found.add(`opens:${lower[start]}`).add(`binds:${lower[end - 1]}`);
  return [...found];
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

function counts(word: string, weighed: Weighed | null): boolean {
  return (weighed === null || weighed.words.has(word)) && !COMMON.has(word);
}

function isTelling(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 97 && code <= 122) || code === 36 || code === 37;
}

/** How many words of the unit have a capital, four at most. */
function capitals(view: SentenceView, unit: Member): number {
  let count = 0;
  for (let at = unit.start + 1; at < unit.end && count < 4; at++) if (isCapital(view.tokens, at)) count++;
  return count;
}
