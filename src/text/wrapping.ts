import { isWideScript } from './characters.ts';
import type { Line } from './lines.ts';

/**
 * How a text is broken into lines. `width` is the column at which lines are broken, null when a line is a paragraph or a
 * sentence of its own. `slack` is the share of that width from which on a line counts as full: 1 for type of one width,
 * less for text taken from set columns, whose lines hold more or fewer characters.
 */
export interface Wrapping {
  readonly width: number | null;
  readonly slack: number;
}

/** No line is set wider than this; longer lines are paragraphs. */
const WIDEST = 140;
/** Lines of one column of type differ by about this many characters. */
const WINDOW = 11;
/** Share of line ends that must fall where the next word no longer fits; a text of one paragraph a line has next to none. */
const FORCED = 0.6;
/** From this share on the width is exact and no slack is needed. */
const EXACT = 0.88;
/** Slack for set columns: in three-column magazine pages lines of 30 to 41 characters stand in one column. */
const RAGGED = 0.75;
/** Share of lines that may run over the width although they could have been broken. */
const OVERLONG = 0.1;

/**
 * Number of columns up to the first place where a line could be broken: at white space, in set columns also after a hyphen
 * or a dash.
 */
function firstWordWidth(content: string, line: Line, isSet: boolean): number {
  if (isWideScript(content.charCodeAt(line.start))) return 1;
  for (let i = line.start; i < line.end; i++) {
    const code = content.charCodeAt(i);
    if (code === 32 || code === 9 || (isSet && code === 0x2014)) return i - line.start;
    if (isSet && code === 45 && i > line.start) return i + 1 - line.start;
  }
  return line.end - line.start;
}

/** Whether the line end after `line` was forced: the first word of `next` would not have fitted. */
export function isForced(content: string, line: Line, next: Line, wrapping: Wrapping): boolean {
  if (wrapping.width === null) return false;
  return line.width + 1 + firstWordWidth(content, next, wrapping.slack < 1) > wrapping.width * wrapping.slack;
}

/**
 * Reads off from the lines how the text is wrapped. `runsOn(i)` says whether line `i` goes on in the next one if the text is
 * wrapped, which a line before an empty one, before an item, or at the end of a sentence need not.
 */
export function wrappingOf(content: string, lines: readonly Line[], runsOn: (line: number) => boolean): Wrapping {
  const pairs = lines.map((_, i) => i).filter(runsOn);
  const inner = pairs.map((i) => lines[i] as Line);
  const width = commonWidth(inner);
  if (width === 0) return { width: null, slack: 1 };
  const isLong = (line: Line) => canBreakAfter(content, line, width);
  if (inner.filter(isLong).length > inner.length * OVERLONG) return { width: null, slack: 1 };
  const exact = forcedShare(content, lines, pairs, { width, slack: 1 });
  if (exact >= EXACT) return { width, slack: 1 };
  const ragged = { width, slack: RAGGED };
  return exact >= FORCED / 2 && forcedShare(content, lines, pairs, ragged) >= FORCED
    ? ragged
    : { width: null, slack: 1 };
}

/** The widest line of the window of widths into which most lines fall. */
function commonWidth(lines: readonly Line[]): number {
  const counts = new Array<number>(WIDEST + WINDOW + 1).fill(0);
  for (const line of lines) if (line.width <= WIDEST) counts[line.width] = (counts[line.width] ?? 0) + 1;
  let best = 0;
  let top = 0;
  for (let to = WINDOW; to <= WIDEST; to++) {
    let sum = 0;
    for (let w = to - WINDOW + 1; w <= to; w++) sum += counts[w] ?? 0;
    if (sum > best && (counts[to] ?? 0) > 0) {
      best = sum;
      top = to;
    }
  }
  return top;
}

/** Whether a line runs on over the width although there was a place to break it. */
function canBreakAfter(content: string, line: Line, width: number): boolean {
  if (line.width <= width + 1) return false;
  for (let i = line.start + Math.max(0, width - line.indent); i < line.end; i++) {
    if (content.charCodeAt(i) === 32) return true;
  }
  return false;
}

/** Share of line ends that are forced, each counted by the length of its line: short lines are titles and names. */
function forcedShare(content: string, lines: readonly Line[], pairs: readonly number[], wrapping: Wrapping): number {
  let forced = 0;
  let all = 0;
  for (const i of pairs) {
    const line = lines[i] as Line;
    all += line.width;
    if (isForced(content, line, lines[i + 1] as Line, wrapping)) forced += line.width;
  }
  return all === 0 ? 0 : forced / all;
}
