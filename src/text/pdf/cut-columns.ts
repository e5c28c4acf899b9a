import type { Region, Run } from './geometry.ts';
import { columnIndex, findGutters, type Gutter, type Segment, segmentsOf } from './gutters.ts';

/** Columns within columns are cut so deep and no deeper. */
const DEPTH = 6;

/**
 * Cuts a page into regions in reading order (an XY-cut led by gutters): what runs over all columns parts the page into
 * bands, and within a band the columns are read from left to right.
 */
export function cutColumns(runs: readonly Run[]): Region[] {
  const regions: Region[] = [];
  cut(segmentsOf(runs), 0, regions);
  return regions;
}

function cut(segments: readonly Segment[], depth: number, into: Region[]): void {
  const gutters = depth < DEPTH ? findGutters(segments) : [];
  if (gutters.length === 0) {
    if (segments.length > 0) into.push(regionOf(segments));
    return;
  }
  for (const band of bandsOf(segments, gutters)) {
    const parts = band.columns ?? [band.over];
    for (const part of parts) if (part.length > 0) cut(part, depth + 1, into);
  }
}

type Band = { readonly over: Segment[]; readonly columns: Segment[][] | null };

/** Bands from top to bottom: either segments that cross a gutter (with what stands beside them), or columns. */
function bandsOf(segments: readonly Segment[], gutters: readonly Gutter[]): Band[] {
  const crossing = segments.filter((segment) => columnIndex(segment, gutters) < 0).sort((a, b) => a.top - b.top);
  const beside: Segment[][] = Array.from({ length: crossing.length }, () => []);
  const between: Segment[][] = Array.from({ length: crossing.length + 1 }, () => []);
  let at = 0;
  for (const segment of [...segments].sort((a, b) => middle(a) - middle(b))) {
    if (columnIndex(segment, gutters) < 0) continue;
    while (at < crossing.length && crossing[at]!.bottom < middle(segment)) at++;
    const over = crossing[at];
    if (over && over.top <= middle(segment)) beside[at]!.push(segment);
    else between[at]!.push(segment);
  }
  return stackBands(crossing, beside, between, gutters);
}

function stackBands(
  crossing: readonly Segment[],
  beside: readonly Segment[][],
  between: readonly Segment[][],
  gutters: readonly Gutter[],
): Band[] {
  const bands: Band[] = [];
  for (let i = 0; i <= crossing.length; i++) {
    if (between[i]!.length > 0) bands.push({ over: [], columns: partColumns(between[i]!, gutters) });
    if (i === crossing.length) break;
    const last = bands.at(-1);
    const over = last && !last.columns ? last.over : [];
    if (over.length === 0) bands.push({ over, columns: null });
    over.push(crossing[i]!, ...beside[i]!);
  }
  return bands;
}

function partColumns(segments: readonly Segment[], gutters: readonly Gutter[]): Segment[][] {
  const columns: Segment[][] = Array.from({ length: gutters.length + 1 }, () => []);
  for (const segment of segments) columns[Math.max(0, columnIndex(segment, gutters))]!.push(segment);
  return columns;
}

function regionOf(segments: readonly Segment[]): Region {
  return {
    runs: segments.flatMap((segment) => segment.runs),
    left: Math.min(...segments.map((segment) => segment.x)),
    right: Math.max(...segments.map((segment) => segment.right)),
  };
}

function middle(segment: Segment): number {
  return (segment.top + segment.bottom) / 2;
}
