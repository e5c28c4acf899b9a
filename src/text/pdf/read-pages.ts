import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Finding, finding } from '../../model/index.ts';
import type { PageRuns } from './geometry.ts';
import { loadPdfLibrary, messageOf } from './open-document.ts';
import { readPageRuns } from './page-runs.ts';

/** Pages that are in work at one time: pdf.js waits for decompression a quarter of the time if it is one. */
const AT_ONCE = 4;
/** Fonts are looked up on so many pages at most; documents of hundreds of fonts do not use them to say what is bold. */
const FONT_PAGES = 40;
const BOLD = /bold|black|heavy|semibold|demi|[-,]b(?:d|old)?$|^(?:[A-Z]{6}\+)?(?:cmb|sfb|lmb)/i;

/** Reads the runs of the first pages. A page that cannot be read comes back empty, with the reason. */
export async function readPages(document: PDFDocumentProxy, count: number): Promise<PageRuns[]> {
  const pages: PageRuns[] = new Array(count);
  let next = 1;
  const work = async (): Promise<void> => {
    while (next <= count) {
      const number = next++;
      pages[number - 1] = await readOne(document, number);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, count) }, work));
  return pages;
}

async function readOne(document: PDFDocumentProxy, number: number): Promise<PageRuns> {
  try {
    const page = await document.getPage(number);
    const runs = await readPageRuns(page);
    page.cleanup();
    return runs;
  } catch (error) {
    return { page: number, width: 0, height: 0, runs: [], lang: null, failed: messageOf(error) };
  }
}

/** The fonts that are bold, by their names. Asked page by page, once for each font. */
export async function boldFonts(document: PDFDocumentProxy, pages: readonly PageRuns[]): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  const bold = new Set<string>();
  let asked = 0;
  for (const page of pages) {
    const fonts = new Set(page.runs.filter((run) => /\p{L}/u.test(run.text)).map((run) => run.font));
    const fresh = [...fonts].filter((font) => !known.has(font));
    if (fresh.length === 0 || asked++ >= FONT_PAGES) continue;
    for (const font of fresh) known.add(font);
    for (const font of await boldOf(document, page.page, fresh)) bold.add(font);
  }
  return bold;
}

async function boldOf(document: PDFDocumentProxy, number: number, fonts: readonly string[]): Promise<string[]> {
  try {
    const page = await document.getPage(number);
    await page.getOperatorList();
    const bold = fonts.filter((font) => {
      const found = page.commonObjs.has(font) ? (page.commonObjs.get(font) as { name?: string; bold?: boolean }) : {};
      return found.bold === true || BOLD.test(found.name ?? '');
    });
    page.cleanup();
    return bold;
  } catch {
    // What is drawn on the page cannot be read; its text could, and is then taken as not bold.
    return [];
  }
}

/** Findings about pages that failed and pages that show something but hold no text, such as scans. */
export async function findingsOfPages(document: PDFDocumentProxy, pages: readonly PageRuns[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  const bare: number[] = [];
  for (const { page, runs, failed } of pages) {
    if (failed !== null) findings.push(finding('pdf-page-failed', 'error', { page, message: failed }, { page }));
    else if (runs.length === 0 && (await showsSomething(document, page))) bare.push(page);
  }
  const none = pages.every((page) => page.runs.length === 0);
  if (bare.length > 0 || (none && findings.length === 0)) {
    const params = { pages: rangesOf(bare), count: bare.length, of: pages.length };
    findings.push(finding('pdf-no-text', none ? 'error' : 'warning', params));
  }
  return findings;
}

/** An image is placed by scaling a square of one point; smaller than this many square points nothing is seen of it. */
const IMAGE_AREA = 100;

/** Whether anything is placed or drawn on the page. Images themselves are left out of the list, their placing is not. */
async function showsSomething(document: PDFDocumentProxy, number: number): Promise<boolean> {
  try {
    const { OPS } = await loadPdfLibrary();
    const { fnArray, argsArray } = await (await document.getPage(number)).getOperatorList();
    return fnArray.some((operator: number, i: number) => {
      if (operator === OPS.constructPath || operator === OPS.shadingFill) return true;
      const [a = 0, b = 0, c = 0, d = 0] = operator === OPS.transform ? (argsArray[i] as number[]) : [];
      return Math.abs(a * d - b * c) > IMAGE_AREA;
    });
  } catch {
    return true;
  }
}

/** Page numbers as people write them: "3-5, 9". */
function rangesOf(numbers: readonly number[]): string {
  const ranges: string[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const from = numbers[i]!;
    while (numbers[i + 1] === numbers[i]! + 1) i++;
    ranges.push(from === numbers[i] ? String(from) : `${from}-${numbers[i]}`);
  }
  return ranges.join(', ');
}
