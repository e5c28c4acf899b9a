import type { Evidence } from '../../model/index.ts';
import type { TargetVerdict } from '../indicators/target.ts';

/**
 * Whether publishers disagree on a target: by the figures of one it is reached, and those of another are short of it for the
 * same time or a later one. A figure from before it was reached contradicts nobody.
 */
export function publishersDisagree(verdicts: readonly TargetVerdict[]): boolean {
  const reached = verdicts.flatMap(({ first, fellBack }) => (first && !fellBack ? [first] : []));
  const short = verdicts.flatMap(({ first, newest }) => (first === null ? [newest] : []));
  return reached.some((met) => short.some(({ last }) => last >= met.last));
}

/** Whether evidence speaks for a commitment and against it, and who put it down said of each that others say otherwise. */
export function reportsDisagree(evidence: readonly Pick<Evidence, 'bearing' | 'disputes'>[]): boolean {
  const disputed = evidence.filter(({ disputes }) => disputes !== null);
  return (['for', 'against'] as const).every((way) => disputed.some(({ bearing }) => bearing === way));
}
