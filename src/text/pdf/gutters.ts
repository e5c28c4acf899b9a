import { quantile, type Run } from './geometry.ts';
import { rowsOf } from './lines.ts';

/** A stretch of one line without a wide gap: what can stand in a column. */
export type Segment = {
  readonly runs: readonly Run[];
  readonly x: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  readonly length: number;
};

export type Gutter = { readonly left: number; readonly right: number };

/** Gap that parts segments, in shares of the font size. Gutters are 1 or more wide; stretched word spaces mostly less. */
const SEGMENT_GAP = 0.8;
/** How much of the text's height may run over a gutter (headings, abstracts over both columns), tried one after another. */
const CROSSING = [0, 0.1, 0.3, 0.6];
const BINS = 2048;

/** Cuts the lines of a region into segments, top to bottom. */
export function segmentsOf(runs: readonly Run[]): Segment[] {
  const segments: Segment[] = [];
  for (const row of rowsOf(runs)) {
    let from = 0;
    let right = row[0]!.right;
    for (let i = 1; i <= row.length; i++) {
      const run = row[i];
      if (run && run.x - right < SEGMENT_GAP * Math.min(run.size, row[i - 1]!.size)) right = Math.max(right, run.right);
      else {
        segments.push(segmentOf(row.slice(from, i)));
        from = i;
        right = run?.right ?? 0;
      }
    }
  }
  return segments;
}

function segmentOf(runs: readonly Run[]): Segment {
  return {
    runs,
    x: Math.min(...runs.map((run) => run.x)),
    right: Math.max(...runs.map((run) => run.right)),
    top: Math.min(...runs.map((run) => run.top)),
    bottom: Math.max(...runs.map((run) => run.bottom)),
    size: Math.max(...runs.map((run) => run.size)),
    length: runs.reduce((sum, run) => sum + run.text.length + 1, -1),
  };
}

/** The gutters between columns of running text, left to right; none if the region is one column or a table. */
export function findGutters(segments: readonly Segment[]): Gutter[] {
  if (segments.length < 4) return [];
  const cover = coverOf(segments);
  for (const share of CROSSING) {
    const gutters = keepColumns(segments, emptyStretches(cover, share));
    if (gutters.length > 0) return gutters;
  }
  return [];
}

type Cover = {
  readonly height: Float64Array;
  readonly left: number;
  readonly step: number;
  readonly most: number;
  readonly least: number;
};

/** For each vertical stripe of the region, the height of the text that it meets. */
function coverOf(segments: readonly Segment[]): Cover {
  const left = Math.min(...segments.map((segment) => segment.x));
  const right = Math.max(...segments.map((segment) => segment.right));
  const step = Math.max(1, (right - left) / BINS);
  const height = new Float64Array(Math.ceil((right - left) / step) + 2);
  for (const segment of segments) {
    const tall = segment.bottom - segment.top;
    height[Math.floor((segment.x - left) / step)]! += tall;
    height[Math.ceil((segment.right - left) / step)]! -= tall;
  }
  let most = 0;
  for (let i = 1; i < height.length; i++) {
    height[i]! += height[i - 1]!;
    most = Math.max(most, height[i]!);
  }
  return { height, left, step, most, least: 0.9 * quantile(segments.map((segment) => segment.size)) };
}

function emptyStretches(cover: Cover, share: number): Gutter[] {
  const gutters: Gutter[] = [];
  const { height, left, step, most, least } = cover;
  let from = -1;
  for (let i = 0; i < height.length - 1; i++) {
    if (height[i]! > share * most + 1e-6) {
      if (from > 0 && (i - from) * step >= least) gutters.push({ left: left + from * step, right: left + i * step });
      from = -1;
    } else if (from < 0) from = i;
  }
  return gutters;
}

/** Drops the gutters beside what is no column of text (a column of bullets, of figures), until all that is left are columns. */
function keepColumns(segments: readonly Segment[], found: readonly Gutter[]): Gutter[] {
  const gutters = [...found];
  while (gutters.length > 0) {
    const columns = columnsOf(segments, gutters);
    const bad = columns.findIndex((column) => !isTextColumn(column));
    if (bad < 0) return looksLikeTable(columns) ? [] : gutters;
    gutters.splice(Math.min(bad, gutters.length - 1), 1);
  }
  return gutters;
}

/** Segments that lie between gutters, column by column; those that cross a gutter are in none. */
export function columnsOf(segments: readonly Segment[], gutters: readonly Gutter[]): Segment[][] {
  const columns: Segment[][] = Array.from({ length: gutters.length + 1 }, () => []);
  for (const segment of segments) {
    const column = columnIndex(segment, gutters);
    if (column >= 0) columns[column]!.push(segment);
  }
  return columns;
}

/** The column a segment stands in, or -1 if it crosses a gutter. */
export function columnIndex(segment: Segment, gutters: readonly Gutter[]): number {
  let index = 0;
  for (const gutter of gutters) {
    const middle = (gutter.left + gutter.right) / 2;
    if (segment.right <= middle) return index;
    if (segment.x < middle) return -1;
    index++;
  }
  return index;
}

/** Lines of running text: at least two, of a dozen characters on average, half of them reaching over most of the column. */
function isTextColumn(column: readonly Segment[]): boolean {
  if (column.length < 2) return false;
  const width = Math.max(...column.map((s) => s.right)) - Math.min(...column.map((s) => s.x));
  const letters = column.reduce((sum, segment) => sum + segment.length, 0);
  const full = column.filter((segment) => segment.right - segment.x >= 0.7 * width).length;
  return letters >= 12 * column.length && full >= 0.45 * column.length;
}

/** Rows parted by white space over all columns, their cells starting at one height: three such rows make a table. */
function looksLikeTable(columns: readonly (readonly Segment[])[]): boolean {
  const all = columns.flatMap((column, index) => column.map((segment) => ({ segment, index })));
  all.sort((a, b) => a.segment.top - b.segment.top);
  const pitch = quantile(columns.flatMap((column) => pitches(column)));
  const rows: (typeof all)[] = [];
  let bottom = -Infinity;
  for (const one of all) {
    const parted = one.segment.top - bottom > 0.3 * pitch + Math.max(0, pitch - one.segment.size);
    if (rows.length === 0 || parted) rows.push([one]);
    else rows.at(-1)!.push(one);
    bottom = Math.max(bottom, one.segment.bottom);
  }
  const level = rows.filter((row) => startsLevel(row, columns.length)).length;
  return rows.length >= 3 && level >= 0.75 * rows.length;
}

function pitches(column: readonly Segment[]): number[] {
  return column.slice(1).map((segment, i) => segment.bottom - column[i]!.bottom);
}

function startsLevel(row: readonly { segment: Segment; index: number }[], columns: number): boolean {
  const tops = new Map<number, number>();
  for (const { segment, index } of row) if (!tops.has(index)) tops.set(index, segment.top);
  const spread = Math.max(...tops.values()) - Math.min(...tops.values());
  return tops.size === columns && spread < 0.4 * row[0]!.segment.size;
}
