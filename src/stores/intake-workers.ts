import { type Kysely, sql } from 'kysely';
import type { IntakeTables } from './intake-tables.ts';

type Db = Kysely<IntakeTables>;

/** Says that workers live, and takes their jobs from those that were last seen more than `seconds` ago. */
export async function seen(db: Db, schema: string, ids: readonly string[], seconds: number): Promise<void> {
  if (ids.length > 0) {
    await sql`insert into intake_workers (id, seen_at) select id, now() from unnest(${ids}::text[]) as own (id)
      on conflict (id) do update set seen_at = now()`.execute(db);
  }
  const { rows } = await sql<{ id: string }>`delete from intake_workers
    where seen_at < now() - make_interval(secs => ${seconds}) returning id`.execute(db);
  await unlock(
    db,
    schema,
    rows.map(({ id }) => id),
  );
}

/**
 * Takes their jobs from workers that nobody knows: killed between taking some and saying that they live. It looks at every job that is
 * taken, and is for now and then.
 */
export async function sweep(db: Db, schema: string, seconds: number): Promise<void> {
  const { rows } = await sql<{ id: string }>`select distinct locked_by as id from ${view(schema, 'jobs')}
    where locked_at < now() - make_interval(secs => ${seconds})
      and not exists (select from intake_workers w where w.id = locked_by)`.execute(db);
  await unlock(
    db,
    schema,
    rows.map(({ id }) => id),
  );
}

/** Says that workers are gone: what they still had is anybody's. */
export async function left(db: Db, schema: string, ids: readonly string[]): Promise<void> {
  await unlock(db, schema, ids);
  await db
    .deleteFrom('intake_workers')
    .where('id', 'in', [...ids, ''])
    .execute();
}

/**
 * Has the database look at the engine's own table anew. After many documents came at once it knows nothing of their jobs, and would go through
 * all that wait for each batch; by itself it looks again within minutes.
 */
export async function lookAnew(db: Db, schema: string): Promise<void> {
  await sql`analyze ${view(schema, '_private_jobs')}`.execute(db);
}

/** Puts jobs that were taken and not begun back as they were, without the pause and the count of a failure. */
export async function release(db: Db, schema: string, jobs: readonly string[]): Promise<void> {
  if (jobs.length === 0) return;
  await sql`select count(*) from ${view(schema, 'reschedule_jobs')}(${jobs}::bigint[], run_at := now(),
    attempts := 0)`.execute(db);
}

async function unlock(db: Db, schema: string, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await sql`select ${view(schema, 'force_unlock_workers')}(${ids}::text[])`.execute(db);
}

function view(schema: string, name: string) {
  return sql.raw(`${JSON.stringify(schema)}.${name}`);
}
