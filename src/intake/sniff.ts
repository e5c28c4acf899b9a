import type { MediaType } from '../model/index.ts';
import { unreadType } from './magic.ts';
import { isZip, zipDirectory } from './zip-directory.ts';

export const DOCX: MediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const PDF: MediaType = 'application/pdf';

/** What a file is by its bytes: a type that is read, one that is not (`unread` names it), or neither: perhaps text. */
export interface BinaryType {
  readonly mediaType: MediaType | null;
  readonly unread: string | null;
}

/** PDF readers look this far for the header, since some senders put lines of their own before it (ISO 32000-1, H.3). */
const PDF_HEADER_WITHIN = 1024;
const MAIN_PART = /^word\/document\d*\.xml$/i;

/** The type of a document that is no text, by its bytes alone. */
export function sniffBinary(bytes: Uint8Array): BinaryType {
  if (isPdf(bytes)) return { mediaType: PDF, unread: null };
  if (isZip(bytes)) return zipType(bytes);
  return { mediaType: null, unread: unreadType(bytes) };
}

/** A header at the very start is enough; one that comes later may be a text about PDF, and needs an object after it. */
function isPdf(bytes: Uint8Array): boolean {
  const head = latin1(bytes.subarray(0, PDF_HEADER_WITHIN + 8));
  const at = head.search(/%PDF-\d/);
  if (at <= 0) return at === 0;
  return /\d \d+ obj\b/.test(latin1(bytes.subarray(at, at + 16 * PDF_HEADER_WITHIN)));
}

const ZIP_TYPES: readonly (readonly [RegExp, string])[] = [
  [/^xl\//, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  [/^ppt\//, 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  [/^META-INF\/container\.xml$/, 'application/epub+zip'],
  [/^content\.xml$/, 'application/vnd.oasis.opendocument'],
];

function zipType(bytes: Uint8Array): BinaryType {
  const entries = zipDirectory(bytes);
  // Cut off in the middle: the first local headers still say what it was meant to be, and the reader says what is wrong.
  if (entries === null) return looseZip(bytes);
  if (entries.some((entry) => MAIN_PART.test(entry.name))) return { mediaType: DOCX, unread: null };
  const known = ZIP_TYPES.find(([name]) => entries.some((entry) => name.test(entry.name)));
  return { mediaType: null, unread: known?.[1] ?? 'application/zip' };
}

function looseZip(bytes: Uint8Array): BinaryType {
  const isWord = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('word/document');
  return isWord ? { mediaType: DOCX, unread: null } : { mediaType: null, unread: 'application/zip' };
}

/** Bytes as characters of the same number, for patterns that are ASCII. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
