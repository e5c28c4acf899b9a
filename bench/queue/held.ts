import type { RegisterPlace } from '../../apps/cli/register-place.ts';
import { openRegister } from '../../apps/cli/register-place.ts';
import { readOriginal } from '../../src/world/index.ts';
import { asked } from '../../test/stores/postgres-server.ts';

/** What a register holds after its queue was broken into, and what is wrong with it. */
export interface Held {
  readonly figures: Readonly<Record<string, number>>;
  /** Empty: nothing was lost and nothing doubled. */
  readonly faults: readonly string[];
}

const FIGURES = `select
  (select count(*) from documents) as documents,
  (select count(distinct source) from documents) as distinct_documents,
  (select count(*) from runs) as readings,
  (select count(*) from changes where kind = 'document') as changes,
  (select count(*) from intake where state in ('added', 'present')) as done,
  (select count(*) from intake where state = 'dead') as given_up,
  (select count(*) from intake where attempts > 1) as tried_again,
  (select count(*) from graphile_worker._private_jobs) as jobs_left`;

/** Holds a register against the documents that were put into its queue, each of which is unlike the others. */
export async function heldAgainst(place: RegisterPlace, expected: number): Promise<Held> {
  const [row] = await asked(place.database, FIGURES);
  const figures = Object.fromEntries(Object.entries(row!).map(([name, value]) => [name, Number(value)]));
  const wanted = { documents: expected, distinct_documents: expected, readings: expected, changes: expected };
  const all = { ...wanted, done: expected, given_up: 0, jobs_left: 0 };
  const wrong = Object.entries(all).filter(([name, value]) => figures[name] !== value);
  const faults = wrong.map(([name, value]) => `${name}: ${figures[name]} instead of ${value}`);
  return { figures, faults: [...faults, ...(await damaged(place))] };
}

async function damaged(place: RegisterPlace): Promise<string[]> {
  const store = await openRegister(place);
  try {
    const found = (await store.check()).map(({ code }) => `doctor: ${code}`);
    for (const { source } of await store.texts()) {
      await readOriginal(place.originals, source).catch((error) => found.push(`original ${source}: ${error}`));
    }
    return found;
  } finally {
    await store.close();
  }
}

/** What was read of each document, as a hash by its source. */
export async function readingsIn(database: string): Promise<Map<string, string>> {
  const rows = await asked(
    database,
    `select d.source, md5(coalesce(string_agg(s.id || s.record_json, '' order by s.number), '')) as hash
     from documents d left join statements s on s.run = d.run group by d.source`,
  );
  return new Map(rows.map(({ source, hash }) => [String(source), String(hash)]));
}
