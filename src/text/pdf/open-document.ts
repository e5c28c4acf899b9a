import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Finding, finding } from '../../model/index.ts';
import { provideDomMatrix } from './dom-matrix.ts';
import { repairPageTree } from './repair.ts';

/** Where pdf.js finds the character maps of CJK fonts and the metrics of standard fonts: paths or addresses ending in `/`. */
export type PdfResources = { readonly cMapUrl: string; readonly standardFontDataUrl: string };

export type Opened = {
  readonly document: PDFDocumentProxy | null;
  readonly findings: readonly Finding[];
  close(): Promise<void>;
};

type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/**
 * Loads pdf.js when the first PDF comes, not before. The legacy build, because the other one calls methods that Node 24 does
 * not have yet (`Uint8Array.prototype.toHex`).
 */
export async function loadPdfLibrary(): Promise<Library> {
  provideDomMatrix(globalThis as never);
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** Opens a PDF; what stands in the way comes back as findings. A file without its page tree is opened by its pages. */
export async function openDocument(bytes: Uint8Array, resources: PdfResources): Promise<Opened> {
  if (bytes.length === 0) return refused(finding('pdf-empty', 'error'));
  const library = await loadPdfLibrary();
  const whole = hasEnd(bytes);
  const cut = whole ? [] : [finding('pdf-broken', 'warning', { reason: 'truncated' })];
  try {
    return await open(library, bytes, resources, cut);
  } catch (error) {
    if (isNamed(error, 'PasswordException')) return refused(finding('pdf-encrypted', 'error'));
    const broken = finding('pdf-broken', 'error', {
      reason: whole ? 'damaged' : 'truncated',
      message: messageOf(error),
    });
    const repaired = repairPageTree(bytes);
    if (!repaired) return refused(broken);
    try {
      return await open(library, repaired, resources, [{ ...broken, severity: 'warning' }]);
    } catch {
      return refused(broken);
    }
  }
}

async function open(
  library: Library,
  bytes: Uint8Array,
  resources: PdfResources,
  findings: readonly Finding[],
): Promise<Opened> {
  const task = library.getDocument({
    // pdf.js takes the bytes away from their owner: it gets a copy (which `slice` of a Buffer would not be).
    data: new Uint8Array(bytes),
    cMapUrl: resources.cMapUrl,
    standardFontDataUrl: resources.standardFontDataUrl,
    // Names of fonts, which tell bold ones, are handed out with the extra properties only.
    fontExtraProperties: true,
    // No script of a document ever runs, no image is decoded, no system font is looked up, nothing is printed.
    maxImageSize: 0,
    useSystemFonts: false,
    useWasm: false,
    verbosity: library.VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if (document.numPages < 1) throw new Error('no pages');
    await document.getPage(1);
    return { document, findings, close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    throw error;
  }
}

function refused(trouble: Finding): Opened {
  return { document: null, findings: [trouble], close: async () => {} };
}

/** Whether the end-of-file mark is there, in the last 2 kB (writers append a little after it; the standard allows 1 kB). */
function hasEnd(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(-2048)).includes('%%EOF');
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
