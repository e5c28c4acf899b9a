import { MEANS, MEANS_PAIRS } from '../../languages/index.ts';
import { AREAS, type Area } from '../../model/index.ts';
import type { Tokens } from '../tokens.ts';
import { AreaScores } from './area-scores.ts';
import { type AreaHits, areaHits, termBefore } from './area-terms.ts';

// The numbers of this file were chosen on coded texts; halving or doubling one moves the share of right areas by a point.
// The first word that names a subject is mostly the verb's object, and so the end.
const FIRST = 1.3;
// What stands after "by", "through" or "including" are means and examples.
const MEANS_FACTOR = 0.4;
// Later words count less, down to a floor: the end stands before its details.
const DECAY = 30;
const FLOOR = 0.6;
const AROUND = 0.4;
// From this score on the unit itself names its subject, and the form of working together ("a dialogue on …") is not its area.
const CLEAR = 1.6;
const HINT = 1;
// Words of the sentence further from the unit than this do not count: such a sentence is a list of many things.
const REACH = 120;
const FORM = AREAS.indexOf('International cooperation');

/**
 * The issue area of a unit by the words of the end to be achieved: those of the unit first, then a little of the rest of the
 * sentence and of what the text above is about. A named subject goes before the form ("a working group on …"). Null when
 * nothing points anywhere.
 */
export function areaOf(tokens: Tokens, start: number, end: number, prior: AreaScores): Area | null {
  const scores = new AreaScores();
  const read = tokens.derived(areaHits);
  addUnit(scores, read, read.wordOf(start), read.wordOf(end));
  const subject = best(scores, false);
  const clear = subject >= 0 && scores.scores[subject]! >= CLEAR;
  addWords(scores, tokens, Math.max(0, start - REACH), start, AROUND);
  addWords(scores, tokens, end, Math.min(tokens.count, end + REACH), AROUND);
  for (let index = 0; index < prior.areas.length; index++) scores.add(prior.areas[index]!, prior.scores[index]!);
  const found = best(scores, !clear);
  return found < 0 ? null : AREAS[scores.areas[found]!]!;
}

function addUnit(scores: AreaScores, read: AreaHits, start: number, end: number): void {
  const { hits } = read;
  let means = 1;
  let named = false;
  let next = 0;
  for (let at = start; at < end; ) {
    if (means === 1 && at - start > 1 && opensMeans(read.words, at, end)) means = MEANS_FACTOR;
    while (next < hits.length && hits[next]!.at < at) next++;
    const hit = hits[next];
    const term = hit?.at === at ? termBefore(read, hit, end) : undefined;
    if (term) {
      const place = means * Math.max(FLOOR, 1 - (at - start) / DECAY);
      for (const { area, weight } of term.areas) {
        const first = !named && means === 1 && weight > HINT;
        scores.add(area, weight * place * (first ? FIRST : 1));
      }
      named ||= term.areas.some(({ area, weight }) => weight > HINT && area !== FORM);
    }
    at += term?.length ?? 1;
  }
}

function opensMeans(words: readonly string[], at: number, end: number): boolean {
  const word = words[at]!;
  if (MEANS.has(word)) return true;
  const seconds = MEANS_PAIRS.get(word);
  return seconds !== undefined && at + 1 < end && seconds.has(words[at + 1]!);
}

/** Adds the weights of the area words from token `start` to `end`, times `factor`. */
export function addWords(scores: AreaScores, tokens: Tokens, start: number, end: number, factor: number): void {
  const read = tokens.derived(areaHits);
  if (read.hits.length === 0) return;
  const to = read.wordOf(end);
  let from = read.wordOf(start);
  for (let index = 0; index < read.hits.length; index++) {
    const hit = read.hits[index]!;
    if (hit.at >= to) return;
    const term = hit.at < from ? undefined : termBefore(read, hit, to);
    if (!term) continue;
    const { areas } = term;
    for (let each = 0; each < areas.length; each++) scores.add(areas[each]!.area, areas[each]!.weight * factor);
    from = hit.at + term.length;
  }
}

/** Index of the highest score, the earlier of equal ones; -1 if there is none. */
function best({ areas, scores }: AreaScores, form: boolean): number {
  let found = -1;
  for (let index = 0; index < areas.length; index++) {
    if ((form || areas[index] !== FORM) && (found < 0 || scores[index]! > scores[found]!)) found = index;
  }
  return found;
}
