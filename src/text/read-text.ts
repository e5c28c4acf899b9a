import type { Received } from '../intake/index.ts';
import { finding, type TextDocument } from '../model/index.ts';

/** What the readers need from the world: paths or addresses ending in `/` of the data files of pdf.js. */
export interface TextResources {
  readonly cMapUrl: string;
  readonly standardFontDataUrl: string;
}

/**
 * The text of a source as received, by its media type. `bytes` are those of the original. Readers are loaded when the first
 * document of their kind comes. Never rejects for what is in a document; a source without a known type gives an empty text,
 * since its findings say already what is wrong.
 */
export async function readText(received: Received, bytes: Uint8Array, resources: TextResources): Promise<TextDocument> {
  switch (received.source.mediaType) {
    case 'application/pdf':
      return (await import('./pdf/read-pdf.ts')).readPdf(bytes, resources);
    default:
      return emptyText();
  }
}

function emptyText(): TextDocument {
  const meta = { title: null, date: null, publisher: null, language: null };
  return {
    content: '',
    blocks: [],
    sentences: [],
    articles: [],
    places: [],
    meta,
    findings: [finding('unsupported-type', 'error')],
  };
}
