import { scoreCells } from '../../../src/follow/index.ts';
import type { Score } from '../../../src/publish/index.ts';
import type { FollowStore } from '../../../src/register/index.ts';
import type { Scores } from './edition.ts';

/**
 * The scores that count, by entry and party: of several windows that of the latest; a cell that is open (coders differ, the
 * evidence changed since) has none.
 */
export async function scoresOf(follow: FollowStore): Promise<Scores> {
  const { assessments, guidelines, evidence } = await follow.followUps(null);
  const latest = new Map<string, string>();
  const scores = new Map<string, Map<string, Score>>();
  for (const { entry, party, window, score } of scoreCells(assessments, { guidelines, evidence })) {
    const key = JSON.stringify([entry, party]);
    // The final window of a summit counts rather than an interim one that ends on the same day.
    const end = `${window.to} ${window.kind === 'final' ? 1 : 0} ${window.from}`;
    if ((latest.get(key) ?? '') > end) continue;
    latest.set(key, end);
    const own = scores.get(entry) ?? new Map<string, Score>();
    scores.set(entry, own);
    if (score === null) own.delete(party);
    else own.set(party, score);
  }
  return scores;
}
