import { type Draft, endsBroken, endsSentence, FLUSH, roomAfter, type Style } from './draft.ts';
import { sameSize } from './paragraphs.ts';

/**
 * Puts together again what a column or page break parted: a block that ends without the end of a sentence goes on in the
 * first block of the next region if that looks the same. Footnotes wait until the block that they interrupt is whole.
 */
export function joinRegions(drafts: readonly Draft[], style: Style): Draft[] {
  const whole: Draft[] = [];
  let notes: Draft[] = [];
  let region = -1;
  for (const draft of drafts) {
    if (draft.kind === 'note') {
      notes.push(draft);
      continue;
    }
    const open = whole.at(-1);
    const first = draft.region !== region;
    region = draft.region;
    if (open && first && goesOn(open, draft, style)) {
      open.lines.push(...draft.lines);
      continue;
    }
    whole.push(...notes, draft);
    notes = [];
  }
  whole.push(...notes);
  return whole;
}

function goesOn(open: Draft, next: Draft, style: Style): boolean {
  const last = open.lines.at(-1)!;
  const line = next.lines[0]!;
  if (open.kind !== 'paragraph' && open.kind !== 'item') return false;
  if (next.kind !== 'paragraph' || !sameSize(last, line)) return false;
  if (endsBroken(last.text)) return true;
  // The last line of a paragraph seldom reaches the edge to the point; a line that was spread to it goes on.
  const spread = style.justified && roomAfter(last, open.right) < FLUSH && line.x - next.left < line.size;
  if (spread && last.bold === line.bold) return true;
  const lower = /^[\p{Ll}\p{N}(,;)]/u.test(line.text);
  if (endsSentence(last.text)) return /^\p{Ll}/u.test(line.text) && !/[!?:]$/.test(last.text);
  if (lower) return true;
  const full = roomAfter(last, open.right) < 0.25 * (open.right - open.left);
  return full && last.bold === line.bold;
}

/** Marks footnotes: small print at the foot of a column that begins with its number or sign. */
export function markNotes(column: readonly Draft[], style: Style): void {
  let small = column.length;
  while (small > 0 && isSmall(column[small - 1]!, style)) small--;
  let inNotes = false;
  for (const draft of column.slice(small)) {
    inNotes ||= draft.marker !== null || /^[\d*†‡§]/.test(draft.lines[0]!.text);
    if (inNotes && draft.kind !== 'cell') draft.kind = 'note';
  }
}

function isSmall(draft: Draft, style: Style): boolean {
  return draft.lines.every((line) => line.size <= 0.92 * style.size);
}

/** Gives items their depth, from 0, by how far in their markers stand within a list. */
export function levelItems(drafts: readonly Draft[]): void {
  let stack: number[] = [];
  for (const draft of drafts) {
    if (draft.kind !== 'item') {
      if (draft.kind === 'heading') stack = [];
      continue;
    }
    const line = draft.lines[0]!;
    const x = line.x - draft.left;
    while (stack.length > 0 && x < stack.at(-1)! - 0.5 * line.size) stack.pop();
    if (stack.length === 0 || x > stack.at(-1)! + 0.5 * line.size) stack.push(x);
    draft.level = stack.length - 1;
  }
}
