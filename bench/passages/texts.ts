import type { LibraryText } from '../../src/compare/index.ts';
import { loadSamples } from '../documents.ts';

/** A whole number from 0 to n - 1. */
export type Chance = (n: number) => number;

// Characters of one text: a page of print, as the prototype was measured with.
const LENGTH = 2300;
// Share of words that a made text has from elsewhere, in tenths: few runs of three words stay as they were.
const CHANGED = 4;

/** Cuts a text into pieces of about a page, by paragraphs. */
function cut(text: string): string[] {
  const pieces: string[] = [];
  let open = '';
  for (const paragraph of text.split(/\n\s*\n/)) {
    open += `${paragraph}\n\n`;
    if (open.length < LENGTH) continue;
    pieces.push(open);
    open = '';
  }
  return open.trim() === '' ? pieces : [...pieces, open];
}

/**
 * So many texts of about a page: those of the archive (or the samples) cut by paragraphs, and where they do not suffice,
 * the same with two words of five exchanged for others of the archive, which keeps its mix of common and rare words.
 */
export function libraryTexts(
  folder: string,
  wanted: number,
  next: Chance,
): { from: string; real: number; texts: LibraryText[] } {
  const { from, samples } = loadSamples(folder, 100_000);
  const real = [...new Set(samples.map(({ text }) => text))].flatMap(cut);
  const words = real.slice(0, 2000).join(' ').split(/\s+/);
  const contents = real.slice(0, wanted);
  while (contents.length < wanted) {
    const text = real[next(real.length)]!;
    contents.push(text.replace(/\S+/g, (word) => (next(10) < CHANGED ? words[next(words.length)]! : word)));
  }
  return {
    from,
    real: Math.min(real.length, wanted),
    texts: contents.map((content, index) => ({ key: `${index}`, content })),
  };
}
