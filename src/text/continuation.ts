import { isCloser, isDash, isLetter, isLower, isOpener, isTerminator, isUpper } from './characters.ts';
import type { Draft, Layout } from './draft.ts';
import { endsSentence, firstWord, lastMark } from './edges.ts';
import type { Line } from './lines.ts';
import { markerOf } from './markers.ts';
import { endsInSmallWord, startsWithSmallWord, titleForm } from './title-form.ts';
import { isForced } from './wrapping.ts';

// Whether a line goes on with the block of the line before it, there being no empty line between them.

/** A label and its value, as in the head of a letter or a message: such lines stand for themselves. */
const LABEL =
  /^(?:from|to|cc|bcc|date|sent|subject|re|ref|reference|number|no|place|venue|location|time|author|source|issue|status|contact|language|distribution): {1,4}\S/i;
/** "distribution": no label is longer. Nearly every line is told by the sign behind its first word. */
const LONGEST_LABEL = 12;
const COLON = 58;
/** A salutation has at most this many words. */
const SALUTATION_WORDS = 6;
/** A line of a title is not longer than this. */
const LONGEST_TITLE = 120;
/** Up to this share of the width a first line may be a heading that stands right on its paragraph. */
const SHORT = 0.7;

/** Whether line `next` goes on with the block whose last line is `next - 1`. Items, headings and tables are sorted out before. */
export function goesOn(layout: Layout, block: Pick<Draft, 'first' | 'kind'>, next: number, isProse: boolean): boolean {
  const { content, lines, wrapping } = layout;
  const above = lines[next - 1]!;
  const below = lines[next]!;
  if (breaksWord(content, above, below) || (layout.isMarkdown && !above.hard)) return true;
  if (isMarkerAlone(layout, block, next)) return true;
  if (isLabel(content, above) || isLabel(content, below)) return false;
  if (wrapping.width === null) return goesOnUnwrapped(layout, above, below, block);
  if (isForced(content, above, below, wrapping) && !(above.hard && layout.hardBreaks))
    return !isIndentedStart(content, above, below, block, next);
  if (endsBlock(content, above)) return false;
  if (startsLower(content, below) || endsInSmallWord(content, above.start, above.end)) return true;
  if (isSalutation(content, above)) return false;
  if (!isProse) return isBrokenTitle(layout, above, below);
  return !(block.first === next - 1 && block.kind === 'paragraph' && isGluedHeading(layout, above));
}

function goesOnUnwrapped(layout: Layout, above: Line, below: Line, block: Pick<Draft, 'kind'>): boolean {
  const { content } = layout;
  if (endsBlock(content, above)) return false;
  if (endsInSmallWord(content, above.start, above.end)) return true;
  if (startsLower(content, below)) return lastMark(content, above.start, above.end) !== ',' || above.width < 140;
  if (block.kind === 'item' && below.indent >= above.indent + 2 && above.width <= 140) return true;
  return startsWithSmallWord(content, below.start, below.end) && areCapitals(content, above, below);
}

/** A number that stands on a line of its own, its words below. */
function isMarkerAlone(layout: Layout, block: Pick<Draft, 'first' | 'kind'>, next: number): boolean {
  if (block.kind !== 'item' || block.first !== next - 1) return false;
  const line = layout.lines[next - 1]!;
  return line.end - line.start <= 6 && markerOf(layout.content, line)?.body === line.end;
}

/** Whether two lines are both in capitals, as the lines of one title are. */
function areCapitals(content: string, above: Line, below: Line): boolean {
  if (above.width > LONGEST_TITLE || below.width > LONGEST_TITLE) return false;
  return titleForm(content, above.start, above.end).isCapitals && titleForm(content, below.start, below.end).isCapitals;
}

/** A word broken at the line end: "accom-" before "modation", "China-" before "Central". */
export function breaksWord(content: string, above: Line, below: Line): boolean {
  const code = content.charCodeAt(above.end - 1);
  if ((code !== 45 && code !== 0x2010 && code !== 0xad) || above.end - above.start < 2) return false;
  const before = content.charCodeAt(above.end - 2);
  if (isDash(before) || before === 32) return false;
  return isLower(content.charCodeAt(below.start)) || isUpper(content.charCodeAt(below.start));
}

/** Whether a line ends as a block may end: a full stop and its like, a colon or a semicolon. */
export function endsBlock(content: string, line: Line): boolean {
  const last = lastMark(content, line.start, line.end);
  return last === ':' || last === ';' || (last !== '' && isTerminator(last.charCodeAt(0)));
}

/** Whether a line begins with a lower-case word, quotation marks aside. */
export function startsLower(content: string, line: Line): boolean {
  return isLower(content.charCodeAt(firstWord(content, line.start, line.end)));
}

/** The first line of a new paragraph set in, after a line that ends one. */
function isIndentedStart(
  content: string,
  above: Line,
  below: Line,
  block: Pick<Draft, 'first' | 'kind'>,
  next: number,
): boolean {
  if (below.indent <= above.indent + 1 || block.kind === 'item' || block.first === next - 1) return false;
  return endsSentence(content, above.start, above.end) && !startsLower(content, below);
}

function isLabel(content: string, line: Line): boolean {
  let at = line.start;
  while (at < line.end && at - line.start < LONGEST_LABEL && isLetter(content.charCodeAt(at))) at++;
  if (content.charCodeAt(at) !== COLON) return false;
  return LABEL.test(content.slice(line.start, Math.min(line.end, line.start + 24)));
}

function isSalutation(content: string, line: Line): boolean {
  const text = content.slice(line.start, Math.min(line.end, line.start + 80));
  return line.end - line.start <= 60 && text.endsWith(',') && text.split(' ').length <= SALUTATION_WORDS;
}

/** A title over two lines: both in capitals, or both short lines of a narrow column. */
function isBrokenTitle(layout: Layout, above: Line, below: Line): boolean {
  const { content, wrapping } = layout;
  if (areCapitals(content, above, below)) return true;
  const one = titleForm(content, above.start, above.end);
  const two = titleForm(content, below.start, below.end);
  const isNarrow = wrapping.width !== null && wrapping.width <= 60 && wrapping.slack < 1;
  return isNarrow && one.isTitleCase && two.isTitleCase && !opensAfterClose(content, above, below);
}

function opensAfterClose(content: string, above: Line, below: Line): boolean {
  return isCloser(content.charCodeAt(above.end - 1)) && isOpener(content.charCodeAt(below.start));
}

function isGluedHeading(layout: Layout, line: Line): boolean {
  const width = layout.wrapping.width ?? 0;
  if (line.width > width * SHORT || lastMark(layout.content, line.start, line.end) === ',') return false;
  const form = titleForm(layout.content, line.start, line.end);
  return form.isCapitals || (form.isTitleCase && form.words <= 10);
}
