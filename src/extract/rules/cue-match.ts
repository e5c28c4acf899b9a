import type { CueRow } from '../../languages/index.ts';
import { isAdverb, POSSESSIVES } from '../../languages/index.ts';
import type { Tokens } from '../tokens.ts';
import { idOf, UNKNOWN, WORD_COUNT, wordOf } from '../words/lexicon.ts';

/** `ids`: the numbers of the words; `others`: the words of an element that the lexicon lacks, null if there are none. */
interface Words {
  readonly kind: 'words';
  readonly words: ReadonlySet<string>;
  readonly ids: readonly number[];
  readonly others: ReadonlySet<string> | null;
  readonly optional: boolean;
}

type Element = Words | { readonly kind: 'adverbs' } | { readonly kind: 'possessive' } | { readonly kind: 'gap' };

interface CompiledRow {
  readonly row: CueRow;
  readonly elements: readonly Element[];
}

/** A cue where it stands: token indexes, end exclusive. */
export interface CueMatch {
  readonly row: CueRow;
  readonly start: number;
  readonly end: number;
}

/**
 * The cues that open with one word. Each row has a bit of a mask (of many rows some share one); `needs` gives for the number of
 * a word the rows of which it may be the first that must follow within `reach` tokens, `always` those of which none must.
 */
interface Opening {
  readonly rows: readonly CompiledRow[];
  readonly needs: ReadonlyMap<number, number>;
  readonly always: number;
  readonly reach: number;
}

/**
 * Openings by the number of their word, at 0 (for words without a number) nothing. `others` are those whose word the lexicon
 * lacks, which no table of a language has.
 */
export interface CueIndex {
  readonly byId: readonly (Opening | undefined)[];
  /** 1 for a number that has an opening: a table small enough for every word of every sentence to be looked up in it. */
  readonly opens: Uint8Array;
  readonly others: ReadonlyMap<string, Opening>;
}

// The longest gap that a frame may have between its verb and its noun: "reaffirm our strong, shared and lasting commitment".
const GAP = 6;
const MOST_ADVERBS = 3;

/** Compiles a cue table into an index by first word. Longer frames come first, so the most telling one wins at a place. */
export function indexCues(rows: readonly CueRow[]): CueIndex {
  const index = new Map<string, CompiledRow[]>();
  for (const row of rows) {
    const elements = row.pattern.split(' ').map(compileElement);
    const first = elements[0]!;
    if (first.kind !== 'words') continue;
    for (const word of first.words) {
      const list = index.get(word) ?? [];
      list.push({ row, elements });
      index.set(word, list);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.elements.length - a.elements.length);
  return byNumbers(new Map([...index].map(([word, list]) => [word, openingOf(list)])));
}

function byNumbers(openings: ReadonlyMap<string, Opening>): CueIndex {
  const byId = new Array<Opening | undefined>(WORD_COUNT).fill(undefined);
  const others = new Map<string, Opening>();
  for (const [word, opening] of openings) {
    const id = idOf(word);
    if (id === UNKNOWN) others.set(word, opening);
    else byId[id] = opening;
  }
  return { byId, opens: Uint8Array.from(byId, (opening) => (opening ? 1 : 0)), others };
}

/** What must follow a first word before its rows are worth a walk: "is" and "have" open many frames and are mostly none. */
function openingOf(rows: readonly CompiledRow[]): Opening {
  const needs = new Map<number, number>();
  let always = 0;
  let reach = 0;
  rows.forEach(({ elements }, index) => {
    const must = elements.findIndex((element, step) => step > 0 && element.kind === 'words' && !element.optional);
    const element = elements[must];
    if (element?.kind !== 'words' || element.others !== null) {
      always |= 1 << index;
      return;
    }
    for (const id of element.ids) needs.set(id, (needs.get(id) ?? 0) | (1 << index));
    const between = elements.slice(1, must).reduce((sum, { kind }) => sum + WIDEST[kind], 0);
    reach = Math.max(reach, between + 1);
  });
  return { rows, needs, always, reach };
}

/** The most tokens that an element can take. */
const WIDEST: Readonly<Record<Element['kind'], number>> = { words: 1, adverbs: MOST_ADVERBS, possessive: 1, gap: GAP };

/** The mask of the rows that may stand at a token, going by the words behind it. */
function rowsThatMay(tokens: Tokens, at: number, { needs, always, reach }: Opening): number {
  const { ids, first, count } = tokens;
  let may = always;
  if (needs.size === 0) return may;
  const end = Math.min(count, at + reach + 1);
  for (let next = at + 1; next < end; next++) {
    const id = ids[first + next]!;
    if (id !== UNKNOWN) may |= needs.get(id) ?? 0;
  }
  return may;
}

function compileElement(source: string): Element {
  if (source === '<adv>') return { kind: 'adverbs' };
  if (source === '<poss>') return { kind: 'possessive' };
  if (source === '<adj>') return { kind: 'gap' };
  const optional = source.endsWith('?');
  const words = new Set((optional ? source.slice(0, -1) : source).split('|'));
  const others = [...words].filter((word) => idOf(word) === UNKNOWN);
  const ids = [...words].map(idOf).filter((id) => id !== UNKNOWN);
  return { kind: 'words', words, ids, others: others.length > 0 ? new Set(others) : null, optional };
}

const NONE: readonly CueMatch[] = [];

/**
 * All cues of a sentence in order; where several start at one word the longest stands. Goes by the numbers of the words, so
 * that a sentence without any cue is passed over before a string is made of it.
 */
export function matchCues(tokens: Tokens, index: CueIndex): readonly CueMatch[] {
  const { byId, opens, others } = index;
  const { ids, first, count } = tokens;
  let found: CueMatch[] | null = null;
  for (let at = 0; at < count; at++) {
    const id = ids[first + at]!;
    if (opens[id] === 0 && (id !== UNKNOWN || others.size === 0)) continue;
    const opening = id === UNKNOWN ? others.get(tokens.lower[at]!) : byId[id];
    const may = opening === undefined ? 0 : rowsThatMay(tokens, at, opening);
    const match = may === 0 ? null : longest(tokens, at, opening!.rows, may);
    if (!match) continue;
    found ??= [];
    found.push(match);
  }
  return found ?? NONE;
}

function longest(tokens: Tokens, at: number, rows: readonly CompiledRow[], may: number): CueMatch | null {
  for (let index = 0; index < rows.length; index++) {
    if ((may & (1 << index)) === 0) continue;
    const { row, elements } = rows[index]!;
    const end = walk(tokens, at, elements, 0);
    if (end > 0) return { row, start: at, end };
  }
  return null;
}

/** End of the match of `elements` from `step` on at token `at`, or -1. */
function walk(tokens: Tokens, from: number, elements: readonly Element[], step: number): number {
  let at = from;
  for (let index = step; index < elements.length; index++) {
    const element = elements[index]!;
    if (element.kind === 'gap') return walkGap(tokens, at, elements, index + 1);
    if (element.kind === 'adverbs') at = skipTime(tokens, skipAdverbs(tokens, at, MOST_ADVERBS));
    else if (element.kind === 'possessive') at = skipPossessive(tokens, at);
    else if (!stands(tokens, at, element) || isOnDay(tokens, at)) {
      if (!element.optional) return -1;
    } else if (element.optional) {
      const end = walk(tokens, at + 1, elements, index + 1);
      if (end > 0) return end;
    } else at++;
  }
  return at;
}

function walkGap(tokens: Tokens, at: number, elements: readonly Element[], step: number): number {
  // "The progress made, and our commitment to": what stands behind a comma is no part of the frame.
  if (tokens.word(at) === ',') return -1;
  for (let skip = 0; skip <= GAP; skip++) {
    const end = walk(tokens, at + skip, elements, step);
    if (end > 0) return end;
    const word = tokens.word(at + skip);
    if (word === undefined || CLOSING.test(word)) return -1;
  }
  return -1;
}

// "Confirmed that it plans to": behind these another clause has begun.
const CLOSING = /^([;.]|it|they|we|he|she|who)$/;

/** Whether the token at `at` is one of the words of an element. */
function stands(tokens: Tokens, at: number, { ids, others }: Words): boolean {
  if (at >= tokens.count) return false;
  const id = tokens.id(at);
  if (id === UNKNOWN) return others?.has(tokens.word(at)!) ?? false;
  for (let index = 0; index < ids.length; index++) if (ids[index] === id) return true;
  return false;
}

/** Behind "on Monday", "late on Monday", "Monday", "this week", which reports put where an adverb may stand. */
function skipTime(tokens: Tokens, at: number): number {
  let day = at;
  while (DAY_OPENERS.has(tokens.id(day))) day++;
  if (DAYS.has(tokens.id(day))) return day + 1;
  return at;
}

/** "A deal on Monday": no frame goes on with the day. */
function isOnDay(tokens: Tokens, at: number): boolean {
  return tokens.id(at) === ON && DAYS.has(tokens.id(at + 1));
}

const ON = idOf('on');
const numbersOf = (words: string) => new Set(words.split(' ').map(idOf));
const DAY_OPENERS = numbersOf('on late early this last');
const DAYS = numbersOf('monday tuesday wednesday thursday friday saturday sunday week month');

const ADVERB_IDS = Uint8Array.from({ length: WORD_COUNT }, (_, id) => (isAdverb(wordOf(id)) ? 1 : 0));

/** First token at or after `at` that is no adverb, at most `most` further. */
export function skipAdverbs(tokens: Tokens, at: number, most: number): number {
  const end = Math.min(tokens.count, at + most);
  let index = at;
  for (; index < end; index++) {
    const id = tokens.id(index);
    if (id === UNKNOWN ? !endsLikeAdverb(tokens, index) || !isAdverb(tokens.word(index)!) : ADVERB_IDS[id] === 0) break;
  }
  return index;
}

/** Adverbs that the lexicon lacks all end in -ly. */
function endsLikeAdverb(tokens: Tokens, index: number): boolean {
  const { units } = tokens.characters;
  const end = tokens.unitEnd(index);
  return (units[end - 1]! | 32) === SMALL_Y && (units[end - 2]! | 32) === SMALL_L;
}

const SMALL_L = 108;
const SMALL_Y = 121;

function skipPossessive(tokens: Tokens, at: number): number {
  const word = tokens.word(at);
  if (word === undefined) return at;
  return POSSESSIVES.has(word) || word === 'a' || word === 'an' || word === 'the' ? at + 1 : at;
}
