/** Offsets are looked up from the nearest of these. */
const STEP = 4096;

/**
 * Turns offsets in UTF-16 code units into offsets in Unicode code points, which is how W3C annotations count. Made once for a
 * text, in linear time; an offset costs at most `STEP` steps, none where the text has no character outside the basic plane.
 */
export function codePoints(content: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(content)) return (offset) => offset;
  const before = [0];
  for (let start = 0; start < content.length; start += STEP) {
    before.push(before.at(-1)! + pairsBetween(content, start, start + STEP));
  }
  return (offset) => {
    const block = Math.floor(offset / STEP);
    return offset - before[block]! - pairsBetween(content, block * STEP, offset);
  };
}

/** Number of second halves of characters from `from` on and before `to`. */
function pairsBetween(content: string, from: number, to: number): number {
  let pairs = 0;
  for (let at = Math.max(1, from); at < Math.min(to, content.length); at += 1) {
    if (isLow(content.charCodeAt(at)) && isHigh(content.charCodeAt(at - 1))) pairs += 1;
  }
  return pairs;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** The text before and after a range, `length` units at most, never half a character. */
export function around(
  content: string,
  start: number,
  end: number,
  length: number,
): { prefix: string; suffix: string } {
  let from = Math.max(0, start - length);
  let to = Math.min(content.length, end + length);
  if (from > 0 && isLow(content.charCodeAt(from))) from += 1;
  if (to < content.length && isLow(content.charCodeAt(to))) to -= 1;
  return { prefix: content.slice(Math.min(from, start), start), suffix: content.slice(end, Math.max(to, end)) };
}
