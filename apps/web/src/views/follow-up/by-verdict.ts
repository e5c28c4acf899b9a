import type { PublisherSeries } from '../../../../api/contract/follow-up.ts';

const VERDICTS = ['met', 'missed', 'not-yet', null];

type Judged = Pick<PublisherSeries, 'verdict' | 'reached' | 'newest'>;

/** What is met comes first, by when it was reached; then what is not, the newest figure first. */
export function byVerdict(a: Judged, b: Judged): number {
  const order = VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict);
  if (order !== 0) return order;
  if (a.reached && b.reached) return a.reached.last < b.reached.last ? -1 : 1;
  return (a.newest?.last ?? '') < (b.newest?.last ?? '') ? 1 : -1;
}
