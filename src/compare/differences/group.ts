import type { Step } from '../passages/align-words.ts';
import { foldWord } from '../words/fold-word.ts';
import { rawWord, rawWords, type Words } from '../words/split-words.ts';
import type { KindReader } from './kind-reader.ts';
import type { PartyFinder } from './word-kinds.ts';

/** Both sides of an alignment, and what is needed to tell what a difference is about. */
export interface Sides {
  readonly source: Words;
  readonly report: Words;
  readonly sourceKinds: KindReader;
  readonly reportKinds: KindReader;
  readonly parties: PartyFinder;
}

/** A stretch of steps that differ. */
export type Group = readonly Step[];

/** Stretches of steps without a word in common, in order; what an ellipsis or bracket accounts for is left out. */
export function groupsOf(steps: readonly Step[]): Group[] {
  const groups: Step[][] = [];
  let open: Step[] | null = null;
  for (const step of steps) {
    if (step.same || step.free) {
      open = null;
    } else if (open) {
      open.push(step);
    } else {
      open = [step];
      groups.push(open);
    }
  }
  return groups;
}

/** The words of one side of a group as they stand, with what is between them; empty if it has none there. */
export function sideOf(group: Group, words: Words, side: 'source' | 'report'): string {
  let first = -1;
  let last = -1;
  for (const step of group) {
    if (step[side] < 0) continue;
    if (first < 0) first = step[side];
    last = step[side];
  }
  return first < 0 ? '' : rawWords(words, first, last + 1);
}

/** The folded words of one side of a group. */
export function foldedSide(group: Group, words: Words, side: 'source' | 'report'): string[] {
  return group.filter((step) => step[side] >= 0).map((step) => foldWord(rawWord(words, step[side])));
}
