import { type Finding, finding, type TextDocument } from '../../model/index.ts';
import { finishText } from '../finish.ts';
import { readTree } from '../html/read-html.ts';
import { docxMeta } from './docx-meta.ts';
import { partsLeftOut } from './left-out.ts';
import { DOCX_LIMITS, type DocxLimits } from './limits.ts';
import { orderedMarkers } from './numbering.ts';
import { type Parts, pack, unpack } from './unpack.ts';

/** Styles of titles that mammoth's own list leaves out. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"];

/**
 * Reads a DOCX: unpacked within limits, made into HTML by mammoth, and read as a page is, so that both give equal blocks.
 * Each place gives the path of the element in that HTML. Pictures are not read, and nothing outside the file is. Never
 * rejects for what is in the file; findings: `zip-bomb`, `zip-broken`, `encrypted` (see `unpack`), `docx-broken`
 * (`message`), `docx-parts-left-out`, and those of `readTree`.
 */
export async function readDocx(bytes: Uint8Array, limits: DocxLimits = DOCX_LIMITS): Promise<TextDocument> {
  const parts = unpack(bytes, limits);
  if (!(parts instanceof Map)) return nothing(parts as Finding);
  try {
    const html = await htmlOf(parts);
    const text = readTree(html, docxMeta(parts), orderedMarkers(parts));
    return { ...text, findings: [...text.findings, ...partsLeftOut(parts)] };
  } catch (error) {
    return nothing(finding('docx-broken', 'error', { message: firstLine(error) }));
  }
}

async function htmlOf(parts: Parts): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const options = {
    styleMap: STYLES,
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  };
  return (await mammoth.convertToHtml({ buffer: pack(parts) }, options)).value;
}

function nothing(why: Finding): TextDocument {
  return finishText('', [], [], {}, [why]);
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0]!.slice(0, 200);
}
