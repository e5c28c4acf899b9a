import { type Finding, finding, type SourceMeta, type TextDocument } from '../../model/index.ts';
import { finishText } from '../finish.ts';
import { nestItems } from '../nest-items.ts';
import { layOut } from './layout.ts';
import { type Opened, openDocument, type PdfResources } from './open-document.ts';
import { readPdfMeta } from './pdf-meta.ts';
import { boldFonts, findingsOfPages, readPages } from './read-pages.ts';
import { writeContent } from './write-content.ts';

export type PdfLimits = { readonly maxPages: number };

/** Pages beyond this are not read: the longest compliance reports of research groups come to some 1,500. */
const MAX_PAGES = 2000;

/**
 * Reads the text of a PDF: columns in order, blocks whole over column and page breaks, headers and page numbers at the end
 * of the content. Never throws for what is in the bytes; findings: `pdf-empty`, `pdf-broken`, `pdf-encrypted`,
 * `pdf-no-text`, `pdf-page-failed`, `too-many-pages`. Places are the lines of print, in points from the top left of the page.
 *
 * `content` holds the characters that the fonts stand for, with ligatures and Kangxi radicals replaced by the letters and
 * ideographs they show, and with a line end where the print has one; words broken there stay broken.
 */
export async function readPdf(
  bytes: Uint8Array,
  resources: PdfResources,
  limits: Partial<PdfLimits> = {},
): Promise<TextDocument> {
  const opened = await openDocument(bytes, resources);
  try {
    return await readOpened(opened, limits.maxPages ?? MAX_PAGES);
  } finally {
    await opened.close();
  }
}

async function readOpened({ document, findings }: Opened, maxPages: number): Promise<TextDocument> {
  if (!document) return finishText('', [], [], NO_META, [...findings]);
  const all: Finding[] = [];
  const count = Math.min(document.numPages, maxPages);
  if (count < document.numPages) {
    all.push(finding('too-many-pages', 'warning', { pages: document.numPages, limit: maxPages }, { page: count + 1 }));
  }
  const pages = await readPages(document, count);
  const nothing = pages.every(({ runs }) => runs.length === 0);
  const isBroken = findings.some(({ code }) => code === 'pdf-broken');
  all.unshift(...findings.map((found) => (nothing ? { ...found, severity: 'error' as const } : found)));
  const bold = await boldFonts(document, pages);
  const { content, blocks, places } = writeContent(layOut(pages, bold));
  // Of a damaged file it cannot be told whether its pages are pictures: the damage is what there is to say.
  if (!nothing || !isBroken) all.push(...(await findingsOfPages(document, pages)));
  const meta = await readPdfMeta(document, pages[0]?.lang ?? null);
  return finishText(content, nestItems(content, blocks), places, meta, all);
}

const NO_META: SourceMeta = { title: null, date: null, publisher: null, language: null };
