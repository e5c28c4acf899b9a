import { setTimeout as sleep } from 'node:timers/promises';
import { asked } from '../../test/stores/postgres-server.ts';

/** How many documents of a queue are still to be read. */
async function openIn(database: string): Promise<number> {
  const [row] = await asked(database, "select count(*)::int as n from intake where state in ('waiting', 'reading')");
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
