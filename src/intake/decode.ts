import chardet from 'chardet';
import iconv from 'iconv-lite';
import { type Finding, finding } from '../model/index.ts';
import { charsetFor, charsetOfHead, DECLARED_WITHIN } from './charset-names.ts';
import { latin1 } from './sniff.ts';
import { isUtf8, isUtf8Text } from './utf8.ts';
import { utf16Order } from './utf16.ts';

/**
 * A decoded text. `charset` is what it was decoded as. A byte order mark of UTF-8 stays as the first character, U+FEFF, so
 * that the text is the file itself; that of UTF-16 and UTF-32 goes, since the text is another encoding of the file anyway.
 */
export interface Decoded {
  readonly content: string;
  readonly charset: string;
  readonly findings: readonly Finding[];
}

/** What `chardet` sees; more makes it slower and no surer. */
const GUESS_BYTES = 65_536;
/** How sure `chardet` must be, out of 100, before it is believed against what was declared. */
const SURE = 60;

/**
 * Decodes a text: byte order mark, UTF-16 by its zeros, strict UTF-8, what was declared (`declared` by the sender, or in a
 * meta tag), then a guess. A declaration is never believed before strict UTF-8 has failed: texts are saved anew more often
 * than their meta tags. Null if the bytes are no text.
 */
export function decode(bytes: Uint8Array, declared: string | null): Decoded | null {
  const marked = markedCharset(bytes);
  if (marked) return decodedAs(bytes.subarray(marked.skip), marked.charset, declared);
  if (!isUtf8(bytes.subarray(0, GUESS_BYTES)) || hasZero(bytes)) {
    const order = utf16Order(bytes);
    if (order) return decodedAs(bytes, order, declared);
  }
  if (isBinary(bytes)) return null;
  const label = declared ?? charsetOfHead(latin1(bytes.subarray(0, DECLARED_WITHIN)));
  return decodedAs(bytes, isUtf8Text(bytes) ? 'utf-8' : charsetOfOthers(bytes, label), label);
}

function markedCharset(bytes: Uint8Array): { charset: string; skip: number } | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { charset: 'utf-8', skip: 0 };
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { charset: 'utf-32le', skip: 4 };
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { charset: 'utf-32be', skip: 4 };
  if (a === 0xff && b === 0xfe) return { charset: 'utf-16le', skip: 2 };
  return a === 0xfe && b === 0xff ? { charset: 'utf-16be', skip: 2 } : null;
}

function hasZero(bytes: Uint8Array): boolean {
  return bytes.subarray(0, GUESS_BYTES).includes(0);
}

/** More than one in a thousand control characters (nothing that text has, none of them tab, line end or escape) is no text. */
function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, GUESS_BYTES);
  let count = 0;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at]!;
    if (byte < 32 && (byte < 9 || (byte > 13 && byte !== 27))) count++;
  }
  return count * 1000 > length;
}

/** The charset of bytes that are not UTF-8: the declared one unless it cannot be or the guess is sure of another family. */
function charsetOfOthers(bytes: Uint8Array, label: string | null): string {
  const declared = charsetFor(label);
  const isPossible = declared !== null && !/^utf-?(8|16|32)/.test(declared);
  if (isPossible && !hasGaps(bytes, declared)) return declared;
  const guesses = chardet.analyse(bytes.subarray(0, GUESS_BYTES)).filter((guess) => !/^UTF/.test(guess.name));
  const [best] = guesses.flatMap((guess) => {
    const charset = charsetFor(guess.name);
    return charset === null ? [] : [{ charset, confidence: guess.confidence }];
  });
  if (isPossible && (best === undefined || best.confidence < SURE)) return declared;
  return best?.charset ?? 'windows-1252';
}

/** Whether decoding leaves gaps in the sample, so that the charset is not the right one. */
function hasGaps(bytes: Uint8Array, charset: string): boolean {
  const sample = iconv.decode(Buffer.from(bytes.subarray(0, GUESS_BYTES)), charset);
  // The sample may end within a character.
  return sample.slice(0, -2).includes('\ufffd');
}

function decodedAs(bytes: Uint8Array, charset: string, label: string | null): Decoded {
  const content = contentAs(bytes, charset);
  const findings: Finding[] = [];
  const declared = charsetFor(label);
  if (label !== null && declared !== charset && !isAscii(content)) {
    findings.push(finding('charset-differs', 'warning', { declared: label, used: charset }));
  }
  const lost = count(content, 0xfffd) - (charset === 'utf-8' ? genuine(bytes) : 0);
  if (lost > 0) findings.push(finding('undecodable-bytes', 'warning', { count: lost, charset }, firstLost(content)));
  return { content, charset, findings };
}

function contentAs(bytes: Uint8Array, charset: string): string {
  if (charset === 'utf-8' || charset.startsWith('utf-16')) {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return iconv.decode(buffer, charset, { stripBOM: false });
}

function firstLost(content: string): { start: number; end: number } {
  const at = content.indexOf('\ufffd');
  return { start: at, end: at + 1 };
}

function isAscii(content: string): boolean {
  return !/[^\x00-\x7f]/.test(content);
}

function count(content: string, code: number): number {
  const sign = String.fromCharCode(code);
  let found = 0;
  for (let at = content.indexOf(sign); at >= 0; at = content.indexOf(sign, at + 1)) found++;
  return found;
}

/** Replacement characters that stand in the file itself (EF BF BD): they were lost before the file came here. */
function genuine(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let found = 0;
  for (let at = buffer.indexOf('\ufffd'); at >= 0; at = buffer.indexOf('\ufffd', at + 3)) found++;
  return found;
}
