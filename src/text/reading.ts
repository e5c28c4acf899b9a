import { type Range, type Span, spanOf } from '../model/index.ts';

// A hyphen, a line end and an indent are a word break; more than this is something else that the reading left out.
const LEFT_OUT = 12;

/**
 * A stretch of a text as a person reads it: lines unwrapped, words broken at line ends joined, markup and set-aside lines
 * left out, white space folded to one space. Offsets into `text` map back to `content`, where the original characters are.
 */
export class Reading {
  readonly text: string;
  private readonly content: string;
  private readonly from: number;
  private readonly map: Uint32Array | null;

  /**
   * `map[i]` is the offset in `content` of the character read at `i`; without a map the reading is the content itself from
   * `from` on, character for character.
   */
  constructor(content: string, text: string, from: number, map: Uint32Array | null) {
    this.content = content;
    this.text = text;
    this.from = from;
    this.map = map;
  }

  /** Offset in the content of the character read at `index`. */
  at(index: number): number {
    return this.map ? (this.map[index] ?? this.from) : this.from + index;
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
      if (
        this.map[index]! - this.map[index - 1]! <= LEFT_OUT ||
        this.content.slice(this.map[index - 1]! + 1, this.map[index]).trim().length <= LEFT_OUT
      )
        continue;
      found.push(this.span(from, index));
      from = index;
    }
    found.push(this.span(from, end));
    return found;
  }

  /** First index of the reading whose character stands at or after `offset` in the content. */
  indexOf(offset: number): number {
    if (!this.map) return Math.min(Math.max(0, offset - this.from), this.text.length);
    let low = 0;
    let high = this.text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.map[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
