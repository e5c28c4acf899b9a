import { setTimeout as sleep } from 'node:timers/promises';
import { asked } from '../../test/stores/postgres-server.ts';

/** How many documents of a queue the jobs have that are not over. */
async function openIn(database: string): Promise<number> {
  const [row] = await asked(
    database,
    'select coalesce(sum(json_array_length(payload)), 0)::int as n from graphile_worker._private_jobs',
  );
  return Number(row!.n);
}

/** Waits until at most so many documents are still to be read. Errors: when nothing goes on for ten minutes. */
export async function untilOpen(database: string, wanted: number, lookMs = 1000): Promise<void> {
  let [least, since] = [Number.POSITIVE_INFINITY, performance.now()];
  for (;;) {
    // While the database is away: as before.
    const open = await openIn(database).catch(() => least);
    if (open <= wanted) return;
    if (open < least) [least, since] = [open, performance.now()];
    if (performance.now() - since > 600_000) throw new Error(`nothing goes on: ${open} documents are to be read`);
    await sleep(lookMs);
  }
}
