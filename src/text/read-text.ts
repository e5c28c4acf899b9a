import type { Received } from '../intake/index.ts';
import type { TextDocument } from '../model/index.ts';
import { finishText } from './finish.ts';
import { readPlain } from './plain.ts';

/** What the readers need from the world: paths or addresses, ending in `/`, of the data files of pdf.js. */
export interface TextResources {
  readonly cMapUrl: string;
  readonly standardFontDataUrl: string;
}

/**
 * The text of a source as received, by its media type; `bytes` are those of the original. A reader is loaded when the first
 * document of its kind comes. Never rejects for what is in a document; a source of no known type gives an empty text, and
 * its own findings say why.
 */
export async function readText(received: Received, bytes: Uint8Array, resources: TextResources): Promise<TextDocument> {
  const content = received.content ?? '';
  switch (received.source.mediaType) {
    case 'text/plain':
      return readPlain(content);
    case 'text/markdown':
      return readPlain(content, { markdown: true });
    case 'text/html':
      return (await import('./html/read-html.ts')).readHtml(content);
    case 'application/pdf':
      return (await import('./pdf/read-pdf.ts')).readPdf(bytes, resources);
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
      return (await import('./docx/read-docx.ts')).readDocx(bytes);
    case null:
      return finishText('', []);
  }
}
