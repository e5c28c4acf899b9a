/** The words, numbers and marks of a text, without white space: where each starts and ends, and a number for what it is. */
export interface Tokens {
  readonly content: string;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly ids: Int32Array;
}

/** "1,500" is one number: set against "15,000" digit by digit, nobody could read the difference. */
const TOKEN = /[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/** Reads a text; texts read with the same `known` have the same numbers for the same tokens. */
export function tokensOf(content: string, known: Map<string, number>): Tokens {
  const [start, end, ids]: [number[], number[], number[]] = [[], [], []];
  for (const { 0: token, index } of content.matchAll(TOKEN)) {
    const id = known.get(token) ?? known.size;
    known.set(token, id);
    start.push(index);
    end.push(index + token.length);
    ids.push(id);
  }
  return { content, start: Int32Array.from(start), end: Int32Array.from(end), ids: Int32Array.from(ids) };
}

/** The first token that ends behind an offset. */
export function tokenAt({ end }: Tokens, offset: number): number {
  let [low, high] = [0, end.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
