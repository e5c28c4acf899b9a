import type { Score } from '../../../../../src/model/index.ts';

/** A score as it is written: +1, 0, −1 with a true minus sign; n/a where it does not apply. */
export function scoreText(score: Score): string {
  if (score === null) return 'n/a';
  return score === 1 ? '+1' : score === -1 ? '−1' : '0';
}
