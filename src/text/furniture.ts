import { isDigit } from './characters.ts';
import type { Layout } from './draft.ts';
import type { Line } from './lines.ts';

type Aside = 'header' | 'footer' | 'page-number';

/** How many lines at the top and bottom of a page may be running heads and feet. */
const EDGE = 3;
/** Running heads are short. */
const LONGEST = 160;
/** Share of pages on which a running head must stand. */
const SHARE = 0.3;

const PAGE_NUMBER =
  /^(?:[-–—|[( ]{0,3})(?:page |p\. ?)?(\d{1,4}|[ivxlc]{1,6})(?: ?(?:\/|of|\|) ?\d{1,4})?(?:[-–—|\]) ]{0,3})$/i;

/** The lines that are running heads, running feet or page numbers, found by the page ends (form feeds) of the text. */
export function furnitureOf(content: string, lines: readonly Line[]): Layout['asides'] {
  const asides = new Map<number, Aside>();
  const pages = pagesOf(lines);
  if (pages.length > 1) {
    const counts = new Map<string, number>();
    for (const page of pages) for (const i of edgesOf(page)) count(counts, formOf(content, lines[i]!));
    const enough = Math.max(2, pages.length * SHARE);
    for (const page of pages) markPage(content, lines, page, counts, enough, asides);
  }
  markLoneNumbers(content, lines, asides);
  return asides;
}

function pagesOf(lines: readonly Line[]): number[][] {
  const pages: number[][] = [];
  lines.forEach((line, i) => {
    while (pages.length < line.page) pages.push([]);
    if (line.start < line.end) pages[line.page - 1]!.push(i);
  });
  return pages.filter((page) => page.length > 0);
}

function edgesOf(page: readonly number[]): number[] {
  if (page.length <= EDGE * 2) return [...page];
  return [...page.slice(0, EDGE), ...page.slice(-EDGE)];
}

/** A line with its numbers made alike, so that "Page 3" and "Page 4" are one form. */
function formOf(content: string, line: Line): string {
  if (line.end - line.start > LONGEST) return '';
  return content.slice(line.start, line.end).replace(/\d+/g, '#').replace(/\s+/g, ' ');
}

function count(counts: Map<string, number>, form: string): void {
  if (form !== '') counts.set(form, (counts.get(form) ?? 0) + 1);
}

function markPage(
  content: string,
  lines: readonly Line[],
  page: readonly number[],
  counts: ReadonlyMap<string, number>,
  enough: number,
  asides: Map<number, Aside>,
): void {
  const isAside = (i: number) =>
    isPageNumber(content, lines[i]!) || (counts.get(formOf(content, lines[i]!)) ?? 0) >= enough;
  const mark = (i: number, kind: Aside) => asides.set(i, isPageNumber(content, lines[i]!) ? 'page-number' : kind);
  for (const i of page.slice(0, EDGE)) {
    if (!isAside(i)) break;
    mark(i, 'header');
  }
  for (const i of page.slice(-EDGE).reverse()) {
    if (asides.has(i) || !isAside(i)) break;
    mark(i, 'footer');
  }
}

function isPageNumber(content: string, line: Line): boolean {
  return line.end - line.start <= 16 && PAGE_NUMBER.test(content.slice(line.start, line.end));
}

/** Numbers alone between empty lines that count up through the text: page numbers of a text without form feeds. */
function markLoneNumbers(content: string, lines: readonly Line[], asides: Map<number, Aside>): void {
  const lone = lines.flatMap((line, i) => {
    const isAlone = (lines[i - 1]?.bare ?? true) && (lines[i + 1]?.bare ?? true);
    return isAlone && isDigit(content.charCodeAt(line.end - 1)) && isPageNumber(content, line) ? [i] : [];
  });
  const value = (i: number) => Number(content.slice(lines[i]!.start, lines[i]!.end).match(/\d+/)?.[0] ?? -1);
  lone.forEach((i, k) => {
    const before = lone[k - 1];
    const after = lone[k + 1];
    const countsUp =
      (before !== undefined && value(i) - value(before) === 1) ||
      (after !== undefined && value(after) - value(i) === 1);
    if (countsUp) asides.set(i, 'page-number');
  });
}
