import type { Line } from './lines.ts';
import { type Marker, markerOf } from './markers.ts';

// "V." at the beginning of a line is a number, or the initial of a name that a line end fell before.

/** The numbers that are also single letters, and those that stand before and behind them in a list. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  'I.': ['II.'],
  'V.': ['IV.', 'VI.'],
  'X.': ['IX.', 'XI.'],
};

/**
 * Whether a marker right below running words may be an initial: one capital and a single space behind it, and the text has
 * none of the numbers that would stand beside it in a list. `romans` gives the numbers that lines of the text begin with.
 */
export function mayBeInitial({ text, start, body }: Marker, romans: () => ReadonlySet<string>): boolean {
  const neighbours = NEIGHBOURS[text];
  if (neighbours === undefined || body - start - text.length > 1) return false;
  return !neighbours.some((number) => romans().has(number));
}

/** The Roman numbers of more than one letter that lines begin with, read once and only if somebody asks. */
export function romanNumbers(content: string, lines: readonly Line[]): () => ReadonlySet<string> {
  let found: ReadonlySet<string> | null = null;
  return () => {
    found ??= new Set(lines.flatMap((line) => romanAt(content, line)));
    return found;
  };
}

function romanAt(content: string, line: Line): string[] {
  const marker = markerOf(content, line);
  return marker?.style === 'I.' && marker.text.length > 2 ? [marker.text] : [];
}
