import type { Difference, Statement } from '../../model/index.ts';
import type { JudgedFigure } from '../figures/check-figures.ts';
import type { Facts } from '../figures/facts.ts';

/** The change that a sentence of the report made in the deadline of a commitment, if its own times were found changed. */
export function deadlineDifference(
  { deadline }: Statement,
  sentence: Facts,
  figures: readonly JudgedFigure[],
): Difference | null {
  if (!deadline) return null;
  for (const figure of figures) {
    if (figure.sentence !== sentence || figure.verdict.verdict !== 'changed') continue;
    const date = figure.verdict.differences.find((difference) => difference.kind === 'date');
    if (date) return date;
  }
  return null;
}
