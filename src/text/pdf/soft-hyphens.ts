import { type Draft, FLUSH, roomAfter, type Style } from './draft.ts';

/** Widths of a hyphen in shares of the font size, over the usual fonts of text (Times 0.33, Garamond 0.25, Minion 0.32). */
const NARROWEST = 0.15;
const WIDEST = 0.45;
const LAST_PART = /\p{Ll}+$/u;
const FIRST_PART = /^\p{Ll}+/u;

/** Where a soft hyphen was left out by the library: the lines of a block after which it has to be put back. */
export type BrokenLines = ReadonlyMap<Draft, ReadonlySet<number>>;

/**
 * Finds the line ends at which pdf.js left out a soft hyphen (it skips U+00AD, and so a word that some programs break with
 * it would fall into two). Three signs must agree: the column is spread to its edges and this line stops short by the
 * width of a hyphen; the two parts together are a word of the document; the first part alone is none.
 */
export function lostHyphens(drafts: readonly Draft[], style: Style): BrokenLines {
  const lost = new Map<Draft, Set<number>>();
  if (!style.justified) return lost;
  let words: ReadonlySet<string> | null = null;
  for (const draft of drafts) {
    for (let i = 0; i < draft.lines.length - 1; i++) {
      if (!stopsShort(draft, i)) continue;
      const left = LAST_PART.exec(draft.lines[i]!.text)?.[0];
      const right = FIRST_PART.exec(draft.lines[i + 1]!.text)?.[0];
      if (left === undefined || right === undefined) continue;
      words ??= wordsWithin(drafts);
      if (!words.has(left + right) || words.has(left)) continue;
      const lines = lost.get(draft);
      if (lines) lines.add(i);
      else lost.set(draft, new Set([i]));
    }
  }
  return lost;
}

function stopsShort(draft: Draft, i: number): boolean {
  const line = draft.lines[i]!;
  const room = roomAfter(line, draft.right);
  return room > NARROWEST * line.size && room > FLUSH && room < WIDEST * line.size;
}

/** The words that stand within lines, in lower case: neither the first nor the last of a line, which may be parts. */
function wordsWithin(drafts: readonly Draft[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { lines } of drafts) {
    for (const { text } of lines) {
      const found = text.toLowerCase().match(/\p{L}+/gu) ?? [];
      for (const word of found.slice(1, -1)) words.add(word);
    }
  }
  return words;
}
