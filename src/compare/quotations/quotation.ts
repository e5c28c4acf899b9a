import { type QuotedWords, readQuotedWords } from '../passages/quoted-words.ts';
import { rawWord, type Words, wordAt } from '../words/split-words.ts';
import type { Quoted } from './find-quotations.ts';

/** A quotation of a report: its words, where they stand in the reading (without the mark that ends them), and its end. */
export interface Quotation {
  readonly words: QuotedWords;
  readonly start: number;
  readonly end: number;
  /** The report closes the sentence within the marks. */
  readonly closes: boolean;
  /** Words that are names of a work: "Joining Forces for the Lake". */
  readonly titled: boolean;
}

const SMALL = /^(?:a|an|the|of|and|or|for|in|on|at|to|with|by|from|as|its|our|their|de|la|el)$/i;

function isTitle(words: Words, from: number, to: number): boolean {
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const raw = rawWord(words, i);
    if (SMALL.test(raw) || raw.toLowerCase() === raw.toUpperCase()) continue;
    if (raw[0] === raw[0]!.toLowerCase()) return false;
    capitals++;
  }
  return capitals > 1;
}

const INITIALS = /^(?:\p{L}\.)+\p{L}$/u;

function spanEnd(words: Words, last: number, close: number): number {
  const end = words.ends[last]!;
  const next = words.text[end];
  if (end < close && (next === ']' || next === ')')) return end + 1;
  return end < close && next === '.' && INITIALS.test(rawWord(words, last)) ? end + 1 : end;
}

function spanStart(words: Words, first: number, open: number): number {
  const start = words.starts[first]!;
  return start - 1 > open && '[('.includes(words.text[start - 1]!) ? start - 1 : start;
}

/** The quotation between two marks of a reading; null if there is no word between them. */
export function quotationOf(words: Words, { open, close, bare }: Quoted): Quotation | null {
  const from = wordAt(words, bare ? open : open + 1);
  const to = wordAt(words, close);
  if (to <= from) return null;
  const opening = words.text.slice(bare ? open : open + 1, words.starts[from]);
  const tail = words.text.slice(words.ends[to - 1], close);
  return {
    words: readQuotedWords(words, from, to, opening),
    start: spanStart(words, from, bare ? open - 1 : open),
    end: spanEnd(words, to - 1, close),
    closes: /[.!?]/.test(tail) && !/\.\s?\.|…/.test(tail),
    titled: isTitle(words, from, to),
  };
}
