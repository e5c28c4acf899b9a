import type { CueRow } from '../../languages/index.ts';
import { isAdverb, POSSESSIVES } from '../../languages/index.ts';
import type { Tokens } from '../tokens.ts';
import { idOf, UNKNOWN, WORD_COUNT } from '../words/lexicon.ts';

type Element =
  | { readonly kind: 'words'; readonly words: ReadonlySet<string>; readonly optional: boolean }
  | { readonly kind: 'adverbs' | 'possessive' | 'gap' };

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

/** The cues that open with one word, and the words of which one must follow within `reach` tokens; null: none must. */
interface Opening {
  readonly rows: readonly CompiledRow[];
  readonly needs: ReadonlySet<string> | null;
  /** The same as numbers of the lexicon; null where a word is not in it, so that numbers do not tell. */
  readonly needsIds: ReadonlySet<number> | null;
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
  const needs = new Set<string>();
  let reach = 0;
  for (const { elements } of rows) {
    const must = elements.findIndex((element, step) => step > 0 && element.kind === 'words' && !element.optional);
    const element = elements[must];
    if (element?.kind !== 'words') return { rows, needs: null, needsIds: null, reach: 0 };
    for (const word of element.words) needs.add(word);
    const between = elements.slice(1, must).reduce((sum, { kind }) => sum + WIDEST[kind], 0);
    reach = Math.max(reach, between + 1);
  }
  const ids = [...needs].map(idOf);
  return { rows, needs, needsIds: ids.includes(UNKNOWN) ? null : new Set(ids), reach };
}

/** The most tokens that an element can take. */
const WIDEST: Readonly<Record<Element['kind'], number>> = { words: 1, adverbs: MOST_ADVERBS, possessive: 1, gap: GAP };

function mayFollow(tokens: Tokens, at: number, { needs, needsIds, reach }: Opening): boolean {
  if (needs === null) return true;
  const end = Math.min(tokens.count, at + reach + 1);
  for (let next = at + 1; next < end; next++)
    if (needsIds ? needsIds.has(tokens.id(next)) : needs.has(tokens.lower[next]!)) return true;
  return false;
}

function compileElement(source: string): Element {
  if (source === '<adv>') return { kind: 'adverbs' };
  if (source === '<poss>') return { kind: 'possessive' };
  if (source === '<adj>') return { kind: 'gap' };
  const optional = source.endsWith('?');
  return { kind: 'words', words: new Set((optional ? source.slice(0, -1) : source).split('|')), optional };
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
    if (opening === undefined || !mayFollow(tokens, at, opening)) continue;
    const match = longest(tokens, at, opening.rows);
    if (!match) continue;
    found ??= [];
    found.push(match);
  }
  return found ?? NONE;
}

function longest(tokens: Tokens, at: number, rows: readonly CompiledRow[]): CueMatch | null {
  for (const { row, elements } of rows) {
    const end = walk(tokens, at, elements, 0);
    if (end > 0) return { row, start: at, end };
  }
  return null;
}

/** End of the match of `elements` from `step` on at token `at`, or -1. */
function walk(tokens: Tokens, at: number, elements: readonly Element[], step: number): number {
  const element = elements[step];
  if (!element) return at;
  if (element.kind === 'words') return walkWords(tokens, at, elements, step, element);
  if (element.kind === 'adverbs') return walk(tokens, skipAdverbs(tokens, at, MOST_ADVERBS), elements, step + 1);
  if (element.kind === 'possessive') return walk(tokens, skipPossessive(tokens, at), elements, step + 1);
  for (let skip = 0; skip <= GAP; skip++) {
    const end = walk(tokens, at + skip, elements, step + 1);
    if (end > 0) return end;
    const word = tokens.word(at + skip);
    if (word === undefined || word === ';' || word === '.') return -1;
  }
  return -1;
}

function walkWords(
  tokens: Tokens,
  at: number,
  elements: readonly Element[],
  step: number,
  element: Extract<Element, { kind: 'words' }>,
): number {
  const word = tokens.word(at);
  if (word !== undefined && element.words.has(word)) {
    const end = walk(tokens, at + 1, elements, step + 1);
    if (end > 0) return end;
  }
  return element.optional ? walk(tokens, at, elements, step + 1) : -1;
}

/** First token at or after `at` that is no adverb, at most `most` further. */
export function skipAdverbs(tokens: Tokens, at: number, most: number): number {
  let index = at;
  while (index < tokens.count && index - at < most && isAdverb(tokens.lower[index]!)) index++;
  return index;
}

function skipPossessive(tokens: Tokens, at: number): number {
  const word = tokens.lower[at];
  if (word === undefined) return at;
  return POSSESSIVES.has(word) || word === 'a' || word === 'an' || word === 'the' ? at + 1 : at;
}
