/**
 * A run of characters as the PDF shows it. `x`, `right`, `top`, `bottom` and `base` (the baseline) are in points in the
 * direction of reading: for turned text the page is turned first. `box` is `[x, y, width, height]` on the page as it is
 * shown, from its top left.
 */
export type Run = {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly base: number;
  readonly size: number;
  readonly font: string;
  /** White space stood before it in the file. */
  readonly spaced: boolean;
  readonly rtl: boolean;
  /** Degrees by which the text is turned, in steps of 5; 0 for upright text. */
  readonly angle: number;
  readonly box: Box;
};

export type Box = readonly [number, number, number, number];

/** What was read of one page. `failed` holds the reason if nothing could be read. */
export type PageRuns = {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly lang: string | null;
  readonly failed: string | null;
};

/** A line of print: runs side by side. `size` and `bold` are those of most of its characters. */
export type Line = {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly x: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly base: number;
  readonly size: number;
  readonly bold: boolean;
  readonly page: number;
};

/** A region of a page that is read from top to bottom: a column, or what runs over all columns. */
export type Region = { readonly runs: readonly Run[]; readonly left: number; readonly right: number };

type Extent = { readonly top: number; readonly bottom: number };

/** Share of the lower of two extents that they have in common, 0 to 1. */
export function sharedHeight(a: Extent, b: Extent): number {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const lower = Math.min(a.bottom - a.top, b.bottom - b.top);
  return lower > 0 ? Math.max(0, shared) / lower : 0;
}

/** The smallest box that holds all boxes; hundredths of a point. */
export function unionBox(boxes: readonly Box[]): [number, number, number, number] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y, width, height] of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  if (left === Infinity) return [0, 0, 0, 0];
  return [hundredths(left), hundredths(top), hundredths(right - left), hundredths(bottom - top)];
}

/** The middle one of some numbers, or the given share of the way from the least to the greatest; 0 for none. */
export function quantile(numbers: readonly number[], share = 0.5): number {
  if (numbers.length === 0) return 0;
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
