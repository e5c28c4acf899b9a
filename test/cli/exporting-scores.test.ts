import { expect, it } from 'vitest';
import { scoresOf } from '../../apps/cli/exporting/scores.ts';
import type { Assessment } from '../../src/model/index.ts';
import type { FollowStore } from '../../src/register/index.ts';

const base = {
  entry: 'e1',
  party: 'GRA',
  reading: null,
  guideline: 1,
  evidence: ['f1'],
  settles: false,
  by: 'Ada',
  at: '',
  why: null,
};
const window = (kind: 'interim' | 'final', to: string) => ({ kind, from: '2024-01-01', to });
const assessment = (id: string, more: Partial<Assessment>): Assessment => ({
  ...base,
  id,
  window: window('final', '2024-12-31'),
  score: 1,
  ...more,
});

const following = (assessments: Assessment[]) =>
  ({
    followUps: async () => ({ assessments, guidelines: [], evidence: [{ id: 'f1', entry: 'e1' }] }),
  }) as unknown as FollowStore;

it('the score of the latest window counts, and none where coders differ in it', async () => {
  const scores = await scoresOf(
    following([
      assessment('a', { score: 0, window: window('interim', '2024-06-30') }),
      assessment('b', { score: 1 }),
      assessment('c', { score: -1, party: 'RUR', window: window('interim', '2024-06-30') }),
      assessment('d', { score: 1, party: 'SYL' }),
      assessment('e', { score: 0, party: 'SYL', by: 'Ben' }),
      assessment('f', { score: 1, party: 'ZEN', window: window('interim', '2024-06-30') }),
      assessment('g', { score: null, why: 'no part in it', party: 'ZEN' }),
    ]),
  );
  expect(scores.get('e1')).toEqual(
    new Map([
      ['GRA', 1],
      ['RUR', -1],
    ]),
  );
});

it('nothing was assessed: there are no scores', async () => {
  expect(await scoresOf(following([]))).toEqual(new Map());
});
