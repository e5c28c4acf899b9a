import type { Reading } from '../text/index.ts';
import { type Characters, Tokens } from './tokens.ts';
import { HASH_START, hashWith, idAt, idOf, idOfMark } from './words/lexicon.ts';
import { APOSTROPHE, DOT, foldedUnit, HYPHEN, SPACE, signKind, WORD, wordUnit } from './words/signs.ts';

const CLITICS = ["'ll", "'s", "'re", "'ve", "'m", "'d"];
const FULL_STOP = 46;
const BLANK = 32;

/** A number that no word has: it is to be looked up. */
const PENDING = 0xffff;

const WHO = idOf('who');
const NAMED_WHO = idOf('WHO');

/** "The WHO will", where the words beside it are no capitals: the World Health Organization, which is no relative clause. */
function isName(units: Uint16Array, start: number): boolean {
  if (units[start] !== 87 || units[start + 1] !== 72 || units[start + 2] !== 79) return false;
  return isLower(units[start - 2]) || isLower(units[start + 5]);
}

const isLower = (unit: number | undefined) => unit !== undefined && unit > 96 && unit < 123;

/** Words of at least this many sentences of usual length stand in one buffer. */
const ROOM = 1 << 12;

/**
 * Splits sentences into tokens. One for a document: what it writes to is shared by its sentences and let go with them. Words
 * are told by numbers while their characters are passed over, once, so that no string is made for them.
 */
export class Tokeniser {
  private ids = new Uint16Array(0);
  private starts = new Uint32Array(0);
  private ends = new Uint32Array(0);
  /** Hashes of the words whose numbers are still to be looked up. */
  private hashes = new Int32Array(0);
  private used = 0;
  private units: Uint16Array = new Uint16Array(0);
  private base = 0;
  /** The sentence has a hyphen, in a word or alone. */
  private hasHyphen = false;

  /** The tokens of a sentence as read. Linear in its length. */
  read(reading: Reading): Tokens {
    if (!reading.units) return this.readText(reading);
    const { units, start, end } = reading.units;
    return this.split({ source: reading, units, base: start }, end - start);
  }

  readText(source: { readonly text: string }): Tokens {
    const { text } = source;
    const units = new Uint16Array(text.length);
    for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
    return this.split({ source, units, base: 0 }, text.length);
  }

  /**
   * The loop over all characters of all sentences: what it needs is at hand, and only what is rare is called. Numbers are looked
   * up afterwards: the processor can then wait for several at a time.
   */
  private split(characters: Characters, length: number): Tokens {
    this.begin(characters, length);
    const { ids, starts, ends, hashes, units, base } = this;
    const first = this.used;
    const limit = base + length;
    for (let at = base; at < limit; ) {
      let folded = wordUnit(units[at]!);
      if (folded === 0) {
        at = units[at] === BLANK ? at + 1 : this.mark(at);
        continue;
      }
      const start = at;
      let hash = HASH_START;
      do {
        hash = hashWith(hash, folded);
        at++;
        folded = at < limit ? wordUnit(units[at]!) : 0;
      } while (folded !== 0);
      if (at < limit && units[at] !== BLANK && this.joins(at, limit)) {
        at = this.joined(start, at, limit, hash);
        continue;
      }
      const used = this.used++;
      ids[used] = PENDING;
      hashes[used] = hash;
      starts[used] = start - base;
      ends[used] = at - base;
    }
    for (let index = first; index < this.used; index++) {
      if (ids[index] === PENDING) ids[index] = idAt(units, base + starts[index]!, base + ends[index]!, hashes[index]!);
      if (ids[index] === WHO && isName(units, base + starts[index]!)) ids[index] = NAMED_WHO;
    }
    return new Tokens(characters, { ids, starts, ends }, first, this.used - first, this.hasHyphen);
  }

  private begin(characters: Characters, length: number): void {
    this.reserve(length + 1);
    this.units = characters.units;
    this.base = characters.base;
    this.hasHyphen = false;
  }

  private push(id: number, start: number, end: number): void {
    this.ids[this.used] = id;
    this.starts[this.used] = start - this.base;
    this.ends[this.used++] = end - this.base;
  }

  /** Reads the mark or white space at `at`. */
  private mark(at: number): number {
    const unit = this.units[at]!;
    const kind = signKind(unit);
    if (kind === HYPHEN) this.hasHyphen = true;
    if (kind !== SPACE) this.push(idOfMark(unit), at, at + 1);
    return at + 1;
  }

  /**
   * Reads a word that goes on after the joint at `from`, and a clitic at its end as a token of its own; returns where it ends.
   * Inner hyphens, apostrophes, dots of abbreviations and separators of numbers belong to it.
   */
  private joined(start: number, from: number, limit: number, before: number): number {
    const { units } = this;
    let hash = hashWith(before, foldedUnit(units[from]!));
    let hasApostrophe = signKind(units[from]!) === APOSTROPHE;
    let at = from + 1;
    for (; at < limit; at++) {
      if (wordUnit(units[at]!) === 0 && !this.joins(at, limit)) break;
      if (signKind(units[at]!) === APOSTROPHE) hasApostrophe = true;
      hash = hashWith(hash, foldedUnit(units[at]!));
    }
    if (hasApostrophe) return this.withClitic(start, at, hash);
    const end = at < limit && units[at] === FULL_STOP && this.isInitials(start, at) ? at + 1 : at;
    this.push(idAt(units, start, at, hash), start, end);
    return end;
  }

  /** A word with an apostrophe, which belongs to it if what stands from there on is no clitic. */
  private withClitic(start: number, end: number, hash: number): number {
    const clitic = CLITICS.find((tail) => end - start > tail.length && this.endsWith(tail, end));
    const cut = end - (clitic?.length ?? 0);
    this.push(idAt(this.units, start, cut, clitic ? this.hashOf(start, cut) : hash), start, cut);
    if (clitic) this.push(idOf(clitic), cut, end);
    return end;
  }

  /** Whether the mark at `at`, which follows a letter or digit, joins it to the next one. */
  private joins(at: number, limit: number): boolean {
    const { units } = this;
    const kind = signKind(units[at]!);
    if (kind !== HYPHEN && kind !== APOSTROPHE && kind !== DOT) return false;
    if (at + 1 >= limit || wordUnit(units[at + 1]!) === 0) return false;
    if (kind === HYPHEN) this.hasHyphen = true;
    return kind !== DOT || this.joinsNumberOrInitial(at);
  }

  private hashOf(start: number, end: number): number {
    let hash = HASH_START;
    for (let at = start; at < end; at++) hash = hashWith(hash, foldedUnit(this.units[at]!));
    return hash;
  }

  /** "1.5" and "1,200" are one token, and so is "U.S"; "end.Next" is not. */
  private joinsNumberOrInitial(dot: number): boolean {
    const { units, base } = this;
    const before = units[dot - 1]!;
    const after = units[dot + 1]!;
    if (after >= 48 && after <= 57) return before >= 48 && before <= 57;
    const isInitial = dot < base + 2 || signKind(units[dot - 2]!) !== WORD;
    return units[dot] === FULL_STOP && isInitial && before >= 65 && before <= 90;
  }

  /** "U.S." keeps its last dot; "D.C." too. */
  private isInitials(from: number, to: number): boolean {
    return to - from >= 3 && this.units[from + 1] === FULL_STOP && this.units[to - 2] === FULL_STOP;
  }

  private endsWith(tail: string, end: number): boolean {
    for (let at = 1; at <= tail.length; at++)
      if (foldedUnit(this.units[end - at]!) !== tail.charCodeAt(tail.length - at)) return false;
    return true;
  }

  private reserve(more: number): void {
    if (this.used + more <= this.ids.length) return;
    const size = Math.max(ROOM, more);
    const buffer = new ArrayBuffer(10 * size);
    this.starts = new Uint32Array(buffer, 0, size);
    this.ends = new Uint32Array(buffer, 4 * size, size);
    this.ids = new Uint16Array(buffer, 8 * size, size);
    if (this.hashes.length < size) this.hashes = new Int32Array(size);
    this.used = 0;
  }
}

/** Splits a text, such as one sentence, into tokens; offsets are UTF-16 code units into it, end exclusive. Linear in its length. */
export function tokenise(text: string): Tokens {
  return new Tokeniser().readText({ text });
}
