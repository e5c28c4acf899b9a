import { rawWord, type Words } from '../words/split-words.ts';

/**
 * The words of a quotation and how the report marked them: `bracketed[i]` where a word stands wholly or partly in square
 * brackets, `gapBefore[i]` where an ellipsis stands before it. Indexes count from `from`, a word index of `words`.
 */
export interface QuotedWords {
  readonly words: Words;
  readonly from: number;
  readonly to: number;
  readonly bracketed: Uint8Array;
  readonly gapBefore: Uint8Array;
}

const ELLIPSIS = /…|\.\s?\.\s?\.|\[\s*\]/;

function between(words: Words, index: number, from: number): string {
  const start = index > from ? words.ends[index - 1]! : words.starts[from]!;
  return words.text.slice(start, words.starts[index]!);
}

/** Reads the marks of a quotation that runs from word `from` to word `to` of the report. Linear. */
export function readQuotedWords(words: Words, from: number, to: number, opening: string): QuotedWords {
  const bracketed = new Uint8Array(to - from);
  const gapBefore = new Uint8Array(to - from);
  let depth = bracketDepth(0, opening);
  for (let i = from; i < to; i++) {
    const separator = between(words, i, from);
    depth = bracketDepth(depth, separator);
    if (i > from && ELLIPSIS.test(separator)) gapBefore[i - from] = 1;
    const raw = rawWord(words, i);
    if (depth > 0 || raw.includes(']') || raw.includes('[')) bracketed[i - from] = 1;
    depth = bracketDepth(depth, raw);
  }
  return { words, from, to, bracketed, gapBefore };
}

/** Brackets do not nest in quotations; one that is never closed ends with the next that is. */
function bracketDepth(depth: number, text: string): number {
  const opened = text.lastIndexOf('[');
  const closed = text.lastIndexOf(']');
  if (opened < 0 && closed < 0) return depth;
  return opened > closed ? 1 : 0;
}

/** A part of a quotation by itself, its marks kept. `from` and `to` are word indexes of `words`. */
export function partOf(quoted: QuotedWords, from: number, to: number): QuotedWords {
  const [first, last] = [from - quoted.from, to - quoted.from];
  const gapBefore = quoted.gapBefore.slice(first, last);
  if (gapBefore.length > 0) gapBefore[0] = 0;
  return { words: quoted.words, from, to, bracketed: quoted.bracketed.slice(first, last), gapBefore };
}
