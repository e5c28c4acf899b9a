import * as language from '../../languages/index.ts';
import { foldedUnit } from './signs.ts';

/** A word that no table has. */
export const UNKNOWN = 0;

/** A beginning that no hash of a word keeps by chance (FNV-1a). */
export const HASH_START = 0x811c9dc5 | 0;

/** Hash of a word with one more unit, folded. */
export function hashWith(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/**
 * The words that the tables of the language have, each with a number, made once when the module is loaded. What the tables say
 * of a word can then be looked up by its number, and nine words of ten of a text need no string of their own.
 */
const WORDS: readonly string[] = ['', ...wordsOf()];
const IDS: ReadonlyMap<string, number> = new Map(WORDS.map((word, id) => [word, id]));

/** Numbers run from 1 to below this. */
export const WORD_COUNT = WORDS.length;

/** The word of a number. */
export function wordOf(id: number): string {
  return WORDS[id]!;
}

/** The number of a lower-case word, `UNKNOWN` if no table has it. */
export function idOf(word: string): number {
  return IDS.get(word) ?? UNKNOWN;
}

/** Words of the tables, plurals of the area terms (which read them as the singular), clitics and the usual marks. */
function wordsOf(): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (word: string) => {
    if (word !== '' && !/\s/.test(word)) found.add(word);
  };
  for (const table of Object.values(language)) for (const word of namesIn(table)) add(word);
  for (const { pattern } of language.CUES)
    for (const word of pattern.split(/[ |]/)) if (!word.startsWith('<')) add(word.replace(/\?$/, ''));
  for (const word of wordsOfAreas()) for (const form of [word, `${word}s`]) add(form);
  for (const mark of '.,;:!?()[]*"\'$%&/-\u2013\u2014\u2026\u2018\u2019\u201c\u201d\u2022\u20ac\u00a3') add(mark);
  // Not the pronoun: the tokeniser tells it by its capitals.
  add('WHO');
  for (const word of [
    "'ll",
    "'s",
    "'re",
    "'ve",
    "'m",
    "'d",
    'may',
    'too',
    'been',
    'other',
    'do',
    'did',
    'if',
    'fy',
    'cop',
  ])
    add(word);
  for (let number = 0; number < 100; number++) add(String(number));
  return found;
}

/** The whole words of the area terms. */
function wordsOfAreas(): readonly string[] {
  const { whole, stems } = language.AREA_TERMS;
  const terms = [...whole.values(), ...stems.values()].flat();
  return [...whole.keys(), ...terms.flatMap(({ rest }) => rest.filter(({ stem }) => !stem).map(({ text }) => text))];
}

/** The words of a table that is a set or a map of words, and those of a list of phrases; nothing of others. */
function namesIn(table: unknown): Iterable<string> {
  const keys = table instanceof Set || table instanceof Map ? [...table.keys()] : [];
  const phrases = Array.isArray(table) ? table.filter((item) => typeof item === 'string') : [];
  return [...keys.filter((key) => typeof key === 'string'), ...phrases.flatMap((phrase) => phrase.split(' '))];
}

// An open hash table over all words: a slot holds the hash of a word and its number, 0 if it is free. At most half is taken.
// The characters of all words stand beside it one behind the other: looking at the strings themselves would touch memory all
// over the heap, and cost twice the time.
const SLOTS = new Int32Array(2 << Math.ceil(Math.log2(WORDS.length * 2)));
const MASK = (SLOTS.length >> 1) - 1;
const ENDS = endsOf(WORDS);
const LETTERS = Uint16Array.from(WORDS.join(''), (letter) => letter.charCodeAt(0));
for (let id = 1; id < WORDS.length; id++) {
  const hash = hashOf(WORDS[id]!);
  let slot = slotOf(hash);
  while (SLOTS[2 * slot + 1] !== UNKNOWN) slot = (slot + 1) & MASK;
  SLOTS[2 * slot] = hash;
  SLOTS[2 * slot + 1] = id;
}

/** Where each word ends among the letters of all. */
function endsOf(words: readonly string[]): Uint32Array {
  let end = 0;
  return Uint32Array.from(words, (word) => {
    end += word.length;
    return end;
  });
}

function hashOf(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at++) hash = hashWith(hash, word.charCodeAt(at));
  return hash;
}

/** The number of the word that stands from `start` to `end`; `hash` is that of its folded units. */
export function idAt(units: Uint16Array, start: number, end: number, hash: number): number {
  let slot = slotOf(hash);
  for (let id = SLOTS[2 * slot + 1]!; id !== UNKNOWN; id = SLOTS[2 * slot + 1]!) {
    if (SLOTS[2 * slot] === hash && isWordAt(id, units, start, end)) return id;
    slot = (slot + 1) & MASK;
  }
  return UNKNOWN;
}

/** The low bits of a hash by multiplication depend on few letters: the high ones are mixed in. */
function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & MASK;
}

function isWordAt(id: number, units: Uint16Array, start: number, end: number): boolean {
  const from = ENDS[id - 1]!;
  if (ENDS[id]! - from !== end - start) return false;
  for (let at = start; at < end; at++) if (LETTERS[from + at - start] !== foldedUnit(units[at]!)) return false;
  return true;
}

const MARK_IDS = Uint16Array.from({ length: 0x2070 }, (_, unit) => idOf(String.fromCharCode(unit)));

/** The number of a mark, which stands for itself. */
export function idOfMark(unit: number): number {
  return unit < MARK_IDS.length ? MARK_IDS[unit]! : UNKNOWN;
}
