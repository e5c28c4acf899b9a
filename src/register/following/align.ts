/** A stretch of both texts that is still to be aligned: tokens from `a` to below `aEnd`, and from `b` to below `bEnd`. */
interface Gap {
  readonly a: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bEnd: number;
}

/** Tokens in a row that make an anchor: alone in both texts, three are rarely a chance; what they leave open is tried with one. */
const RUNS = [3, 1] as const;

/**
 * Different words that a key of three keeps apart (2^17 cubed fits a number exactly). In a text of more, two keys may meet:
 * an anchor then does not grow, since words are compared before it does.
 */
const WORDS = 131_072;

/** A gap of so few cells is aligned token by token; one that is larger and has no anchor was written anew. */
const CELLS = 40_000;

/**
 * For each token of `a` its place in `b`, −1 where it has none; places only grow. Anchors are runs that stand once in each
 * text, in the longest order that both share; between them small gaps are aligned in full. Time grows with the length of the
 * texts (times its logarithm), whatever they hold.
 */
export function align(a: Int32Array, b: Int32Array): Int32Array {
  const places = new Int32Array(a.length).fill(-1);
  let gaps: Gap[] = [{ a: 0, aEnd: a.length, b: 0, bEnd: b.length }];
  for (const run of RUNS) gaps = gaps.flatMap((gap) => byAnchors(a, b, gap, run, places));
  for (const gap of gaps) inFull(a, b, gap, places);
  return places;
}

/** Sets anchors in a gap, lets each grow, and gives the gaps between them. */
function byAnchors(a: Int32Array, b: Int32Array, whole: Gap, run: number, places: Int32Array): Gap[] {
  const gap = trimmed(a, b, whole, places);
  const anchors = inSharedOrder(anchorsIn(a, b, gap, run));
  const gaps: Gap[] = [];
  let [atA, atB] = [gap.a, gap.b];
  for (const [start, place] of anchors) {
    if (start < atA || place < atB) continue;
    const open = trimmed(a, b, { a: atA, aEnd: start, b: atB, bEnd: place }, places);
    if (open.a < open.aEnd && open.b < open.bEnd) gaps.push(open);
    [atA, atB] = [start, place];
    while (atA < gap.aEnd && atB < gap.bEnd && a[atA] === b[atB]) places[atA++] = atB++;
  }
  const rest = trimmed(a, b, { a: atA, aEnd: gap.aEnd, b: atB, bEnd: gap.bEnd }, places);
  if (rest.a < rest.aEnd && rest.b < rest.bEnd) gaps.push(rest);
  return gaps;
}

/** Aligns what both stretches begin and end with. */
function trimmed(a: Int32Array, b: Int32Array, gap: Gap, places: Int32Array): Gap {
  let { a: from, aEnd: to, b: fromB, bEnd: toB } = gap;
  while (from < to && fromB < toB && a[from] === b[fromB]) places[from++] = fromB++;
  while (from < to && fromB < toB && a[to - 1] === b[toB - 1]) places[--to] = --toB;
  return { a: from, aEnd: to, b: fromB, bEnd: toB };
}

type Anchor = readonly [a: number, b: number];

/** Runs of tokens that stand once in each stretch, in the order of `a`. */
function anchorsIn(a: Int32Array, b: Int32Array, gap: Gap, run: number): Anchor[] {
  const inB = onlyPlaces(b, gap.b, gap.bEnd, run);
  const inA = onlyPlaces(a, gap.a, gap.aEnd, run);
  const anchors: Anchor[] = [];
  for (const [key, start] of inA) {
    const place = inB.get(key);
    if (start >= 0 && place !== undefined && place >= 0) anchors.push([start, place]);
  }
  return anchors.sort((one, other) => one[0] - other[0]);
}

/** The place of each run, −1 for one that stands there twice. */
function onlyPlaces(ids: Int32Array, from: number, to: number, run: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at + run <= to; at += 1) {
    const key = run === 1 ? ids[at]! : (ids[at]! * WORDS + ids[at + 1]!) * WORDS + ids[at + 2]!;
    places.set(key, places.has(key) ? -1 : at);
  }
  return places;
}

/** The longest part of the anchors whose places grow (patience sorting). */
function inSharedOrder(anchors: readonly Anchor[]): Anchor[] {
  const ends: number[] = [];
  const before = new Int32Array(anchors.length).fill(-1);
  for (const [index, [, place]] of anchors.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (anchors[ends[middle]!]![1] < place) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? ends[low - 1]! : -1;
    ends[low] = index;
  }
  const chain: Anchor[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at]!) chain.push(anchors[at]!);
  return chain.reverse();
}

/** The longest common subsequence of a small gap. */
function inFull(a: Int32Array, b: Int32Array, gap: Gap, places: Int32Array): void {
  const [rows, columns] = [gap.aEnd - gap.a, gap.bEnd - gap.b];
  if (rows * columns > CELLS) return;
  const width = columns + 1;
  const lengths = new Uint16Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const at = row * width + column;
      const same = a[gap.a + row] === b[gap.b + column];
      lengths[at] = same ? lengths[at + width + 1]! + 1 : Math.max(lengths[at + width]!, lengths[at + 1]!);
    }
  }
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    const at = row * width + column;
    if (a[gap.a + row] === b[gap.b + column]) places[gap.a + row++] = gap.b + column++;
    else if (lengths[at + width]! >= lengths[at + 1]!) row += 1;
    else column += 1;
  }
}
