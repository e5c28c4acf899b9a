import type { Difference } from '../../model/index.ts';
import type { Sides } from '../differences/group.ts';
import type { Step } from '../passages/align-words.ts';
import type { Passages } from '../passages/passages.ts';
import type { QuotedWords } from '../passages/quoted-words.ts';
import { judgeSteps } from './judge-steps.ts';
import { repairEdges } from './repair-edges.ts';

/** Where a quotation stands in a source, as word indexes (`to` exclusive), and how it differs. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly verdict: 'verbatim' | 'joined' | 'altered';
  readonly differences: readonly Difference[];
  /** Words of the quotation that the source has, of those not in brackets. */
  readonly matched: number;
  readonly counted: number;
}

/** A source made ready, and what differences against it are told by. */
export interface Against extends Omit<Sides, 'source'> {
  readonly passages: Passages;
}

/** The words of the source that a list of steps touches, as a run; empty if none. */
export function touched(steps: readonly Step[]): { from: number; to: number } {
  let from = -1;
  let to = 0;
  for (const { source } of steps) {
    if (source < 0) continue;
    if (from < 0 || source < from) from = source;
    to = Math.max(to, source + 1);
  }
  return { from: Math.max(0, from), to };
}

/** The words of a quotation laid one by one beside the source from word `at` on. */
export function stepsAt(quoted: QuotedWords, at: number): Step[] {
  const steps: Step[] = [];
  for (let i = quoted.from; i < quoted.to; i++) {
    steps.push({ source: at + i - quoted.from, report: i, same: true, free: false });
  }
  return steps;
}

/** Words of a quotation that stand opposite nothing. */
export function addedSteps(quoted: QuotedWords): Step[] {
  const steps: Step[] = [];
  for (let i = quoted.from; i < quoted.to; i++) {
    steps.push({ source: -1, report: i, same: false, free: quoted.bracketed[i - quoted.from] === 1 });
  }
  return steps;
}

/** Judges an alignment that was accepted. Changed words at its edges belong to the place in the source. */
export function matchOf(found: readonly Step[], quoted: QuotedWords, against: Against): Match {
  const source = against.passages.words;
  const steps = repairEdges(found, source, against);
  const judgement = judgeSteps(steps, { ...against, source }, quoted.gapBefore.includes(1));
  const counting = steps.filter((step) => step.report >= 0 && !quoted.bracketed[step.report - quoted.from]);
  return {
    ...touched(steps.filter((step) => step.report >= 0)),
    ...judgement,
    matched: counting.filter((step) => step.same).length,
    counted: counting.length,
  };
}
