import { serveJobs } from '../../src/world/index.ts';

/** A thread for the tests of the pool: it multiplies, breaks, hangs or dies as it is told. */
serveJobs<number, number | string, number>(async (factor) => async (job) => {
  if (job === 'throw') throw new Error('as told');
  if (job === 'exit') process.exit(7);
  if (job === 'hang') for (;;);
  return factor * Number(job);
});
