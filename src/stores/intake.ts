import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Finding } from '../model/index.ts';
import { canonical, type Given, type Maker } from '../register/index.ts';
import { begin, end } from './intake-endings.ts';
import type { IntakeState, IntakeTables } from './intake-tables.ts';
import { left, lookAnew, release, seen, sweep } from './intake-workers.ts';

/** A document to be read: bytes that are kept under their hash, or an address to be fetched. */
export interface Waiting {
  readonly name: string;
  readonly given: Given;
  readonly kept: { readonly sha256: string; readonly hint: unknown } | null;
}

/** A document on its way, or what became of it. */
export interface IntakeItem extends Waiting {
  readonly seq: number;
  readonly batch: string;
  readonly state: IntakeState;
  readonly document: string | null;
  readonly commitments: number;
  readonly findings: readonly Finding[];
  readonly attempts: number;
}

/** What became of a document in an attempt, and when that ended (ISO 8601; null: it is to be tried again). */
export type Ended = Pick<IntakeItem, 'seq' | 'state' | 'document' | 'commitments' | 'findings' | 'attempts'> & {
  readonly at: string | null;
};

/** The queue of a register: rows of its own, jobs of graphile-worker in `schema` on the same database. */
export interface Intake {
  /** Keeps documents and enqueues their jobs in one transaction; the id of the batch. */
  put(items: readonly Waiting[]): Promise<string>;
  /** Enqueues every document again that another program, or other rules, read last. Their number. */
  putOutdated(maker: Maker): Promise<number>;
  /** Those of these documents that are there, in any order. */
  items(seqs: readonly number[]): Promise<IntakeItem[]>;
  batch(id: string): Promise<IntakeItem[]>;
  /** Says that an attempt begins; how many there were with it. Null: it is over already. */
  begin(seq: number): Promise<number | null>;
  /** Writes down what became of documents; what is done with already stays as it is. */
  end(ended: readonly Ended[]): Promise<void>;
  /** What is given up, newest first, at most `limit`. */
  dead(limit: number): Promise<IntakeItem[]>;
  counts(): Promise<{ readonly waiting: number; readonly reading: number; readonly dead: number }>;
  /** Tries again what was given up (all, or these); their number. */
  retry(seqs: readonly number[] | null): Promise<number>;
  /** Says that workers live, and takes their jobs from those that were last seen more than `seconds` ago. */
  seen(ids: readonly string[], seconds: number): Promise<void>;
  /** Takes their jobs from workers that never said that they live, after so many seconds. */
  sweep(seconds: number): Promise<void>;
  /** Says that workers are gone, and gives back what they still had. */
  left(ids: readonly string[]): Promise<void>;
  /** Has the database look anew at how much waits; worth it before many documents are read. */
  lookAnew(): Promise<void>;
  /** Puts jobs of the engine (their ids) that were taken and not begun back as they were. */
  release(jobs: readonly string[]): Promise<void>;
  readonly schema: string;
  readonly address: string;
  close(): Promise<void>;
}

/** The name of the task that reads a document. */
export const TASK = 'intake';

/** The engine counts attempts of its own, those that a killed process began with them; ours end before. */
const ENGINE_ATTEMPTS = 25;

type Db = Kysely<IntakeTables>;

/** The queue over open tables; `schema` is where the engine keeps its jobs. */
export function intakeOf(db: Db, schema: string, address: string): Intake {
  return {
    put: (items) => put(db, schema, items),
    putOutdated: (maker) => putOutdated(db, schema, maker),
    items: async (seqs) =>
      rowsOf(await db.selectFrom('intake').selectAll().where('seq', '=', sql<number>`any(${seqs}::int[])`).execute()),
    batch: async (id) =>
      rowsOf(await db.selectFrom('intake').selectAll().where('batch', '=', id).orderBy('number').execute()),
    begin: (seq) => begin(db, seq),
    end: (ended) => end(db, ended),
    dead: async (limit) =>
      rowsOf(
        await db
          .selectFrom('intake')
          .selectAll()
          .where('state', '=', 'dead')
          .orderBy('seq', 'desc')
          .limit(limit)
          .execute(),
      ),
    counts: () => counts(db),
    retry: (seqs) => retry(db, schema, seqs),
    seen: (ids, seconds) => seen(db, schema, ids, seconds),
    sweep: (seconds) => sweep(db, schema, seconds),
    left: (ids) => left(db, schema, ids),
    lookAnew: () => lookAnew(db, schema),
    release: (jobs) => release(db, schema, jobs),
    schema,
    address,
    close: () => db.destroy(),
  };
}

async function put(db: Db, schema: string, items: readonly Waiting[]): Promise<string> {
  const batch = randomUUID();
  const rows = items.map(({ name, given, kept }, number) => ({
    batch,
    number,
    name,
    given_json: canonical(given),
    hint_json: kept && JSON.stringify(kept.hint),
    sha256: kept?.sha256 ?? null,
  }));
  await db.transaction().execute(async (write) => {
    for (let start = 0; start < rows.length; start += 500) {
      const made = await write
        .insertInto('intake')
        .values(rows.slice(start, start + 500))
        .returning('seq')
        .execute();
      await enqueue(
        write,
        schema,
        made.map(({ seq }) => seq),
      );
    }
  });
  return batch;
}

async function enqueue(write: Db, schema: string, seqs: readonly number[]): Promise<void> {
  const spec = sql.raw(`${JSON.stringify(schema)}.job_spec`);
  const add = sql.raw(`${JSON.stringify(schema)}.add_jobs`);
  await sql`select count(*) from ${add}((
    select array_agg(row(${TASK}::text, json_build_object('intake', seq), null, null, ${ENGINE_ATTEMPTS}::int, null, null, null)::${spec})
    from unnest(${seqs}::int[]) as seqs (seq)))`.execute(write);
}

async function putOutdated(db: Db, schema: string, { program, rules }: Maker): Promise<number> {
  const batch = randomUUID();
  return db.transaction().execute(async (write) => {
    const { rows } = await sql<{ seq: number }>`
      insert into intake (batch, number, name, given_json, hint_json, sha256)
      select ${batch}, row_number() over (order by d.source), d.name, r.given_json, s.origin_json, d.source
      from documents d join runs r on r.seq = d.run join sources s on s.sha256 = d.source
      where (r.program, r.rules) <> (${program}, ${rules})
        and not exists (select from intake i where i.sha256 = d.source and i.state in ('waiting', 'reading'))
      returning seq`.execute(write);
    if (rows.length > 0)
      await enqueue(
        write,
        schema,
        rows.map(({ seq }) => seq),
      );
    return rows.length;
  });
}

async function counts(db: Db): Promise<{ waiting: number; reading: number; dead: number }> {
  const { rows } = await sql<{ waiting: number; reading: number; dead: number }>`
    select count(*) filter (where state = 'waiting') as waiting, count(*) filter (where state = 'reading') as reading,
      count(*) filter (where state = 'dead') as dead
    from intake where state in ('waiting', 'reading', 'dead')`.execute(db);
  return rows[0]!;
}

async function retry(db: Db, schema: string, seqs: readonly number[] | null): Promise<number> {
  return db.transaction().execute(async (write) => {
    const all = write
      .updateTable('intake')
      .set({ state: 'waiting', attempts: 0, done_at: null })
      .where('state', '=', 'dead');
    const some = seqs === null ? all : all.where('seq', 'in', [...seqs, 0]);
    const rows = await some.returning('seq').execute();
    if (rows.length > 0)
      await enqueue(
        write,
        schema,
        rows.map(({ seq }) => seq),
      );
    return rows.length;
  });
}

type Row = Omit<IntakeItem, 'given' | 'kept' | 'findings'> & {
  readonly given_json: string;
  readonly hint_json: string | null;
  readonly sha256: string | null;
  readonly findings_json: string;
};

function rowsOf(rows: readonly Row[]): IntakeItem[] {
  return rows.map(({ given_json, hint_json, sha256, findings_json, ...row }) => ({
    ...row,
    given: JSON.parse(given_json),
    kept: sha256 === null ? null : { sha256, hint: JSON.parse(hint_json ?? '{}') },
    findings: JSON.parse(findings_json),
  }));
}
