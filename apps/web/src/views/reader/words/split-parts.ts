import type { Range } from '../../../../../../src/model/index.ts';
import { wordAt } from './word-ends.ts';

/** The words that an entry stands on, one by one, to cut between. */
export function wordsOf(content: string, spans: readonly Range[]): Range[] {
  return spans.flatMap((span) => {
    const words: Range[] = [];
    for (let at = span.start; at < span.end; ) {
      const word = wordAt(content, at);
      if (!word || word.start >= span.end) break;
      words.push({ start: Math.max(word.start, span.start), end: Math.min(word.end, span.end) });
      at = word.end;
    }
    return words;
  });
}

/**
 * The ranges of each part when `words` are cut before the words with the numbers in `cuts`; `left` are numbers of words that
 * belong to no part ("and"). What stands between two words of one part and one span belongs to it. Empty parts are left out.
 */
export function partsOf(
  words: readonly Range[],
  spans: readonly Range[],
  cuts: ReadonlySet<number>,
  left: ReadonlySet<number> = new Set(),
): Range[][] {
  const parts: Range[][] = [[]];
  words.forEach((word, number) => {
    if (cuts.has(number)) parts.push([]);
    if (left.has(number)) return;
    const part = parts.at(-1)!;
    const last = part.at(-1);
    const joins = last && words[number - 1]?.end === last.end && spans.some((span) => covers(span, last, word));
    if (joins) part[part.length - 1] = { start: last.start, end: word.end };
    else part.push(word);
  });
  return parts.filter((part) => part.length > 0);
}

const covers = (span: Range, a: Range, b: Range) => span.start <= a.start && b.end <= span.end;
