import { readFileSync } from 'node:fs';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Files } from './documents.ts';

/** Reads and decodes every file; returns the number of UTF-16 code units, so that nothing is optimised away. */
export function readAndDecode(files: Files): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let units = 0;
  for (const path of files.paths) units += decoder.decode(readFileSync(path)).length;
  return units;
}

/**
 * REF-B, a reference that cannot drift: one byte loop that lower-cases ASCII letters and hashes the words (FNV-1a) of one
 * array; returns the sum of the hashes.
 */
export function hashWords(bytes: Uint8Array): number {
  let sum = 0;
  let hash = 0x811c9dc5;
  let inWord = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    const lower = byte >= 65 && byte <= 90 ? byte | 32 : byte;
    const isWord = (lower >= 97 && lower <= 122) || lower >= 128 || (lower >= 48 && lower <= 57);
    if (isWord) hash = Math.imul(hash ^ lower, 0x01000193);
    else if (inWord) {
      sum = (sum + hash) | 0;
      hash = 0x811c9dc5;
    }
    inWord = isWord;
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
