import { type Range, type Span, spanOf } from '../model/index.ts';
import { textOf } from './units.ts';

// A hyphen, a line end and an indent are a word break; more than this is something else that the reading left out.
const LEFT_OUT = 12;

/** Characters read, as UTF-16 code units from `start` to `end` of an array that other readings share. */
export interface ReadUnits {
  readonly units: Uint16Array;
  readonly start: number;
  readonly end: number;
}

/**
 * A stretch of a text as a person reads it: lines unwrapped, words broken at line ends joined, markup and set-aside lines
 * left out, white space folded to one space. Offsets into `text` map back to `content`, where the original characters are.
 */
export class Reading {
  /** The characters, where the reading was made of them; their offsets count from `units.start`. */
  readonly units: ReadUnits | null;
  private readonly content: string;
  private readonly from: number;
  private readonly map: Uint32Array | null;
  private readonly length: number;
  private written: string | null;

  /**
   * `map[i]` is the offset in `content` of the character read at `i`, counted from `start` for units; without a map the
   * reading is the content itself from `from` on, character for character but for white space.
   */
  constructor(content: string, read: string | ReadUnits, from: number, map: Uint32Array | null) {
    const isText = typeof read === 'string';
    this.content = content;
    this.units = isText ? null : read;
    this.written = isText ? read : null;
    this.length = isText ? read.length : read.end - read.start;
    this.from = from;
    this.map = map;
  }

  /** What was read. Made on demand: most sentences are looked at as characters only. */
  get text(): string {
    this.written ??= textOf(this.units!.units, this.units!.start, this.units!.end);
    return this.written;
  }

  /** Offset in the content of the character read at `index`. */
  at(index: number): number {
    if (!this.map) return this.from + index;
    return index < this.length ? this.map[this.first() + index]! : this.from;
  }

  /** The range of the content that was read as `text.slice(start, end)`; empty ranges stay empty. */
  range(start: number, end: number): Range {
    if (end <= start) return { start: this.at(start), end: this.at(start) };
    return { start: this.at(start), end: this.at(end - 1) + 1 };
  }

  /** The exact span of the content that was read as `text.slice(start, end)`. */
  span(start: number, end: number): Span {
    const range = this.range(start, end);
    return spanOf(this.content, range.start, range.end);
  }

  /**
   * The spans of the content that were read as `text.slice(start, end)`: one, or several where more than a word break was left
   * out between them, such as the address of a link or a note.
   */
  spans(start: number, end: number): Span[] {
    if (!this.map) return [this.span(start, end)];
    const found: Span[] = [];
    let from = start;
    for (let index = start + 1; index < end; index++) {
      const [last, next] = [this.at(index - 1), this.at(index)];
      if (next - last <= LEFT_OUT || this.content.slice(last + 1, next).trim().length <= LEFT_OUT) continue;
      found.push(this.span(from, index));
      from = index;
    }
    found.push(this.span(from, end));
    return found;
  }

  /** First index of the reading whose character stands at or after `offset` in the content. */
  indexOf(offset: number): number {
    if (!this.map) return Math.min(Math.max(0, offset - this.from), this.length);
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.at(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private first(): number {
    return this.units?.start ?? 0;
  }
}
