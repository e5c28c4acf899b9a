import type { Font, Point } from './font.ts';

/** A glyph as it is drawn: how much of each pixel it covers (0 to 1), and where it stands beside the pen. */
export interface GlyphPicture {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly coverage: Float32Array;
}

/** Straight pieces that a curve is drawn with: at the sizes of a preview no corner is seen. */
const PIECES = 6;

/** Draws a glyph at a size in pixels for an em, by summing the area that each edge covers; null for one without an outline. */
export function glyphPicture(font: Font, glyph: number, size: number): GlyphPicture | null {
  const scale = size / font.unitsPerEm;
  const lines = font.outline(glyph).map((contour) => flattened(contour, scale));
  const points = lines.flat();
  if (points.length === 0) return null;
  const left = Math.floor(Math.min(...points.map(([x]) => x))) - 1;
  const top = Math.floor(Math.min(...points.map(([, y]) => y))) - 1;
  const width = Math.ceil(Math.max(...points.map(([x]) => x))) + 2 - left;
  const height = Math.ceil(Math.max(...points.map(([, y]) => y))) + 2 - top;
  const area = new Float32Array(width * height + 1);
  for (const line of lines) {
    for (const [index, [x, y]] of line.entries()) {
      const [nextX, nextY] = line[(index + 1) % line.length]!;
      edge(area, width, x - left, y - top, nextX - left, nextY - top);
    }
  }
  return { width, height, left, top, coverage: summed(area, width * height) };
}

/** A contour as corners in pixels, y downwards. Between two control points a point of the curve is left unsaid. */
function flattened(contour: readonly Point[], scale: number): [number, number][] {
  const whole: Point[] = [];
  for (const [index, point] of contour.entries()) {
    const next = contour[(index + 1) % contour.length]!;
    whole.push(point);
    if (!point.on && !next.on) whole.push({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2, on: true });
  }
  const first = whole.findIndex(({ on }) => on);
  if (first < 0) return [];
  const turned = [...whole.slice(first), ...whole.slice(0, first), whole[first]!];
  const corners: [number, number][] = [];
  let from = turned[0]!;
  for (let index = 1; index < turned.length; index += 1) {
    const point = turned[index]!;
    if (point.on) corners.push([point.x * scale, -point.y * scale]);
    else {
      const to = turned[++index]!;
      for (let step = 1; step <= PIECES; step += 1) {
        const t = step / PIECES;
        const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
        corners.push([(a * from.x + b * point.x + c * to.x) * scale, -(a * from.y + b * point.y + c * to.y) * scale]);
      }
      from = to;
      continue;
    }
    from = point;
  }
  return corners;
}

/** Adds what an edge covers to the right of itself, row by row. */
function edge(area: Float32Array, width: number, x0: number, y0: number, x1: number, y1: number): void {
  if (y0 === y1) return;
  const way = y0 < y1 ? 1 : -1;
  const [fromX, fromY, toX, toY] = y0 < y1 ? [x0, y0, x1, y1] : [x1, y1, x0, y0];
  const slope = (toX - fromX) / (toY - fromY);
  let x = fromX;
  for (let row = Math.floor(fromY); row < Math.ceil(toY); row += 1) {
    const high = Math.min(row + 1, toY) - Math.max(row, fromY);
    const nextX = x + slope * high;
    const [low, far] = x < nextX ? [x, nextX] : [nextX, x];
    spread(area, row * width, low, far, way * high);
    x = nextX;
  }
}

/** Shares a piece of an edge out among the pixels between `low` and `far`. */
function spread(area: Float32Array, row: number, low: number, far: number, high: number): void {
  const first = Math.floor(low);
  const last = Math.ceil(far);
  if (last <= first + 1) {
    const share = high * (1 - ((low + far) / 2 - first));
    area[row + first]! += share;
    area[row + first + 1]! += high - share;
    return;
  }
  const each = 1 / (far - low);
  let given = 0;
  for (let pixel = first; pixel < last; pixel += 1) {
    // The part of the edge that lies left of the end of this pixel, and what it covers of it.
    const [from, to] = [Math.max(low, pixel), Math.min(far, pixel + 1)];
    const done = (from - low) * each;
    const here = (to - from) * each;
    const covered = high * (done + here * (1 - ((from + to) / 2 - pixel)));
    area[row + pixel]! += covered - given;
    given = covered;
  }
  area[row + last]! += high - given;
}

function summed(area: Float32Array, length: number): Float32Array {
  const coverage = new Float32Array(length);
  let sum = 0;
  for (let index = 0; index < length; index += 1) {
    sum += area[index]!;
    coverage[index] = Math.min(1, Math.abs(sum));
  }
  return coverage;
}
