import type { Range } from '../model/index.ts';
import { isDash, isDigit, isInvisible, isLetter, isLineEnd, isSpace, isWideScript } from './characters.ts';
import type { HyphenJudge } from './hyphens.ts';
import { entityAt, isBreakingTag, markLength, mayBeMark } from './markup.ts';
import { Reading } from './reading.ts';

/** Anything that is not read as it stands: line ends, folded spaces, marks, invisible characters, compatibility forms. */
const UNEVEN = /[\s\u00ad\u200b\u200e\u200f\u2028-\u202f\u2060-\u2069\u2f00-\u2fdf\ufb00-\ufb06\ufeff*_\\<[\]~&]/;
const ONLY_SPACES =
  /^[^\n\r\f\v\t\u0085\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\u00ad\u2f00-\u2fdf\ufb00-\ufb06\ufeff*_\\<[\]~&]*$/;

/** Reads a stretch of a text; `left` are the ranges inside it that are left out, in order. */
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
    if (!UNEVEN.test(raw) || (ONLY_SPACES.test(raw) && !raw.includes('  ') && raw.trim() === raw))
      return new Reading(content, raw, from, null);
  }
  return new Unwrapping(content, inner, isReal).read(from, end);
}

/** One pass over a stretch. Characters read are gathered in pieces, their offsets in a map that is dropped if it is even. */
class Unwrapping {
  private readonly content: string;
  private readonly left: readonly Range[];
  private readonly isReal: HyphenJudge;
  private map = new Uint32Array(256);
  private units: string[] = [];
  private length = 0;
  private space = -1;

  constructor(content: string, left: readonly Range[], isReal: HyphenJudge) {
    this.content = content;
    this.left = left;
    this.isReal = isReal;
  }

  read(start: number, end: number): Reading {
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
    return this.finish(start);
  }

  /** Reads what stands at `at`; marks must end before `stop`, words may be broken up to `end`. Returns the next offset. */
  private step(at: number, stop: number, end: number): number {
    const code = this.content.charCodeAt(at);
    if (isSpace(code)) return this.white(at);
    if (isInvisible(code)) return code === 0xad ? this.softHyphen(at, end) : at + 1;
    if (mayBeMark(code)) {
      const skip = this.mark(at, stop);
      if (skip > 0) return at + skip;
    }
    if ((code === 45 || code === 0x2010) && this.isLineEndAfter(at, end)) return this.lineEndHyphen(at, end);
    if (code === 0x2f00 || (code > 0x2f00 && code <= 0x2fdf) || (code >= 0xfb00 && code <= 0xfb06)) {
      this.push((this.content[at] as string).normalize('NFKC'), at);
    } else this.push(this.content[at] as string, at);
    return at + 1;
  }

  private mark(at: number, stop: number): number {
    const entity = this.content.charCodeAt(at) === 38 ? entityAt(this.content, at, stop) : null;
    if (entity) {
      if (entity.read === ' ') this.markSpace(at);
      else this.push(entity.read, at);
      return entity.length;
    }
    const length = markLength(this.content, at, stop);
    if (length > 0 && isBreakingTag(this.content, at)) this.markSpace(at);
    return length;
  }

  private white(at: number): number {
    const code = this.content.charCodeAt(at);
    this.markSpace(at);
    return isLineEnd(code) ? this.afterLineEnd(at) : at + 1;
  }

  /** After a line end: no space between two characters of a script without spaces or after a dash; quotation signs go. */
  private afterLineEnd(at: number): number {
    let next = at + 1;
    while (next < this.content.length && isSpace(this.content.charCodeAt(next))) next++;
    const before = this.units.at(-1)?.charCodeAt(0) ?? 0;
    const after = this.content.charCodeAt(next);
    if (isWideScript(before) && isWideScript(after)) this.space = -1;
    else if (
      before === 0x2014 &&
      !isSpace(this.content.charCodeAt(at - 1)) &&
      this.length > 1 &&
      this.units.at(-2) !== ' '
    )
      this.space = -1;
    if (after === 62 && isSpace(this.content.charCodeAt(next + 1))) return next + 1;
    return next;
  }

  private softHyphen(at: number, end: number): number {
    return this.isLineEndAfter(at, end) ? this.wordAfter(at, end) : at + 1;
  }

  private isLineEndAfter(at: number, end: number): boolean {
    let next = at + 1;
    while (next < end && isSpace(this.content.charCodeAt(next)) && !isLineEnd(this.content.charCodeAt(next))) next++;
    return next < end && isLineEnd(this.content.charCodeAt(next));
  }

  /** A hyphen at a line end: kept or dropped, and the second half follows without a space. A dash stays a dash. */
  private lineEndHyphen(at: number, end: number): number {
    const before = this.content.charCodeAt(at - 1);
    const next = this.wordAfter(at, end);
    const after = this.content.charCodeAt(next);
    const isWord = (code: number) => isLetter(code) || isDigit(code);
    if (next >= end || !isWord(before) || !isWord(after) || isDash(before)) {
      this.push('-', at);
      return at + 1;
    }
    const right = letters(this.content, next, end);
    const rightEnd = next + right.length;
    const isChained = this.content.charCodeAt(rightEnd) === 45 && isLetter(this.content.charCodeAt(rightEnd + 1));
    const isKept = right === '' || this.isReal(lettersBefore(this.content, at), right, isChained);
    if (isKept) this.push('-', at);
    if (isKept && (right === 'and' || right === 'or') && !isChained) this.markSpace(at + 1);
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

  private push(text: string, at: number): void {
    if (this.space >= 0 && this.length > 0) this.append(' ', this.space);
    this.space = -1;
    for (const unit of text.length === 1 ? text : text.split('')) this.append(unit, at);
  }

  private append(unit: string, at: number): void {
    if (this.length === this.map.length) {
      const grown = new Uint32Array(this.length * 2);
      grown.set(this.map);
      this.map = grown;
    }
    this.map[this.length++] = at;
    this.units.push(unit);
  }

  private finish(start: number): Reading {
    const first = this.map[0] ?? start;
    let isEven = true;
    for (let i = 1; i < this.length && isEven; i++) isEven = this.map[i] === first + i;
    const text = this.units.join('');
    if (this.length === 0) return new Reading(this.content, '', start, null);
    return new Reading(this.content, text, first, isEven ? null : this.map.slice(0, this.length));
  }
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
