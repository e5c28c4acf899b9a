import type { Difference } from '../../model/index.ts';
import { confirmCharacters } from '../differences/confirm-characters.ts';
import { type Group, groupsOf, type Sides } from '../differences/group.ts';
import { hiddenNegations } from '../differences/hidden-negation.ts';
import { listDifferences } from '../differences/list-differences.ts';
import type { Step } from '../passages/align-words.ts';
import { endsSentence } from '../words/sentence-edges.ts';

/** What a quotation is, once its words are laid beside those of the source. */
export interface Judgement {
  readonly verdict: 'verbatim' | 'joined' | 'altered';
  readonly differences: readonly Difference[];
}

/** Whether a stretch is whole sentences of the source left out without a mark. */
function isWholeSentences(group: Group, sides: Sides): boolean {
  const first = group[0]!.source;
  if (group.some((step) => step.report >= 0) || first < 1) return false;
  return endsSentence(sides.source, first - 1) && endsSentence(sides.source, group.at(-1)!.source);
}

/**
 * The verdict on an alignment. `marked`: the report itself shows that it left out or put in words. Whole sentences left out
 * between two that stand as said join two places of the source; anything else that is not marked alters, but for another
 * spelling, which is told.
 */
export function judgeSteps(steps: readonly Step[], sides: Sides, marked: boolean): Judgement {
  const skipped = new Set(
    groupsOf(steps)
      .filter((group) => isWholeSentences(group, sides))
      .flat(),
  );
  const rest = skipped.size > 0 ? steps.map((step) => (skipped.has(step) ? { ...step, free: true } : step)) : steps;
  const differences = [
    ...listDifferences(rest, sides),
    ...hiddenNegations(rest, sides),
    ...confirmCharacters(rest, sides),
  ];
  if (differences.some((difference) => difference.kind !== 'spelling')) return { verdict: 'altered', differences };
  const joined = marked || rest.some((step) => step.free);
  return { verdict: joined ? 'joined' : 'verbatim', differences };
}
