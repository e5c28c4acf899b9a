import { isApostrophe, isHyphen, isSpace, isWord, wordEnd } from './characters.ts';
import type { Surface } from './surfaces.ts';

/** A tree of names by their words and the signs between them; `surface` is the name that ends here. */
type Branch = { surface: Surface | null; next: Map<string, Branch> | null };

/** Surfaces as a tree of their words, so that one walk over a text reads all names that begin at a place. */
export type SurfaceIndex = {
  readonly next: ReadonlyMap<string, Readonly<Branch>>;
  /** Marks the first words of names by length and first letters: nearly all other words are told by it without a string. */
  readonly opens: Uint8Array;
};

/** A name read in a text: it ends before `end`. */
export type Match = { readonly end: number; readonly surface: Surface };

export function indexOf(surfaces: readonly Surface[]): SurfaceIndex {
  const root = { surface: null, next: new Map<string, Branch>(), opens: new Uint8Array(OPENINGS) };
  for (const surface of surfaces) {
    let branch: Branch = root;
    for (let at = 0; at < surface.text.length; ) {
      const end = tokenEnd(surface.text, at);
      branch = grow(branch, tokenOf(surface.text, at, end));
      at = end;
    }
    branch.surface = surface;
    root.opens[openingAt(surface.text, 0, tokenEnd(surface.text, 0))] = 1;
  }
  return root;
}

const OPENINGS = 1 << 15;

/** A number for a word's length, its first three letters and its last. */
function openingAt(text: string, start: number, end: number): number {
  const second = start + 1 < end ? text.charCodeAt(start + 1) : 0;
  const third = start + 2 < end ? text.charCodeAt(start + 2) : 0;
  const letters = (text.charCodeAt(start) & 31) * 961 + (second & 31) * 31 + (third & 31);
  return (letters * 13 + (end - start) + (text.charCodeAt(end - 1) & 31) * 1021) & (OPENINGS - 1);
}

/**
 * The longest name that stands in `text` from `start` to `firstEnd` (its first word) or beyond, as whole words, or null. A
 * space of a name stands for any run of white space, its hyphens and apostrophes for any of theirs.
 */
export function longestAt(text: string, start: number, firstEnd: number, index: SurfaceIndex): Match | null {
  if (index.opens[openingAt(text, start, firstEnd)] === 0) return null;
  let branch = index.next.get(text.slice(start, firstEnd));
  let at = firstEnd;
  let best: Match | null = null;
  while (branch) {
    if (branch.surface && isWhole(text, at)) best = { end: at, surface: branch.surface };
    if (!branch.next || at >= text.length) break;
    const end = tokenEnd(text, at);
    branch = branch.next.get(tokenOf(text, at, end));
    at = end;
  }
  return best;
}

/** Index after the white space at `at`. */
export function spaceEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isSpace(text.charCodeAt(end))) end += 1;
  return end;
}

function grow(branch: Branch, token: string): Branch {
  branch.next ??= new Map();
  const there = branch.next.get(token);
  if (there) return there;
  const made: Branch = { surface: null, next: null };
  branch.next.set(token, made);
  return made;
}

function isWhole(text: string, end: number): boolean {
  return end >= text.length || !isWord(text.charCodeAt(end));
}

function tokenEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (isWord(unit)) return wordEnd(text, at);
  return isSpace(unit) ? spaceEnd(text, at) : at + 1;
}

function tokenOf(text: string, at: number, end: number): string {
  const unit = text.charCodeAt(at);
  if (isSpace(unit)) return ' ';
  if (isHyphen(unit)) return '-';
  return isApostrophe(unit) ? "'" : text.slice(at, end);
}
