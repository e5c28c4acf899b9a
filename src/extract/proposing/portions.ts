import { isSetAside, type TextDocument } from '../../model/index.ts';
import { createReader, type TextReader } from '../../text/index.ts';

/** A sentence as it is shown: its number in the document, and its words as read. */
export interface Shown {
  readonly n: number;
  readonly text: string;
}

/**
 * Characters of a text that are shown at a time. Small enough for models that run on a desk (a window of some 8,000 tokens,
 * instructions and reply included), large enough that a speech takes a few requests.
 */
const PORTION = 6000;

/** The sentences of a document, shown in portions. A sentence longer than a portion is none and is not shown. */
export function portionsOf(doc: TextDocument, reader: TextReader = createReader(doc)): Shown[][] {
  const portions: Shown[][] = [];
  let [portion, size]: [Shown[], number] = [[], 0];
  for (const [n, { block }] of doc.sentences.entries()) {
    const { text } = reader.sentence(n);
    const about = doc.blocks[block];
    if (text.trim() === '' || text.length > PORTION || !about || isSetAside(about)) continue;
    if (size + text.length > PORTION) {
      portions.push(portion);
      [portion, size] = [[], 0];
    }
    portion.push({ n, text });
    size += text.length;
  }
  return portion.length > 0 ? [...portions, portion] : portions;
}
