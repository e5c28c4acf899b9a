import { isLineEnd, isSpace } from './characters.ts';

/**
 * One line of a text. `start` and `end` enclose what stands on it without the white space around; `indent` and `width` are
 * columns (a tab goes to the next multiple of four). `page` counts form feeds from 1. `hard`: two spaces end it, which in
 * Markdown asks for a line break. `bare`: nothing but rules and ornaments stand on it.
 */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  readonly width: number;
  readonly page: number;
  readonly hard: boolean;
  readonly bare: boolean;
}

const FORM_FEED = 12;

/** The lines of a text, in order, empty ones included. */
export function linesOf(content: string): Line[] {
  const lines: Line[] = [];
  const hasOther = OTHER_LINE_END.test(content);
  let from = 0;
  let page = 1;
  while (from <= content.length) {
    const to = hasOther ? lineEnd(content, from) : newLine(content, from);
    lines.push(lineOf(content, from, to, page));
    if (content.charCodeAt(to) === FORM_FEED) page++;
    from = to + (content.charCodeAt(to) === 13 && content.charCodeAt(to + 1) === 10 ? 2 : 1);
  }
  return lines;
}

/** Line ends other than LF and CR LF, which few texts have: the search for LF alone is several times faster. */
const OTHER_LINE_END = /[\v\f\u0085\u2028\u2029]|\r(?!\n)/;

function newLine(content: string, from: number): number {
  const at = content.indexOf('\n', from);
  return at < 0 ? content.length : at;
}

function lineEnd(content: string, from: number): number {
  let at = from;
  while (at < content.length && !isLineEnd(content.charCodeAt(at))) at++;
  return at;
}

function lineOf(content: string, from: number, to: number, page: number): Line {
  let start = from;
  let indent = 0;
  while (start < to && isSpace(content.charCodeAt(start))) {
    indent = content.charCodeAt(start) === 9 ? indent - (indent % 4) + 4 : indent + 1;
    start++;
  }
  const quoted = quoteEnd(content, start, to);
  indent += quoted - start;
  start = quoted;
  let end = to;
  while (end > start && isSpace(content.charCodeAt(end - 1))) end--;
  const edge = content.charCodeAt(to - 1) === 13 ? to - 1 : to;
  const hard = edge - end >= 2 && content.charCodeAt(edge - 1) === 32 && content.charCodeAt(edge - 2) === 32;
  return { start, end, indent, width: indent + end - start, page, hard, bare: isBare(content, start, end) };
}

const GREATER = 62;

/** Past the signs of a quoted message: "> > We agree". */
export function quoteEnd(content: string, start: number, to: number): number {
  let at = start;
  while (at < to && content.charCodeAt(at) === GREATER) {
    const next = content.charCodeAt(at + 1);
    if (at + 1 < to && next !== GREATER && !isSpace(next)) return start;
    at++;
    while (at < to && isSpace(content.charCodeAt(at))) at++;
  }
  return at;
}

const ORNAMENTS = '-–—_*=#~.·•+|\\/<>! ¯';

/** Whether only rules and ornaments stand between two offsets ("* * *", "-----", "\###", an empty comment). */
function isBare(content: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = content.charCodeAt(i);
    if (!isSpace(code) && !isLineEnd(code) && !ORNAMENTS.includes(content[i] as string)) return false;
  }
  return true;
}
