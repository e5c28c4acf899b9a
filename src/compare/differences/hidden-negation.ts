import { NEGATIONS } from '../../languages/index.ts';
import type { Difference } from '../../model/index.ts';
import type { Step } from '../passages/align-words.ts';
import { foldWord } from '../words/fold-word.ts';
import { endsSentence } from '../words/sentence-edges.ts';
import { rawWord } from '../words/split-words.ts';
import type { Sides } from './group.ts';

// An ellipsis over so few words of one sentence that drops a "not" turns the sentence round. One over more leaves out a
// clause of its own, whose "not" goes with it.
const FEW = 6;

function negated(step: Step, sides: Sides): Difference | null {
  const [words, index] = step.source >= 0 ? [sides.source, step.source] : [sides.report, step.report];
  const raw = rawWord(words, index);
  if (!NEGATIONS.has(foldWord(raw))) return null;
  return { kind: 'negation', source: step.source >= 0 ? raw : '', report: step.source >= 0 ? '' : raw };
}

/** Negations that an ellipsis left out or a bracket put in: marking a change does not make it harmless. */
export function hiddenNegations(steps: readonly Step[], sides: Sides): Difference[] {
  const found: Difference[] = [];
  for (let from = 0; from < steps.length; ) {
    let to = from;
    while (to < steps.length && steps[to]!.free) to++;
    const run = steps.slice(from, to);
    const left = run.filter((step) => step.source >= 0);
    const whole = left.length > FEW || left.some((step) => endsSentence(sides.source, step.source));
    for (const step of run) {
      const difference = step.source >= 0 && whole ? null : negated(step, sides);
      if (difference) found.push(difference);
    }
    from = to + 1;
  }
  return found;
}
