import { median } from '../measure.ts';

/** One kind of page in one round: milliseconds, pages a second, and milliseconds of computing that the server took for each. */
export interface PageFigures {
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
  readonly cpuMs: number;
}

interface Memory {
  readonly now: number;
  readonly peak: number;
}

/** A register of one size; memory in megabytes. */
export interface SizeFigures {
  readonly commitments: number;
  readonly bytes: number;
  readonly readySeconds: number;
  readonly ready: Memory;
  readonly after: Memory;
  readonly pages: Map<string, PageFigures[]>;
}

export interface ScaleFigures {
  readonly readers: number;
  readonly sizes: readonly SizeFigures[];
  /** p99 of `select 1` (ms), of each round. */
  readonly trivial: readonly number[];
}

/** The figures as lines; each ratio is of one round, and the median of the rounds is shown. */
export function report({ readers, sizes, trivial }: ScaleFigures): string {
  const lines = [
    `${readers} readers, ${trivial.length} rounds; "select 1" over 10 connections by as many callers: p99 ${median(trivial).toFixed(1)} ms`,
    ...sizes.map(
      ({ commitments, bytes, readySeconds, ready, after }) =>
        `${commitments} commitments: database ${(bytes / 1e9).toFixed(2)} GB; ready after ${readySeconds.toFixed(1)} s, ` +
        `${ready.now.toFixed(0)} MB then (peak ${ready.peak.toFixed(0)}), ${after.now.toFixed(0)} MB after the load (peak ${after.peak.toFixed(0)})`,
    ),
    'page                 commitments      p50      p99   a second   CPU each   p99 : select 1   p99 : smallest register',
  ];
  for (const name of sizes[0]!.pages.keys()) {
    for (const size of sizes) lines.push(pageLine(name, size, sizes[0]!, trivial));
  }
  const [first, middle] = ['list page 1', 'list page n/2'];
  for (const { commitments, pages } of sizes) {
    const [one, half] = [pages.get(first), pages.get(middle)];
    if (!one || !half) continue;
    lines.push(
      `page n/2 : page 1 at ${commitments}: ${median(half.map(({ p99 }, round) => p99 / one[round]!.p99)).toFixed(2)}`,
    );
  }
  return lines.join('\n');
}

function pageLine(name: string, size: SizeFigures, smallest: SizeFigures, trivial: readonly number[]): string {
  const rounds = size.pages.get(name)!;
  const of = (pick: (figures: PageFigures, round: number) => number) => median(rounds.map(pick));
  const ratio = of(({ p99 }, round) => p99 / trivial[round]!);
  const grown = of(({ p99 }, round) => p99 / smallest.pages.get(name)![round]!.p99);
  return [
    name.padEnd(18),
    String(size.commitments).padStart(13),
    of(({ p50 }) => p50)
      .toFixed(1)
      .padStart(8),
    of(({ p99 }) => p99)
      .toFixed(1)
      .padStart(8),
    of(({ perSecond }) => perSecond)
      .toFixed(0)
      .padStart(10),
    `${of(({ cpuMs }) => cpuMs).toFixed(2)} ms`.padStart(10),
    ratio.toFixed(1).padStart(16),
    grown.toFixed(2).padStart(25),
  ].join(' ');
}
