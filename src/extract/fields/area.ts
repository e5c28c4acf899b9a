import { AREA_WORDS, type AreaWord } from '../../languages/index.ts';
import type { Area } from '../../model/index.ts';
import type { Tokens } from '../tokens.ts';

// A word of the unit itself counts more than one of the sentence around it, and that more than one of the heading.
const NEAR = 4;
const AROUND = 1;
const HEADING = 0.6;

export type AreaScores = Map<Area, number>;

/**
 * The issue area of a unit by the words of the end to be achieved: those in the unit first, the rest of the sentence and the
 * heading above only where the unit itself is silent or undecided. Null when nothing points anywhere.
 */
export function areaOf(tokens: Tokens, start: number, end: number, heading: AreaScores): Area | null {
  const scores: AreaScores = new Map();
  addWords(scores, tokens, start, end, NEAR, true);
  const decided = best(scores);
  if (decided && decided.score >= NEAR * 3) return decided.area;
  addWords(scores, tokens, 0, start, AROUND, false);
  addWords(scores, tokens, end, tokens.count, AROUND, false);
  for (const [area, score] of heading) scores.set(area, (scores.get(area) ?? 0) + score * HEADING);
  return best(scores)?.area ?? null;
}

/** Adds the scores of the area words from token `start` to `end`. Early words count more: the end stands before its means. */
export function addWords(
  scores: AreaScores,
  tokens: Tokens,
  start: number,
  end: number,
  factor: number,
  decay: boolean,
): void {
  for (let at = start; at < end; at++) {
    const words = wordsAt(tokens, at);
    if (words.length === 0) continue;
    const early = decay ? Math.max(0.35, 1 - (at - start) / 24) : 1;
    for (const { area, weight } of words) scores.set(area, (scores.get(area) ?? 0) + weight * factor * early);
  }
}

function wordsAt(tokens: Tokens, at: number): readonly AreaWord[] {
  const word = tokens.lower[at]!;
  const next = tokens.lower[at + 1];
  const pair = next === undefined ? undefined : AREA_WORDS.exact.get(`${word}-${next}`);
  if (pair) return pair;
  const exact = AREA_WORDS.exact.get(word);
  if (exact) return exact;
  const stems = AREA_WORDS.stems.get(word.slice(0, 3));
  const stem = stems?.find((entry) => word.startsWith(entry.stem));
  if (stem) return [stem.word];
  const hyphen = word.lastIndexOf('-');
  return hyphen > 0 ? (AREA_WORDS.exact.get(word.slice(hyphen + 1)) ?? []) : [];
}

function best(scores: AreaScores): { readonly area: Area; readonly score: number } | null {
  let found: { area: Area; score: number } | null = null;
  for (const [area, score] of scores) if (!found || score > found.score) found = { area, score };
  return found;
}
