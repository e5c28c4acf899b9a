import type { Line, PageRuns, Run } from './geometry.ts';
import { type LineContext, lineOf, rowsOf } from './lines.ts';

/** Lines of print that belong to the page and not to the text, and the runs that are left. */
export type Furnished = { readonly runs: readonly Run[]; readonly furniture: readonly Furniture[] };
export type Furniture = { readonly kind: 'header' | 'footer' | 'page-number'; readonly line: Line };

type Edge = { readonly line: Line; readonly key: string; readonly top: boolean; readonly page: number };

/** So many lines at the head and at the foot of a page may be furniture. */
const EDGE_LINES = 3;
/** Furniture lies in the outer sixth of the page: margins are a tenth, and headers of three lines reach a little further. */
const MARGIN = 1 / 6;
/** Places that differ by less than this many points are the same place. */
const SAME_PLACE = 4;
const NUMBER_ALONE = /^[-–—|\s]*(?:page|p\.|pg\.)?\s*(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of)\s*\d{1,4})?[-–—|\s]*$/i;

/** Finds running headers, footers and page numbers by their repetition at the same place, and takes them off the pages. */
export function setAsideFurniture(pages: readonly PageRuns[], bold: ReadonlySet<string>): Furnished[] {
  const edges = pages.map((page) => edgeLines(page, { page: page.page, bold }));
  const repeated = repeatedKeys(edges.flat(), pages.length);
  const counted = countedLines(edges.flat(), pages.length);
  return pages.map((page, i) => {
    const furniture: Furniture[] = [];
    for (const edge of edges[i]!) {
      const kind = kindOf(edge, repeated, counted.has(edge), page, pages.length);
      if (kind) furniture.push({ kind, line: edge.line });
    }
    const gone = new Set(furniture.flatMap((one) => one.line.runs));
    return { runs: page.runs.filter((run) => !gone.has(run)), furniture };
  });
}

function edgeLines(page: PageRuns, context: LineContext): Edge[] {
  const [high, low] = [page.height * MARGIN, page.height * (1 - MARGIN)];
  const upright = page.runs.filter((run) => run.angle === 0);
  const head = rowsOf(upright.filter((run) => run.base < high)).slice(0, EDGE_LINES);
  const foot = rowsOf(upright.filter((run) => run.base > low)).slice(-EDGE_LINES);
  const edges = [...head, ...foot].map((row, i): Edge => {
    const line = lineOf(row, context);
    return { line, key: keyOf(line.text), top: i < head.length, page: page.page };
  });
  return edges;
}

/** What stays the same from page to page: the words, without their figures. */
function keyOf(text: string): string {
  return text.replace(/\d+/g, '#').toLowerCase();
}

/** Keys that stand at the same place on three pages, or on both of two. */
function repeatedKeys(edges: readonly Edge[], pages: number): ReadonlySet<string> {
  const places = new Map<string, Edge[]>();
  for (const edge of edges) {
    const same = places.get(edge.key);
    if (same) same.push(edge);
    else places.set(edge.key, [edge]);
  }
  const repeated = new Set<string>();
  for (const [key, same] of places) if (pagesAtOnePlace(same) >= Math.min(3, Math.max(2, pages))) repeated.add(key);
  return repeated;
}

/**
 * Lines that begin or end with the page's number: at one place, over three pages or more, the figure goes up with the pages.
 * So headers are known whose words change from chapter to chapter.
 */
function countedLines(edges: readonly Edge[], pages: number): ReadonlySet<Edge> {
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) {
    const figure = /^\d{1,4}(?=\s|$)|(?:^|\s)\d{1,4}$/.exec(edge.line.text);
    if (!figure) continue;
    const key = `${edge.top} ${Number(figure[0]) - edge.page}`;
    const group = groups.get(key);
    if (group) group.push(edge);
    else groups.set(key, [edge]);
  }
  const counted = new Set<Edge>();
  for (const group of groups.values()) {
    if (pagesAtOnePlace(group) >= Math.max(3, Math.min(4, pages / 4))) for (const edge of group) counted.add(edge);
  }
  return counted;
}

/** The most pages on which these lines stand at one height. */
function pagesAtOnePlace(edges: readonly Edge[]): number {
  const sorted = [...edges].sort((a, b) => a.line.base - b.line.base);
  let [most, from] = [0, 0];
  for (let to = 0; to < sorted.length; to++) {
    while (sorted[to]!.line.base - sorted[from]!.line.base > SAME_PLACE) from++;
    most = Math.max(most, to - from + 1);
  }
  return most;
}

function kindOf(
  edge: Edge,
  repeated: ReadonlySet<string>,
  counted: boolean,
  page: PageRuns,
  pages: number,
): Furniture['kind'] | null {
  const alone = NUMBER_ALONE.test(edge.line.text);
  if (alone && (counted || repeated.has(edge.key) || isOwnNumber(edge, page, pages))) return 'page-number';
  if (!counted && !repeated.has(edge.key)) return null;
  return edge.top ? 'header' : 'footer';
}

/** A number alone at the edge of a page that is the page's own: "Page 1 of 1", or its count from the first page. */
function isOwnNumber(edge: Edge, page: PageRuns, pages: number): boolean {
  if (/page|\/|of/i.test(edge.line.text)) return true;
  return pages > 1 && Number(edge.line.text.replace(/\D+/g, '')) === page.page;
}
