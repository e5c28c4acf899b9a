import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { foldCharacters } from './fold-characters.ts';
import type { Box, PageRuns, Run } from './geometry.ts';

type Content = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
type Item = Extract<Content['items'][number], { str: string }>;
type Matrix = readonly number[];

/** Where letters reach above and below the baseline, in shares of the font size: fonts' own figures are often wrong. */
const ASCENT = 0.8;
const DESCENT = 0.2;

/** Reads the runs of a page. Throws what pdf.js throws. */
export async function readPageRuns(page: PDFPageProxy): Promise<PageRuns> {
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ disableNormalization: true });
  const runs: Run[] = [];
  let spaced = true;
  for (const item of content.items) {
    if (!('str' in item)) continue;
    const text = foldCharacters(item.str);
    const core = text.trim();
    if (core === '') {
      spaced = true;
      continue;
    }
    const vertical = content.styles[item.fontName]?.vertical === true;
    runs.push(runOf(item, core, spaced || text[0] === ' ', viewport.transform, vertical));
    spaced = item.hasEOL || text.endsWith(' ');
  }
  const { width, height } = viewport;
  return { page: page.pageNumber, width, height, runs, lang: content.lang ?? null, failed: null };
}

function runOf(item: Item, text: string, spaced: boolean, viewport: Matrix, vertical: boolean): Run {
  const [a, b, c, d, e, f] = multiply(viewport, item.transform as number[]);
  const size = Math.hypot(c, d) || Math.hypot(a, b) || 1;
  const angle = vertical ? 90 : turn(a, b);
  const advance = vertical ? item.height : item.width;
  const radians = (angle * Math.PI) / 180;
  const cos = Math.round(Math.cos(radians) * 1e6) / 1e6;
  const sin = Math.round(Math.sin(radians) * 1e6) / 1e6;
  const x = e * cos + f * sin;
  const base = f * cos - e * sin;
  return {
    text,
    x,
    right: x + advance,
    top: base - ASCENT * size,
    bottom: base + DESCENT * size,
    base,
    size,
    font: item.fontName,
    spaced,
    rtl: item.dir === 'rtl',
    angle,
    box: pageBox(e, f, cos, sin, advance, size),
  };
}

/** Direction in which text runs, in degrees clockwise on the page as shown, in steps of 5. */
function turn(a: number, b: number): number {
  if (b === 0 && a > 0) return 0;
  return (Math.round((Math.atan2(b, a) * 180) / Math.PI / 5) * 5 + 360) % 360;
}

function multiply(m: Matrix, n: Matrix): [number, number, number, number, number, number] {
  const at = (k: Matrix, i: number): number => k[i] ?? 0;
  const pair = (x: number, y: number): [number, number] => [at(m, 0) * x + at(m, 2) * y, at(m, 1) * x + at(m, 3) * y];
  const [a, b] = pair(at(n, 0), at(n, 1));
  const [c, d] = pair(at(n, 2), at(n, 3));
  const [e, f] = pair(at(n, 4), at(n, 5));
  return [a, b, c, d, e + at(m, 4), f + at(m, 5)];
}

/** The upright box round a run that starts at (x, y) on its baseline and goes on in direction (cos, sin). */
function pageBox(x: number, y: number, cos: number, sin: number, advance: number, size: number): Box {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const along of [0, advance]) {
    for (const across of [-ASCENT * size, DESCENT * size]) {
      xs.push(x + along * cos - across * sin);
      ys.push(y + along * sin + across * cos);
    }
  }
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
}
