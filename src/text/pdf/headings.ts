import { type Draft, endsBroken, FLUSH, type Style } from './draft.ts';
import { type Line, quantile } from './geometry.ts';

/** Running text is what most characters are set in; a heading is larger by this share, or bold, or in capitals. */
const LARGER = 1.12;
/** A heading has at most so many lines and characters; longer bold or large text is a lead paragraph. */
const MOST_LINES = 4;
const MOST_LETTERS = 250;

/** What is usual in a document: the commonest size and weight, and the distance of lines within paragraphs. */
export function styleOf(columns: readonly (readonly Line[])[]): Style {
  const sizes = new Map<number, number>();
  let [letters, bold] = [0, 0];
  for (const line of columns.flat()) {
    const size = Math.round(line.size * 4) / 4;
    sizes.set(size, (sizes.get(size) ?? 0) + line.text.length);
    letters += line.text.length;
    if (line.bold) bold += line.text.length;
  }
  const size = [...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 10;
  return {
    size,
    leading: usualLeading(columns, size),
    bold: bold > 0.5 * letters,
    justified: isJustified(columns, size),
  };
}

/** Distance of baselines in shares of the size, where a full line is followed by another line of running text. */
function usualLeading(columns: readonly (readonly Line[])[], size: number): number {
  const ratios: number[] = [];
  for (const lines of columns) {
    const right = Math.max(...lines.map((line) => line.right));
    for (let i = 1; i < lines.length; i++) {
      const [line, before] = [lines[i]!, lines[i - 1]!];
      const plain = Math.abs(line.size - size) < 0.5 && Math.abs(before.size - size) < 0.5;
      const ratio = (line.base - before.base) / size;
      if (plain && right - before.right < 4 * size && ratio > 0.8 && ratio < 4) ratios.push(ratio);
    }
  }
  return quantile(ratios, 0.4) || 1.3;
}

/** Half of the long lines of running text end at the very edge; in ragged text only the longest of a column does. */
function isJustified(columns: readonly (readonly Line[])[], size: number): boolean {
  let [long, flush] = [0, 0];
  for (const lines of columns) {
    const right = Math.max(...lines.map((line) => line.right));
    for (const line of lines) {
      if (Math.abs(line.size - size) >= 0.5 || right - line.right > 4 * size) continue;
      long++;
      if (right - line.right < FLUSH) flush++;
    }
  }
  return long >= 8 && flush >= 0.5 * long;
}

/** Marks the headings among the blocks. */
export function markHeadings(drafts: readonly Draft[], style: Style): void {
  for (const draft of drafts) {
    if (!isHeading(draft, style)) continue;
    draft.kind = 'heading';
    // The number of a heading is part of what it says; only items of lists are parted from their markers.
    draft.marker = null;
    draft.skip = 0;
  }
}

/** Gives headings their levels: 1 for the largest letters, at most 6. */
export function levelHeadings(drafts: readonly Draft[], style: Style): void {
  const headings = drafts.filter((draft) => draft.kind === 'heading');
  const ranks = [...new Set(headings.map((draft) => rankOf(draft, style)))].sort((a, b) => b - a);
  for (const draft of headings) draft.level = Math.min(6, ranks.indexOf(rankOf(draft, style)) + 1);
}

/** Size to the half point; bold counts a little, so that bold of the size of running text comes after all larger ones. */
function rankOf(draft: Draft, style: Style): number {
  const line = draft.lines[0]!;
  const size = Math.round(line.size * 2) / 2;
  return Math.max(size, style.size) + (line.bold && !style.bold ? 0.2 : 0);
}

function isHeading(draft: Draft, style: Style): boolean {
  if (draft.kind !== 'paragraph' && draft.kind !== 'item') return false;
  const text = draft.lines.map((line) => line.text).join(' ');
  const last = draft.lines.at(-1)!.text;
  if (draft.lines.length > MOST_LINES || text.length > MOST_LETTERS || !/\p{L}{2}/u.test(text)) return false;
  if (/[.;,:]["”’)]?$/.test(last) && !/\b\p{L}\.$/u.test(last)) return false;
  if (endsBroken(last) || /^\p{Ll}/u.test(text)) return false;
  if (draft.lines.every((line) => line.size >= LARGER * style.size)) return true;
  if (draft.kind === 'item' && !/^\(?[\dIVX]/.test(draft.marker ?? '')) return false;
  if (draft.lines.some((line) => line.size < 0.9 * style.size)) return false;
  if (!style.bold && draft.lines.every((line) => line.bold)) return true;
  return draft.lines.length <= 2 && isCapitals(text);
}

function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 5 && letters.every((letter) => letter === letter.toUpperCase() && /\p{Lu}/u.test(letter));
}
