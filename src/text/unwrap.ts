import type { Range } from '../model/index.ts';
import { isDash, isDigit, isInvisible, isLetter, isLineEnd, isSpace, isWideScript } from './characters.ts';
import type { HyphenJudge } from './hyphens.ts';
import { quoteEnd } from './lines.ts';
import { entityAt, isBreakingTag, markLength, mayBeMark } from './markup.ts';
import { Reading } from './reading.ts';

/** What is not read one to one: folded or outer space, words broken at line ends, markup, characters unseen or compatible. */
const UNEVEN =
  /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\u2f00-\u2fdf\ufb00-\ufb06\ufeff*_\\<[\]~&]|\s\s|^\s|\s$|[-\u2010\u2014\u2e80-\uff65][\n\r\f]|[\n\r]>/;

const OTHER_SPACE = /[^\S ]/g;

/**
 * Reads a stretch of a text; `left` are the ranges inside it that are left out, in order. A stretch whose line ends need only
 * become spaces keeps its offsets and needs no map.
 */
export function unwrap(
  content: string,
  start: number,
  end: number,
  left: readonly Range[],
  isReal: HyphenJudge,
): Reading {
  const first = left[0];
  const from = first && first.start <= start ? Math.min(first.end, end) : start;
  const inner = from === start ? left : left.slice(1);
  if (inner.length === 0) {
    const raw = content.slice(from, end);
    if (!UNEVEN.test(raw)) return new Reading(content, compact(raw.replace(OTHER_SPACE, ' ')), from, null);
  }
  return new Unwrapping(content, inner, isReal).read(from, end);
}

const BEYOND_LATIN = /[^\x00-\xff]/;

/** The same characters in the engine's narrow form, where all of them are Latin: a slice of a wide text is wide, and slow to read. */
function compact(text: string): string {
  return BEYOND_LATIN.test(text) ? text : Buffer.from(text, 'latin1').toString('latin1');
}

/** One pass over a stretch: what is read, and where each character of it stands. */
class Unwrapping {
  private readonly content: string;
  private readonly left: readonly Range[];
  private readonly isReal: HyphenJudge;
  private map = new Uint32Array(0);
  private readonly pieces: string[] = [];
  private length = 0;
  private last = '';
  private space = -1;

  constructor(content: string, left: readonly Range[], isReal: HyphenJudge) {
    this.content = content;
    this.left = left;
    this.isReal = isReal;
  }

  read(start: number, end: number): Reading {
    this.map = new Uint32Array(end - start + 16);
    let at = start;
    let next = 0;
    while (at < end) {
      const aside = this.left[next];
      if (aside && at >= aside.start) {
        at = Math.max(at, aside.end);
        next++;
        this.markSpace(aside.start);
      } else at = this.step(at, Math.min(end, aside?.start ?? end), end);
    }
    const map = this.length === 0 ? null : this.map.slice(0, this.length);
    return new Reading(this.content, compact(this.pieces.join('')), this.map[0] ?? start, map);
  }

  /** Reads what stands at `at`; runs and marks end before `stop`, words may be broken up to `end`. Returns the next offset. */
  private step(at: number, stop: number, end: number): number {
    const to = runEnd(this.content, at, stop);
    if (to > at) {
      this.push(this.content.slice(at, to), at);
      return to;
    }
    const code = this.content.charCodeAt(at);
    if (isSpace(code)) return this.white(at, end);
    if (isInvisible(code)) return code === 0xad && this.isLineEndAfter(at, end) ? this.wordAfter(at, end) : at + 1;
    const skip = mayBeMark(code) ? this.mark(at, stop) : 0;
    if (skip > 0) return at + skip;
    if ((code === 45 || code === 0x2010) && this.isLineEndAfter(at, end)) return this.lineEndHyphen(at, end);
    this.pushFolded(at, code);
    return at + 1;
  }

  private mark(at: number, stop: number): number {
    const entity = this.content.charCodeAt(at) === 38 ? entityAt(this.content, at, stop) : null;
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
    const last = this.last.charCodeAt(this.last.length - 1);
    if (last === 0x2014) return /\S\u2014$/.test(this.last);
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

  /** Reads a run of characters that stand from `at` on. */
  private push(run: string, at: number): void {
    this.pushSpace();
    this.reserve(run.length);
    for (let i = 0; i < run.length; i++) this.map[this.length + i] = at + i;
    this.append(run);
  }

  /** Reads one character as its usual form: a ligature as its letters, all of which stand at `at`. */
  private pushFolded(at: number, code: number): void {
    const sign = this.content[at] as string;
    const isCompatible = (code >= 0x2f00 && code <= 0x2fdf) || (code >= 0xfb00 && code <= 0xfb06);
    const read = isCompatible ? sign.normalize('NFKC') : sign;
    this.pushSpace();
    this.reserve(read.length);
    this.map.fill(at, this.length, this.length + read.length);
    this.append(read);
  }

  private pushSpace(): void {
    if (this.space >= 0 && this.length > 0) {
      this.reserve(1);
      this.map[this.length] = this.space;
      this.append(' ');
    }
    this.space = -1;
  }

  private append(read: string): void {
    this.pieces.push(read);
    this.length += read.length;
    this.last = read.length > 1 ? read.slice(-2) : this.last.slice(-1) + read;
  }

  private reserve(more: number): void {
    const need = this.length + more;
    if (need <= this.map.length) return;
    const grown = new Uint32Array(need * 2);
    grown.set(this.map);
    this.map = grown;
  }
}

/** The end of the run from `at` on that is read as it stands: plain characters, and single spaces and hyphens between them. */
function runEnd(content: string, at: number, stop: number): number {
  let to = at;
  while (to < stop) {
    const code = content.charCodeAt(to);
    if (isPlain(code)) to++;
    else if (to > at && (code === 32 || code === 45) && to + 1 < stop && isPlain(content.charCodeAt(to + 1))) to += 2;
    else break;
  }
  return to;
}

/** The ASCII characters that are plain, looked up, since nearly all characters are ASCII. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => (code > 32 && code !== 45 && !mayBeMark(code) ? 1 : 0));

/** Letters, digits, and marks that are neither white space, markup nor hyphens; beyond ASCII the usual letters and quotes. */
function isPlain(code: number): boolean {
  if (code < 128) return PLAIN[code] === 1;
  return (code > 0xad && code < 0x1680) || (code >= 0x2011 && code <= 0x2027) || (code >= 0x3001 && code < 0xfb00);
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
