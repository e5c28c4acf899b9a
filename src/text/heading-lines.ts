import { type Draft, draftOver, type Layout } from './draft.ts';
import { lastMark } from './edges.ts';
import { titleForm } from './title-form.ts';

const HASHES = /(#{1,6})[ \t\u00a0]+/y;
const BOLD_START = /(?:<[a-z]{1,6}>)?(?:\*{2,3}|__)(?:<[a-z]{1,6}>)?(?=\S)/y;
/** What a line must begin with for the two patterns to be worth a try. */
const HASH = 35;
const BOLD_SIGNS: ReadonlySet<number> = new Set([42, 60, 95]);
const BOLD = /\*{2,3}|__/g;

/** Headings longer than this are paragraphs in bold. */
const LONGEST_HEADING = 220;
const MOST_LINES = 4;

/** A heading that its markup shows, beginning at line `i`: `# Title`, a title underlined, or a line wholly in bold. */
export function markedHeading(layout: Layout, i: number, gap: boolean): Draft | null {
  return hashHeading(layout, i, gap) ?? boldHeading(layout, i, gap) ?? underlinedHeading(layout, i, gap);
}

function hashHeading(layout: Layout, i: number, gap: boolean): Draft | null {
  const { content } = layout;
  const line = layout.lines[i]!;
  if (content.charCodeAt(line.start) !== HASH) return null;
  HASHES.lastIndex = line.start;
  const match = HASHES.exec(content);
  if (!match || line.start + match[0].length >= line.end) return null;
  let end = line.end;
  while (content[end - 1] === '#' || content[end - 1] === ' ') end--;
  const start = line.start + match[0].length;
  return start < end ? draftOver(layout, i, i, { kind: 'heading', level: match[1]!.length, start, end, gap }) : null;
}

/** A title alone over a line of equals signs or hyphens. */
function underlinedHeading(layout: Layout, i: number, gap: boolean): Draft | null {
  const { content } = layout;
  const line = layout.lines[i]!;
  const next = layout.lines[i + 1];
  if (!next?.bare || next.end - next.start < 3 || line.end - line.start > 100 || !(gap || i === 0)) return null;
  const sign = content[next.start];
  if (sign !== '=' && sign !== '-') return null;
  for (let at = next.start; at < next.end; at++) if (content[at] !== sign) return null;
  return draftOver(layout, i, i, { kind: 'heading', level: sign === '=' ? 1 : 2, gap });
}

/**
 * Lines wholly in bold, up to four. The closing mark may be missing where the next line holds nothing else, or where an
 * emphasis was broken over paragraphs. A sentence in bold is no heading, nor is a bold lead before words.
 */
function boldHeading(layout: Layout, i: number, gap: boolean): Draft | null {
  const { content, lines } = layout;
  const line = lines[i]!;
  if (!BOLD_SIGNS.has(content.charCodeAt(line.start))) return null;
  BOLD_START.lastIndex = line.start;
  const open = BOLD_START.exec(content);
  if (!open) return null;
  const from = line.start + open[0].length;
  for (let last = i; last < i + MOST_LINES && last < lines.length && !lines[last]!.bare; last++) {
    const end = lines[last]!.end;
    if (end - line.start > LONGEST_HEADING) return null;
    const close = closingMark(content, from, end);
    if (close === null) continue;
    const isWhole = /^(?:[*_]|<\/[a-z]{1,6}>|[\s:\u200b])*$/.test(content.slice(close, end));
    return isWhole && isTitle(content, line.start, end) ? headingOver(layout, i, last, gap) : null;
  }
  const last = lastOfChunk(layout, i);
  const isOpenEnd = last - i < 2 && isTitle(content, line.start, lines[last]!.end);
  return isOpenEnd && lines[last]!.end - line.start <= LONGEST_HEADING ? headingOver(layout, i, last, gap) : null;
}

function headingOver(layout: Layout, first: number, last: number, gap: boolean): Draft {
  const isItalicToo = layout.content.startsWith('***', layout.lines[first]!.start);
  return draftOver(layout, first, last, { kind: 'heading', level: isItalicToo ? 3 : 2, gap });
}

function closingMark(content: string, from: number, end: number): number | null {
  BOLD.lastIndex = from;
  const match = BOLD.exec(content);
  return match && match.index < end ? match.index : null;
}

/** A line that ends as a sentence does is no title, nor is a lead-in with a colon that is not written as a title. */
function isTitle(content: string, start: number, end: number): boolean {
  const last = lastMark(content, start, end) || '.';
  if (last !== ':') return !'.;,…—–-'.includes(last);
  const form = titleForm(content, start, end);
  return form.isCapitals || form.isTitleCase;
}

function lastOfChunk(layout: Layout, i: number): number {
  let last = i;
  while (last < i + MOST_LINES && layout.lines[last + 1]?.bare === false) last++;
  return last;
}
