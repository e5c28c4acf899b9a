import type { Passage } from './passage.ts';

/** The stretch of a window, as word indexes (`to` exclusive), that is nearest to a passage, and its distance in words. */
export interface Placed {
  readonly distance: number;
  readonly from: number;
  readonly to: number;
}

/** Rows of costs, and of where the stretch that has the cost begins; used again and again. */
export interface Rows {
  readonly costs: readonly [Int32Array, Int32Array];
  readonly origins: readonly [Int32Array, Int32Array];
}

export function rowsFor(width: number): Rows {
  const row = () => new Int32Array(width + 1);
  return { costs: [row(), row()], origins: [row(), row()] };
}

/** What words of the source left out before row `row` cost: none over an ellipsis or beside a bracket. */
function skipCost({ gapBefore, bracketed, count }: Passage, row: number): number {
  if (row < count && (gapBefore[row] || bracketed[row])) return 0;
  return bracketed[row - 1] ? 0 : 1;
}

function fillRow(passage: Passage, row: number, ids: Uint32Array, width: number, from: number, rows: Rows): void {
  const [before, now] = row & 1 ? rows.costs : [rows.costs[1], rows.costs[0]];
  const [beforeAt, nowAt] = row & 1 ? rows.origins : [rows.origins[1], rows.origins[0]];
  const put = passage.bracketed[row - 1] ? 0 : 1;
  const skip = skipCost(passage, row);
  const wanted = passage.ids[row - 1]!;
  now[0] = before[0]! + put;
  nowAt[0] = beforeAt[0]!;
  for (let j = 1; j <= width; j++) {
    let cost = before[j - 1]! + (ids[from + j - 1] === wanted ? 0 : put);
    let origin = beforeAt[j - 1]!;
    if (now[j - 1]! + skip < cost) {
      cost = now[j - 1]! + skip;
      origin = nowAt[j - 1]!;
    }
    if (before[j]! + put < cost) {
      cost = before[j]! + put;
      origin = beforeAt[j]!;
    }
    now[j] = cost;
    nowAt[j] = origin;
  }
}

/**
 * Aligns a passage, its ellipses and brackets free, with words [from, to) of a window. Time is words times words. Instead of
 * a traceback each cell carries where its stretch begins.
 */
export function alignPassage(passage: Passage, ids: Uint32Array, from: number, to: number, rows: Rows): Placed {
  const width = to - from;
  for (let j = 0; j <= width; j++) {
    rows.costs[0][j] = 0;
    rows.origins[0][j] = from + j;
  }
  for (let row = 1; row <= passage.count; row++) fillRow(passage, row, ids, width, from, rows);
  const last = rows.costs[passage.count & 1]!;
  let end = 0;
  for (let j = 1; j <= width; j++) if (last[j]! < last[end]!) end = j;
  return { distance: last[end]!, from: rows.origins[passage.count & 1]![end]!, to: from + end };
}

const FAR = 1 << 20;

/**
 * The stretch that ends before word `end`, at a known distance from a passage without ellipses and brackets: only cells that
 * near to the diagonal are filled. Time is words times the distance.
 */
export function alignBackwards(passage: Passage, ids: Uint32Array, end: number, distance: number, rows: Rows): Placed {
  const [costs] = rows.costs;
  const [origins] = rows.origins;
  const width = 2 * distance + 1;
  // Column k of a row is what lies before word `first + row + k`.
  const first = end - passage.count - distance;
  for (let k = 0; k < width; k++) {
    costs[k] = first + k < 0 ? FAR : 0;
    origins[k] = first + k;
  }
  costs[width] = FAR;
  for (let row = 1; row <= passage.count; row++) {
    const wanted = passage.ids[row - 1]!;
    for (let k = 0; k < width; k++) {
      const word = first + row + k - 1;
      let cost = word < 0 ? FAR : costs[k]! + (ids[word] === wanted ? 0 : 1);
      let origin = origins[k]!;
      if (k > 0 && costs[k - 1]! + 1 < cost) {
        cost = costs[k - 1]! + 1;
        origin = origins[k - 1]!;
      }
      if (costs[k + 1]! + 1 < cost) {
        cost = costs[k + 1]! + 1;
        origin = origins[k + 1]!;
      }
      costs[k] = cost;
      origins[k] = origin;
    }
  }
  return { distance, from: origins[distance]!, to: end };
}
