import { lookUp, type Postings } from './gram-index.ts';
import type { Passages } from './passages.ts';

/** A run of words of a text, as word indexes; `to` is exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

// How many places of one gram are looked at. In a text of ten million characters the commonest gram of three words stands
// at some thousands of places; only a text that repeats itself without end has more, and there the first ones do.
const PLACES = 20_000;

function sameAt(ids: Uint32Array, wanted: Uint32Array, run: Run, at: number): boolean {
  for (let i = run.from; i < run.to; i++) {
    if (ids[at + i - run.from] !== wanted[i]) return false;
  }
  return true;
}

/** The rarest gram of the run: its offset within the run and its postings. */
function rarest(passages: Passages, wanted: Uint32Array, run: Run): { offset: number; postings: Postings } | null {
  const length = run.to - run.from;
  const index = passages.grams(length >= 3 ? 3 : length === 2 ? 2 : 1);
  let best: { offset: number; postings: Postings } | null = null;
  for (let offset = 0; offset + index.size <= length; offset++) {
    const postings = lookUp(index, wanted, run.from + offset);
    if (postings.to === postings.from) return null;
    if (!best || postings.to - postings.from < best.postings.to - best.postings.from) best = { offset, postings };
  }
  return best;
}

/**
 * Where the words `wanted[run.from … run.to)` stand in a text one after the other: word indexes in ascending order, at
 * most `limit` of them. Case and punctuation are folded away, so whoever says "verbatim" looks at the characters too.
 */
export function findRun(passages: Passages, wanted: Uint32Array, run: Run, limit: number): number[] {
  const found: number[] = [];
  if (run.to <= run.from) return found;
  const gram = rarest(passages, wanted, run);
  if (!gram) return found;
  const { positions } = passages.grams(run.to - run.from >= 3 ? 3 : run.to - run.from === 2 ? 2 : 1);
  const last = Math.min(gram.postings.to, gram.postings.from + PLACES);
  for (let i = gram.postings.from; i < last && found.length < limit; i++) {
    const at = positions[i]! - gram.offset;
    const inside = at >= 0 && at + run.to - run.from <= passages.words.count;
    if (inside && sameAt(passages.words.ids, wanted, run, at)) found.push(at);
  }
  return found;
}
