import { readFileSync } from 'node:fs';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Files } from './documents.ts';

/** As a signed 32-bit integer: a number above 2^31 would make the loop run on floating point. */
const FNV_OFFSET = 0x811c9dc5 | 0;

/** Reads and decodes every file; returns the number of UTF-16 code units, so that nothing is optimised away. */
export function readAndDecode(files: Files): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let units = 0;
  for (const path of files.paths) units += decoder.decode(readFileSync(path)).length;
  return units;
}

/** The lower-case byte for every byte that may stand in a word, 0 for all others. Bytes beyond ASCII count as letters. */
const WORD_BYTES = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 65 && byte <= 90) return byte | 32;
  const isWord = byte >= 128 || (byte >= 97 && byte <= 122) || (byte >= 48 && byte <= 57);
  return isWord ? byte : 0;
});

/**
 * REF-B, a reference that cannot drift: one byte loop that lower-cases ASCII letters and hashes the words (FNV-1a) of one
 * array; returns the sum of the hashes.
 */
export function hashWords(bytes: Uint8Array): number {
  let sum = 0;
  let hash = FNV_OFFSET;
  for (let i = 0; i < bytes.length; i++) {
    const byte = WORD_BYTES[bytes[i]!]!;
    if (byte !== 0) hash = Math.imul(hash ^ byte, 0x01000193);
    else {
      sum = (sum + hash) | 0;
      hash = FNV_OFFSET;
    }
  }
  return sum;
}

/**
 * wink-nlp with sentences, part-of-speech tags and entities: what a general library does with the same texts. Returns the
 * number of sentences; the number of its entities moves a little from one run to the next.
 */
export function winkPipe(): (texts: readonly string[]) => number {
  const nlp = winkNLP(model, ['sbd', 'pos', 'ner']);
  return (texts) => {
    let found = 0;
    for (const text of texts) {
      const doc = nlp.readDoc(text);
      doc.entities().length();
      found += doc.sentences().length();
    }
    return found;
  };
}
