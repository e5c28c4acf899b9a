import { type Alignment, alignWords, type Step } from '../passages/align-words.ts';
import { candidateWindows } from '../passages/candidate-windows.ts';
import type { Run } from '../passages/find-run.ts';
import type { QuotedWords } from '../passages/quoted-words.ts';
import type { Against } from './match.ts';

// Under six words any wording of the subject looks alike: only an exact match means something (measured for this project).
export const FEWEST = 6;
// Above this an alignment of the whole would cost more than those of its pieces.
export const LONGEST = 256;
// A quotation is the source's, altered, if it has three fifths of its words in order, or a run of six and two fifths.
const SHARE = 0.6;
const LOW_SHARE = 0.4;

function longestRun(steps: readonly Step[]): number {
  let best = 0;
  let run = 0;
  for (const step of steps) {
    run = step.same ? run + 1 : 0;
    best = Math.max(best, run);
  }
  return best;
}

function isAccepted({ steps, matched, counted }: Alignment): boolean {
  if (counted < FEWEST) return false;
  const skipped = steps.filter((step) => step.report < 0 && !step.free).length;
  if (skipped > counted) return false;
  if (matched >= SHARE * counted) return true;
  return matched >= LOW_SHARE * counted && longestRun(steps) >= FEWEST;
}

/** Aligns a quotation with the best of the windows (the first of equals); null if not enough of it is there. */
export function alignIn(quoted: QuotedWords, windows: readonly Run[], against: Against): readonly Step[] | null {
  const report = against.reportKinds.slice(quoted.from, quoted.to);
  let best: Alignment | null = null;
  for (const window of windows) {
    const kinds = { source: against.sourceKinds.slice(window.from, window.to), report };
    const alignment = alignWords(against.passages.words.ids, window, quoted, kinds);
    if (!best || alignment.cost < best.cost) best = alignment;
  }
  return best && isAccepted(best) ? best.steps : null;
}

/** Aligns by rare grams of three words and, where none of those leads to it, of two. At least six words are wanted. */
export function alignAnywhere(quoted: QuotedWords, against: Against): readonly Step[] | null {
  if (quoted.to - quoted.from < FEWEST) return null;
  const { passages } = against;
  const byThree = alignIn(quoted, candidateWindows(passages, quoted, 3), against);
  return byThree ?? alignIn(quoted, candidateWindows(passages, quoted, 2), against);
}
