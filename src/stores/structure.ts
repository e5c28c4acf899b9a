import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { TextDocument } from '../model/index.ts';

/**
 * Everything of a text but its characters, packed: the places of a PDF are many and alike, and shrink to a tenth. The
 * characters themselves stay readable in the file.
 */
export function packed(text: TextDocument): Uint8Array {
  const { content: _, ...structure } = text;
  return deflateRawSync(JSON.stringify(structure));
}

export function unpacked(content: string, structure: Uint8Array): TextDocument {
  return { content, ...JSON.parse(inflateRawSync(structure).toString('utf8')) };
}

/** Finds the page (from 1) on which an offset stands, or null where the text has no pages. Blocks are in reading order. */
export function pageFinder(text: TextDocument): (offset: number) => number | null {
  const paged = text.blocks.some(({ page }) => page !== null);
  if (!paged) return () => null;
  return (offset) => text.blocks.find((each) => each.start <= offset && offset < each.end)?.page ?? null;
}
