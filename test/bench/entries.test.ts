import { expect, test } from 'vitest';
import { measureEntries, reportEntries } from '../../bench/entries.ts';

test('the questions of the table of commitments are measured and answered right; a facet change is far from a tenth of a second', async () => {
  const figures = await measureEntries(2000, 3);
  expect(figures.entries).toBe(2000);
  // At a fiftieth of the entries that the goal of 100 ms speaks of, on a machine that does other things as well.
  expect(figures.slowestFacetMs).toBeLessThan(100);
  expect(reportEntries(figures).split('\n').at(-1)).toMatch(/^slowest facet change: \d+\.\d$/);
});
