import type { Timing } from './measure.ts';
import type { Memory } from './memory.ts';

/** A text made to be slow to read, and the rate on it over that on the samples, in UTF-16 code units. */
export type Hostile = { readonly name: string; readonly ratio: number };

export type Measured = {
  readonly from: string;
  readonly documents: number;
  readonly bytes: number;
  readonly timings: readonly Timing[];
  /** Rate on one long text over the rate on the same characters as single documents: 1 where time grows with length. */
  readonly linear: number;
  readonly hostile: readonly Hostile[];
  readonly memory: Memory;
};

/** `ratio` is how many times as fast as it `extract` is: above 1 where `extract` is the faster one. */
type Row = {
  readonly name: string;
  readonly documentsPerSecond: number;
  readonly megabytesPerSecond: number;
  readonly ratio: number;
};
export type Summary = {
  readonly from: string;
  readonly documents: number;
  readonly bytes: number;
  readonly statements: number;
  readonly rows: readonly Row[];
  readonly linear: number;
  readonly hostile: readonly Hostile[];
  readonly memory: Memory;
  /** The one figure: `extract` against wink-nlp with sentences, tags and entities. */
  readonly timesWink: number;
};

/** Turns times into rates (documents and 10^6 bytes of UTF-8 per second of one core) and into ratios to `extract`. */
export function summarise(measured: Measured): Summary {
  const { timings, documents, bytes, from, linear, hostile, memory } = measured;
  const extract = timings[0]!;
  const rows = timings.map(({ name, seconds }) => ({
    name,
    documentsPerSecond: documents / seconds,
    megabytesPerSecond: bytes / 1e6 / seconds,
    ratio: seconds / extract.seconds,
  }));
  return {
    from,
    documents,
    bytes,
    statements: extract.answer,
    rows,
    linear,
    hostile,
    memory,
    timesWink: rows.at(-1)!.ratio,
  };
}

/** The summary as a small table, with the one figure alone on the last line. */
export function report(summary: Summary): string {
  const cells = (a: string, b: string, c: string, d: string) =>
    `${a.padEnd(20)}${b.padStart(14)}${c.padStart(12)}${d.padStart(22)}`;
  const { extractBytes, baseBytes } = summary.memory;
  return [
    `${summary.documents} documents, ${mega(summary.bytes)} MB, ${summary.statements} statements; texts from ${summary.from}`,
    cells('', 'documents/s', 'MB/s', 'extract is … times'),
    ...summary.rows.map((row) =>
      cells(row.name, row.documentsPerSecond.toFixed(0), row.megabytesPerSecond.toFixed(2), row.ratio.toPrecision(3)),
    ),
    `one long document instead of many: ${summary.linear.toFixed(2)} times the rate`,
    `hostile texts, times the rate: ${summary.hostile.map(({ name, ratio }) => `${name} ${ratio.toFixed(2)}`).join(' · ')}`,
    `peak memory ${mega(extractBytes)} MB for all documents, ${mega(baseBytes)} MB for a Node that does nothing`,
    `extract / wink-nlp: ${summary.timesWink.toFixed(2)}`,
  ].join('\n');
}

function mega(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
