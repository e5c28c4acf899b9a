import { AREA_TERMS, type AreaTerm } from '../../languages/index.ts';
import { AREAS } from '../../model/index.ts';
import type { Tokens } from '../tokens.ts';
import { idOf, UNKNOWN, WORD_COUNT, wordOf } from '../words/lexicon.ts';
import { foldedUnit } from '../words/signs.ts';

/** An area term as it is looked up: its areas by their place in `AREAS`, and how many words it has. */
export interface Term {
  readonly first: string;
  readonly stem: boolean;
  readonly rest: AreaTerm['rest'];
  readonly length: number;
  /** The numbers that its second word can have in the lexicon; null if it has none or they do not tell. */
  readonly second: readonly number[] | null;
  readonly areas: readonly { readonly area: number; readonly weight: number }[];
}

/** At word `at` begins `term`, the first of `candidates` whose words all follow. */
export interface AreaHit {
  readonly at: number;
  readonly term: Term;
  readonly candidates: readonly Term[];
}

/**
 * The area terms of a sentence, in order. The words are those of the tokens, save that words with hyphens stand in their parts
 * ("supply-chain" is read as "supply chain").
 */
export interface AreaHits {
  readonly hits: readonly AreaHit[];
  readonly words: readonly string[];
  /** The word that a token begins with. */
  wordOf(token: number): number;
  /** Whether the further words of a term stand from a word on. */
  goesOn(rest: AreaTerm['rest'], from: number): boolean;
}

const COMPILED: ReadonlyMap<AreaTerm, Term> = new Map(
  [...AREA_TERMS.whole.values(), ...AREA_TERMS.stems.values()].flat().map((term) => [term, compile(term)]),
);

function compile({ first, stem, rest, areas }: AreaTerm): Term {
  const byPlace = areas.map(({ area, weight }) => ({ area: AREAS.indexOf(area), weight }));
  return { first, stem, rest, length: 1 + rest.length, second: numbersOf(rest[0]), areas: byPlace };
}

/** The numbers of a whole word and its plural. Numbers of a stem would be those of every word that begins with it. */
function numbersOf(word: AreaTerm['rest'][number] | undefined): readonly number[] | null {
  const ids = word && !word.stem ? [idOf(word.text), idOf(`${word.text}s`)] : [UNKNOWN];
  return ids.includes(UNKNOWN) ? null : ids;
}

/** The terms that may begin with a word, in the order in which they are tried; undefined for nearly all words. */
const BY_ID: readonly (readonly Term[] | undefined)[] = Array.from({ length: WORD_COUNT }, (_, id) => {
  const terms = termsFrom(wordOf(id));
  return terms.length > 0 ? terms : undefined;
});

/** As written, then without a plural `s`, then by the beginning of the word. */
function termsFrom(word: string): readonly Term[] {
  const { whole, stems } = AREA_TERMS;
  const written = whole.get(word) ?? [];
  const singular = word.endsWith('s') ? (whole.get(word.slice(0, -1)) ?? []) : [];
  const begun = (stems.get(word.slice(0, 3)) ?? []).filter(({ first }) => word.startsWith(first));
  return [...written, ...singular, ...begun].map((term) => COMPILED.get(term)!);
}

/** What the loop over all words must know of one: that no term begins with it (nearly all), that one may, or that it has a hyphen. */
const MAY_BEGIN = 1;
const PARTED = 2;
const KINDS = Uint8Array.from({ length: WORD_COUNT }, (_, id) => {
  if (wordOf(id).includes('-')) return PARTED;
  return BY_ID[id] ? MAY_BEGIN : 0;
});

/** Stems under a sum of their first three letters: a word that no table has can only be a term by its beginning. */
const BY_START: readonly (readonly Term[] | undefined)[] = byStart();
const STARTS = Uint8Array.from(BY_START, (terms) => (terms ? 1 : 0));

function byStart(): (readonly Term[] | undefined)[] {
  const lists = new Array<Term[] | undefined>(1 << 12).fill(undefined);
  for (const [start, terms] of AREA_TERMS.stems) {
    const slot = slotOf(start.charCodeAt(0), start.charCodeAt(1), start.charCodeAt(2));
    lists[slot] = [...(lists[slot] ?? []), ...terms.map((term) => COMPILED.get(term)!)];
  }
  return lists;
}

function slotOf(a: number, b: number, c: number): number {
  return (((a & 31) << 7) ^ ((b & 31) << 4) ^ (c & 31)) & 0xfff;
}

/** The area terms of a sentence; use `tokens.derived(areaHits)`, which looks them up once. */
export function areaHits(tokens: Tokens): AreaHits {
  const hits = new Hits(tokens);
  if (tokens.hasHyphen) lookInParts(hits, tokens);
  else lookAtWords(hits, tokens);
  return hits;
}

/** The loop over nearly all words: what it needs is at hand. */
function lookAtWords(hits: Hits, tokens: Tokens): void {
  const { ids, first, count } = tokens;
  for (let at = 0; at < count; at++) {
    const id = ids[first + at]!;
    if (id === UNKNOWN) {
      const candidates = stemsAt(tokens, at);
      if (candidates) hits.look(at, candidates);
    } else if (KINDS[id] === MAY_BEGIN) hits.look(at, BY_ID[id]!);
  }
}

function lookInParts(hits: Hits, tokens: Tokens): void {
  for (let at = 0; at < tokens.count; at++) {
    const id = tokens.id(at);
    hits.place();
    if (id === UNKNOWN ? isParted(tokens, at) : KINDS[id] === PARTED) {
      hits.lookAtParts(at);
      continue;
    }
    const candidates = id === UNKNOWN ? stemsAt(tokens, at) : BY_ID[id];
    if (candidates) hits.look(at, candidates);
  }
  hits.place();
}

function isParted(tokens: Tokens, index: number): boolean {
  const { units } = tokens.characters;
  const end = tokens.unitEnd(index);
  for (let at = tokens.unitStart(index); at < end; at++) if (units[at] === 45) return true;
  return false;
}

/** The stems that an unknown word begins with. */
function stemsAt(tokens: Tokens, index: number): readonly Term[] | undefined {
  const { units } = tokens.characters;
  const start = tokens.unitStart(index);
  const slot = slotOf(units[start]!, units[start + 1]!, units[start + 2]!);
  if (STARTS[slot] === 0) return undefined;
  const end = tokens.unitEnd(index);
  const terms = BY_START[slot]!;
  for (let at = 0; at < terms.length; at++)
    if (begins(terms[at]!, units, start, end)) return terms.filter((term) => begins(term, units, start, end));
  return undefined;
}

function begins({ first }: Term, units: Uint16Array, start: number, end: number): boolean {
  return first.length <= end - start && beginsWith(first, units, start);
}

function beginsWith(word: string, units: Uint16Array, start: number): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== foldedUnit(units[start + at]!)) return false;
  return true;
}

/** A word whose number does not tell which word it is. */
const UNTOLD = -1;

// Many sentences have none of these, and what is never written to can be shared.
const NO_HITS: AreaHit[] = [];
const NO_TOKENS: number[] = [];

class Hits implements AreaHits {
  hits: AreaHit[] = NO_HITS;
  private readonly tokens: Tokens;
  /** The word that each token begins with, and that the next one will; null where no word has a hyphen. */
  private readonly firstWords: number[] | null;
  /** The token that a word is, -1 for a part of one. */
  private readonly tokenOfWord: number[];
  private next = 0;
  private parts: readonly string[] | null = null;

  constructor(tokens: Tokens) {
    this.tokens = tokens;
    this.firstWords = tokens.hasHyphen ? [] : null;
    this.tokenOfWord = tokens.hasHyphen ? [] : NO_TOKENS;
  }

  get words(): readonly string[] {
    this.parts ??= this.firstWords ? inParts(this.tokens.lower) : this.tokens.lower;
    return this.parts;
  }

  wordOf(token: number): number {
    return this.firstWords ? this.firstWords[token]! : token;
  }

  goesOn(rest: AreaTerm['rest'], from: number): boolean {
    const token = this.firstWords ? this.tokenBehind(from - 1, rest.length) : from;
    return token < 0 ? restFits(rest, this.words, from) : restStands(rest, this.tokens, token);
  }

  /** The token behind a word, if the word and `count` more are tokens of their own; else -1. */
  private tokenBehind(word: number, count: number): number {
    const token = this.tokenOfWord[word]!;
    if (token < 0) return -1;
    const end = Math.min(this.tokens.count, token + 1 + count);
    for (let at = token + 1; at < end; at++) if (this.numberOf(at) === UNTOLD) return -1;
    return token + 1;
  }

  /** Notes where the next token begins. */
  place(): void {
    if (!this.firstWords) return;
    this.tokenOfWord[this.next] = this.firstWords.length;
    this.firstWords.push(this.next++);
  }

  look(token: number, candidates: readonly Term[]): void {
    this.lookAt(this.wordOf(token), candidates, this.numberOf(token + 1));
  }

  /** The number of a token's word, which is `UNKNOWN` if it is in no term; -1 where it has hyphens or there is none. */
  private numberOf(token: number): number {
    const { tokens } = this;
    if (token >= tokens.count) return UNTOLD;
    const id = tokens.id(token);
    const isWhole = id === UNKNOWN ? !(tokens.hasHyphen && isParted(tokens, token)) : KINDS[id] !== PARTED;
    return isWhole ? id : UNTOLD;
  }

  lookAtParts(token: number): void {
    const parts = this.tokens.word(token)!.split('-');
    const from = this.wordOf(token);
    this.next = from + parts.length;
    this.tokenOfWord.length = from;
    for (let part = 0; part < parts.length; part++) this.tokenOfWord.push(-1);
    parts.forEach((word, at) => {
      const id = idOf(word);
      const candidates = id === UNKNOWN ? termsFrom(word) : BY_ID[id];
      if (candidates) this.lookAt(from + at, candidates, UNTOLD);
    });
  }

  private lookAt(at: number, candidates: readonly Term[], next: number): void {
    const term = fitting(this, candidates, at, Number.POSITIVE_INFINITY, next);
    if (!term) return;
    if (this.hits.length === 0) this.hits = [];
    this.hits.push({ at, term, candidates });
  }
}

function inParts(words: readonly string[]): readonly string[] {
  const parts: string[] = [];
  for (const word of words) {
    if (word.includes('-')) parts.push(...word.split('-'));
    else parts.push(word);
  }
  return parts;
}

/**
 * The first of some terms whose words follow the word at `at` before word `end`. `next` is the number of the word behind it, if
 * that is known: two thirds of all terms looked at are told by it.
 */
function fitting(hits: AreaHits, candidates: readonly Term[], at: number, end: number, next: number): Term | undefined {
  for (let index = 0; index < candidates.length; index++) {
    const term = candidates[index]!;
    const { second } = term;
    if (second !== null && next !== UNTOLD && next !== second[0] && next !== second[1]) continue;
    if (term.length === 1 ? at < end : at + term.length <= end && hits.goesOn(term.rest, at + 1)) return term;
  }
  return undefined;
}

function restFits(rest: AreaTerm['rest'], words: readonly string[], from: number): boolean {
  for (let index = 0; index < rest.length; index++) {
    const { text, stem } = rest[index]!;
    const word = words[from + index];
    if (word === undefined || !word.startsWith(text)) return false;
    if (!stem && word.length > text.length && !(word.length === text.length + 1 && word.endsWith('s'))) return false;
  }
  return true;
}

/** The same by the characters of the tokens, so that no string is made of a sentence only to look for terms in it. */
function restStands(rest: AreaTerm['rest'], tokens: Tokens, from: number): boolean {
  if (from + rest.length > tokens.count) return false;
  const { units } = tokens.characters;
  for (let index = 0; index < rest.length; index++) {
    const { text, stem } = rest[index]!;
    const start = tokens.unitStart(from + index);
    const longer = tokens.unitEnd(from + index) - start - text.length;
    if (longer < 0 || !beginsWith(text, units, start)) return false;
    if (!stem && longer > 0 && !(longer === 1 && foldedUnit(units[start + text.length]!) === SMALL_S)) return false;
  }
  return true;
}

const SMALL_S = 115;

/** The term of a hit if its words end before word `end`, else the longest one that does. */
export function termBefore(hits: AreaHits, { at, term, candidates }: AreaHit, end: number): Term | undefined {
  return at + term.length <= end ? term : fitting(hits, candidates, at, end, UNTOLD);
}
