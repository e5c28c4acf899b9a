import type { Difference, Statement } from '../../model/index.ts';
import type { JudgedFigure } from '../figures/check-figures.ts';

/** The change that a sentence of the report made in the deadline of a commitment, if a time of it (`told`) was found changed. */
export function deadlineDifference({ deadline }: Statement, told: readonly JudgedFigure[]): Difference | null {
  if (!deadline) return null;
  for (const { verdict } of told) {
    if (verdict.verdict !== 'changed') continue;
    const date = verdict.differences.find((difference) => difference.kind === 'date');
    if (date) return date;
  }
  return null;
}
