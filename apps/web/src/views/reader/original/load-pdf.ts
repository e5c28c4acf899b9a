import type { PDFDocumentProxy } from 'pdfjs-dist';
import { API } from '../../../api/request.ts';

/**
 * Opens the PDF of a document. pdf.js is fetched now and not before; the file is fetched in parts as pages ask for them. No script in the
 * file is ever run: nothing of pdf.js that could is loaded, and the content security policy would refuse it.
 */
export async function loadPdf(document: string): Promise<PDFDocumentProxy> {
  const pdfjs = await import('pdfjs-dist');
  const worker = new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url);
  pdfjs.GlobalWorkerOptions.workerSrc = worker.href;
  return pdfjs.getDocument({
    url: `${API}/documents/${document}/original?inline=true`,
    cMapUrl: '/pdf/cmaps/',
    standardFontDataUrl: '/pdf/standard_fonts/',
    // The fonts that every reader has are taken from here, so that a page looks the same on every machine.
    useSystemFonts: false,
    wasmUrl: '/pdf/wasm/',
    // The content security policy allows no WebAssembly; pdf.js has a slower way for the few images that want it.
    useWasm: false,
    enableXfa: false,
  }).promise;
}
