import type { SitePut } from './site-edition.ts';

/** Rows of one piece of a spool. */
const PIECE = 500;

/** Rows kept aside until all have come: what is too much for memory, or has to be counted or sorted first. */
export interface Spool<Row> {
  add(row: Row): void;
  count(): number;
  /** All rows at once, for a list that is sorted. */
  all(): Row[];
  /** The rows in the order in which they came, a piece at a time. */
  pieces(): Iterable<readonly Row[]>;
}

export function spool<Row>(put: SitePut, name: string): Spool<Row> {
  let total = 0;
  const pieceName = (number: number) => `${name}-${number}`;
  const read = (number: number): Row[] =>
    put
      .readAside(pieceName(number))
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  function* pieces(): Iterable<readonly Row[]> {
    for (let number = 0; number * PIECE < total; number += 1) yield read(number);
  }
  return {
    add(row) {
      put.aside(pieceName(Math.floor(total / PIECE)), `${JSON.stringify(row)}\n`);
      total += 1;
    },
    count: () => total,
    all: () => [...pieces()].flat(),
    pieces,
  };
}
