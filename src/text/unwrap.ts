import type { Range } from '../model/index.ts';
import { isDash, isDigit, isInvisible, isLetter, isLineEnd, isSpace, isWideScript } from './characters.ts';
import type { HyphenJudge } from './hyphens.ts';
import { quoteEnd } from './lines.ts';
import { entityAt, isBreakingTag, markLength, mayBeMark } from './markup.ts';
import { Reading } from './reading.ts';
import { ReadingBuffer } from './reading-buffer.ts';
import { unitsOf } from './units.ts';

/** What a document is read with: its own judge of hyphens, and the buffer that its readings are written to. */
export class Unwrapping {
  private readonly content: string;
  private readonly units: Uint16Array;
  private readonly isReal: HyphenJudge;
  private readonly buffer: ReadingBuffer;
  private left: readonly Range[] = [];
  /** Where the next character is written. */
  private out = 0;
  /** Where white space stands that has not been read yet, or -1: it counts only if something follows. */
  private space = -1;
  /** Something was read as more or fewer characters than it has. */
  private folded = false;

  constructor(content: string, isReal: HyphenJudge) {
    this.content = content;
    this.units = unitsOf(content);
    this.isReal = isReal;
    this.buffer = new ReadingBuffer(content.length + 64);
  }

  /**
   * Reads a stretch; `left` are the ranges inside it that are left out, in order. A stretch whose line ends need only become
   * spaces is not copied: it is the content's own characters, and needs no map.
   */
  read(start: number, end: number, left: readonly Range[]): Reading {
    const first = left[0];
    const from = first && first.start <= start ? Math.min(first.end, end) : start;
    this.left = from === start ? left : left.slice(1);
    const { content, units } = this;
    if (this.left.length === 0 && isEven(units, from, end))
      return new Reading(content, { units, start: from, end }, from, null);
    this.begin(end - from);
    let next = 0;
    for (let at = from; at < end; ) {
      const aside = this.left[next];
      if (aside && at >= aside.start) {
        at = Math.max(at, aside.end);
        next++;
        this.markSpace(aside.start);
      } else at = this.step(at, aside ? Math.min(end, aside.start) : end, end);
    }
    return this.finish(from);
  }

  private begin(length: number): void {
    this.out = this.buffer.reserve(this.buffer.used, length + 1);
    this.space = -1;
    this.folded = false;
  }

  private finish(from: number): Reading {
    const { buffer, out } = this;
    const { units, map, used: start } = buffer;
    buffer.used = out;
    if (out === start) return new Reading(this.content, { units, start, end: out }, from, null);
    const isWhole = !this.folded && map[start] === from && map[out - 1] === from + out - start - 1;
    return new Reading(this.content, { units, start, end: out }, map[start]!, isWhole ? null : map);
  }

  /** Reads what stands at `at`; runs and marks end before `stop`, words may be broken up to `end`. Returns the next offset. */
  private step(at: number, stop: number, end: number): number {
    const to = this.run(at, stop);
    if (to > at) return to;
    const code = this.content.charCodeAt(at);
    if (isSpace(code)) return this.white(at, end);
    if (isInvisible(code)) return code === 0xad && this.isLineEndAfter(at, end) ? this.wordAfter(at, end) : at + 1;
    const skip = mayBeMark(code) ? this.mark(at, stop) : 0;
    if (skip > 0) return at + skip;
    if ((code === 45 || code === 0x2010) && this.isLineEndAfter(at, end)) return this.lineEndHyphen(at, end);
    this.pushFolded(at, code);
    return at + 1;
  }

  /**
   * Reads the run from `at` on that is read as it stands: plain characters, hyphens inside words, and white space between them
   * as one space. Nearly all of a text is read here. Returns where it ends.
   */
  private run(at: number, stop: number): number {
    const source = this.units;
    if (at >= stop || signOf(source[at]!) !== PLAIN) return at;
    this.pushSpace();
    this.out = this.buffer.reserve(this.out, stop - at);
    const { units, map } = this.buffer;
    let out = this.out;
    let to = at;
    while (to < stop) {
      const unit = source[to]!;
      if (signOf(unit) === PLAIN) {
        units[out] = unit;
        map[out++] = to++;
        continue;
      }
      const next = afterJoint(source, to, stop, units[out - 1]!);
      if (next < 0) break;
      units[out] = unit === HYPHEN ? HYPHEN : SPACE;
      map[out++] = to;
      to = next;
    }
    this.out = out;
    return to;
  }

  private mark(at: number, stop: number): number {
    const entity = this.content.charCodeAt(at) === 38 ? entityAt(this.content, at, stop) : null;
    this.folded ||= entity !== null;
    if (entity?.read === ' ') this.markSpace(at);
    else if (entity) this.push(entity.read, at);
    if (entity) return entity.length;
    const length = markLength(this.content, at, stop);
    if (length > 0 && isBreakingTag(this.content, at)) this.markSpace(at);
    return length;
  }

  /** Past white space. After a line end there is no space between characters of a script without spaces, or after a dash. */
  private white(at: number, end: number): number {
    let next = at;
    let hasLineEnd = false;
    for (; next < end && isSpace(this.content.charCodeAt(next)); next++)
      hasLineEnd ||= isLineEnd(this.content.charCodeAt(next));
    if (!hasLineEnd || !this.isGlued(next)) this.markSpace(at);
    return hasLineEnd ? Math.min(quoteEnd(this.content, next, this.content.length), end) : next;
  }

  /** Whether what is read at `next` follows the last character without a space, although a line end is between. */
  private isGlued(next: number): boolean {
    const { units, used } = this.buffer;
    if (this.out === used) return false;
    const last = units[this.out - 1]!;
    if (last === EM_DASH) return this.out - 1 > used && units[this.out - 2] !== 32;
    return isWideScript(last) && isWideScript(this.content.charCodeAt(next));
  }

  private isLineEndAfter(at: number, end: number): boolean {
    let next = at + 1;
    while (next < end && isSpace(this.content.charCodeAt(next)) && !isLineEnd(this.content.charCodeAt(next))) next++;
    return next < end && isLineEnd(this.content.charCodeAt(next));
  }

  /** A hyphen at a line end: kept or dropped, and the second half follows without a space. A dash stays a dash. */
  private lineEndHyphen(at: number, end: number): number {
    const next = this.wordAfter(at, end);
    if (next >= end || !isWordUnit(this.content, at - 1) || !isWordUnit(this.content, next)) {
      this.push(this.content[at] as string, at);
      return at + 1;
    }
    const right = letters(this.content, next, end);
    const after = next + right.length;
    const isChained = isDash(this.content.charCodeAt(after)) && isLetter(this.content.charCodeAt(after + 1));
    const isKept = right === '' || this.isReal(lettersBefore(this.content, at), right, isChained);
    if (isKept) this.push(this.content[at] as string, at);
    if (isKept && !isChained && (right === 'and' || right === 'or')) this.markSpace(at + 1);
    return next;
  }

  /** Where the text goes on after a line end: past white space and what is set aside. */
  private wordAfter(at: number, end: number): number {
    let next = at + 1;
    for (;;) {
      while (next < end && isSpace(this.content.charCodeAt(next))) next++;
      const aside = this.left.find((range) => range.start <= next && next < range.end);
      if (!aside) return next;
      next = aside.end;
    }
  }

  private markSpace(at: number): void {
    if (this.space < 0) this.space = at;
  }

  /** Reads characters that stand for what is at `at`: one, or those of a ligature or an entity. */
  private push(read: string, at: number): void {
    this.pushSpace();
    this.out = this.buffer.reserve(this.out, read.length);
    const { units, map } = this.buffer;
    for (let i = 0; i < read.length; i++) {
      units[this.out] = read.charCodeAt(i);
      map[this.out++] = at;
    }
  }

  /** Reads one character as its usual form: a ligature as its letters. */
  private pushFolded(at: number, code: number): void {
    const sign = this.content[at] as string;
    const isCompatible = (code >= 0x2f00 && code <= 0x2fdf) || (code >= 0xfb00 && code <= 0xfb06);
    this.folded ||= isCompatible;
    this.push(isCompatible ? sign.normalize('NFKC') : sign, at);
  }

  private pushSpace(): void {
    if (this.space >= 0 && this.out > this.buffer.used) {
      this.out = this.buffer.reserve(this.out, 1);
      this.buffer.units[this.out] = 32;
      this.buffer.map[this.out++] = this.space;
    }
    this.space = -1;
  }
}

const LINE_FEED = 10;
const SPACE = 32;
const HYPHEN = 45;
const GREATER = 62;
const EM_DASH = 0x2014;

/** What a character is to a run: read as it stands, read so between two such characters, or neither. */
const PLAIN = 1;
const JOINT = 2;

/** Letters, digits, and marks that are neither white space, markup nor hyphens; beyond ASCII the usual letters and quotes. */
function kindOf(unit: number): number {
  if (unit === SPACE || unit === HYPHEN || unit === LINE_FEED) return JOINT;
  if (unit < 128) return unit > 32 && !mayBeMark(unit) ? PLAIN : 0;
  const isUsual = (unit > 0xad && unit < 0x1680) || (unit >= 0x2011 && unit <= 0x2027);
  return isUsual || (unit >= 0x3001 && unit < 0xfb00) ? PLAIN : 0;
}

// Looked up as far as the general punctuation: a table reads a character in a third of the time of the comparisons.
const SIGNS = Uint8Array.from({ length: 0x2070 }, (_, unit) => kindOf(unit));

function signOf(unit: number): number {
  return unit < SIGNS.length ? SIGNS[unit]! : kindOf(unit);
}

/**
 * Where the run goes on after the hyphen or white space at `at`, `last` being the character before; -1 where it ends, or where
 * a word may be broken, a message quoted, or no space read.
 */
function afterJoint(units: Uint16Array, at: number, stop: number, last: number): number {
  const unit = units[at]!;
  if (signOf(unit) !== JOINT) return -1;
  let next = at + 1;
  let hasLineEnd = unit === LINE_FEED;
  if (unit !== HYPHEN)
    for (; next < stop && (units[next] === SPACE || units[next] === LINE_FEED); next++)
      hasLineEnd ||= units[next] === LINE_FEED;
  if (next >= stop || signOf(units[next]!) !== PLAIN) return -1;
  return hasLineEnd && (units[next] === GREATER || last === EM_DASH || last >= 0x2e80) ? -1 : next;
}

/** Whether a stretch is read character for character, single line ends as spaces. */
function isEven(units: Uint16Array, start: number, end: number): boolean {
  if (start >= end || signOf(units[start]!) !== PLAIN) return false;
  for (let at = start + 1; at < end; at++) {
    const unit = units[at]!;
    if (signOf(unit) === PLAIN) continue;
    if (unit !== SPACE && unit !== HYPHEN && (unit !== LINE_FEED || afterJoint(units, at, end, units[at - 1]!) < 0))
      return false;
    // Behind a space or a hyphen that is read as it stands comes a character that is.
    at++;
    if (at === end || signOf(units[at]!) !== PLAIN) return false;
  }
  return true;
}

function isWordUnit(content: string, at: number): boolean {
  const code = content.charCodeAt(at);
  return isLetter(code) || isDigit(code);
}

function letters(content: string, from: number, end: number): string {
  let to = from;
  while (to < end && to < from + 60 && isLetter(content.charCodeAt(to))) to++;
  return content.slice(from, to);
}

function lettersBefore(content: string, at: number): string {
  let from = at;
  while (from > 0 && from > at - 60 && isLetter(content.charCodeAt(from - 1))) from--;
  return content.slice(from, at);
}
