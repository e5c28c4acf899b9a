import { isApostrophe, isHyphen, isSpace, isWord, wordEnd } from './characters.ts';
import type { Surface } from './surfaces.ts';

/** Surfaces by their first word, the longest first. */
export type SurfaceIndex = ReadonlyMap<string, readonly Surface[]>;

export function indexOf(surfaces: readonly Surface[]): SurfaceIndex {
  const index = new Map<string, Surface[]>();
  for (const surface of surfaces) {
    const first = surface.text.slice(0, wordEnd(surface.text, 0));
    const there = index.get(first);
    if (there) there.push(surface);
    else index.set(first, [surface]);
  }
  for (const list of index.values()) list.sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
  return index;
}

/**
 * Index after `surface` where it stands in `text` at `start` as whole words, or -1. A space of the surface matches any run of
 * white space, its hyphens and apostrophes any of theirs.
 */
export function endOfMatch(text: string, start: number, surface: string): number {
  let at = start;
  for (let i = 0; i < surface.length; i += 1) {
    const next = matchUnit(text, at, surface.charCodeAt(i));
    if (next < 0) return -1;
    at = next;
  }
  return at < text.length && isWord(text.charCodeAt(at)) ? -1 : at;
}

function matchUnit(text: string, at: number, wanted: number): number {
  if (at >= text.length) return -1;
  const unit = text.charCodeAt(at);
  if (wanted === 32) return isSpace(unit) ? spaceEnd(text, at) : -1;
  if (unit === wanted) return at + 1;
  if (wanted === 45) return isHyphen(unit) ? at + 1 : -1;
  return isApostrophe(wanted) && isApostrophe(unit) ? at + 1 : -1;
}

/** Index after the white space at `at`. */
export function spaceEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isSpace(text.charCodeAt(end))) end += 1;
  return end;
}
