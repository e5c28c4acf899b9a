import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Finding } from '../model/index.ts';
import { canonical, type Given, type Maker } from '../register/index.ts';
import { begin, end } from './intake-endings.ts';
import { enqueue, inJobs, sharedOut } from './intake-jobs.ts';
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

/**
 * What became of a document in an attempt, and when that ended (ISO 8601; null: it is to be tried again). `again`: the seconds after which
 * it is handed out by itself; null: it is done with, or the job goes on that it came in.
 */
export type Ended = Pick<IntakeItem, 'seq' | 'state' | 'document' | 'commitments' | 'findings' | 'attempts'> & {
  readonly at: string | null;
  readonly again: number | null;
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
  /** Writes down what became of documents, and enqueues those to be tried again; what is done with already stays as it is. */
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

type Db = Kysely<IntakeTables>;

/** What of a row is asked for: `IntakeItem`. */
const COLUMNS = [
  ...(['seq', 'batch', 'name', 'given_json', 'hint_json', 'sha256', 'state', 'document'] as const),
  ...(['commitments', 'findings_json', 'attempts'] as const),
];

/** The queue over open tables; `schema` is where the engine keeps its jobs. */
export function intakeOf(db: Db, schema: string, address: string): Intake {
  return {
    put: (items) => put(db, schema, items),
    putOutdated: (maker) => putOutdated(db, schema, maker),
    items: async (seqs) =>
      rowsOf(
        await db.selectFrom('intake').select(COLUMNS).where('seq', '=', sql<number>`any(${seqs}::int[])`).execute(),
      ),
    batch: (id) => batch(db, id),
    begin: (seq) => begin(db, seq),
    end: (ended) => end(db, schema, ended),
    dead: async (limit) =>
      rowsOf(
        await db
          .selectFrom('intake')
          .select(COLUMNS)
          .where('dead', '=', true)
          .orderBy('seq', 'desc')
          .limit(limit)
          .execute(),
      ),
    counts: () => counts(db, schema),
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

/** Documents of one statement. */
const AT_ONCE = 500;

async function put(db: Db, schema: string, items: readonly Waiting[]): Promise<string> {
  const batch = randomUUID();
  await db.transaction().execute(async (write) => {
    for (let start = 0; start < items.length; start += AT_ONCE) {
      const seqs = await putSome(write, batch, start, items);
      await enqueue(write, schema, sharedOut(seqs));
    }
  });
  return batch;
}

/** Columns as arrays cost the database less than rows as JSON; what is the same for many goes over once. */
async function putSome(write: Db, batch: string, first: number, all: readonly Waiting[]): Promise<number[]> {
  const items = all.slice(first, first + AT_ONCE);
  const given = kindsOf(items.map((item) => canonical(item.given)));
  const hints = kindsOf(items.map(({ kept }) => kept && JSON.stringify(kept.hint)));
  const { rows } = await sql<{
    seq: number;
  }>`insert into intake (batch, number, edge, name, given_json, hint_json, sha256)
    select ${batch}, number, number in (0, ${all.length - 1}::int), name, (${given.kinds}::text[])[given], (${hints.kinds}::text[])[hint], sha256
    from unnest(${items.map((_, index) => first + index)}::int[], ${items.map(({ name }) => name)}::text[], ${given.of}::int[],
      ${hints.of}::int[], ${items.map(({ kept }) => kept?.sha256 ?? null)}::text[]) as items (number, name, given, hint, sha256)
    returning seq`.execute(write);
  return rows.map(({ seq }) => seq);
}

/** Values once each, and which of them each was; they are counted from one, as the database does. */
function kindsOf<Value>(values: readonly Value[]): {
  readonly kinds: readonly Value[];
  readonly of: readonly number[];
} {
  const numbers = new Map<Value, number>();
  for (const value of values) if (!numbers.has(value)) numbers.set(value, numbers.size + 1);
  return { kinds: [...numbers.keys()], of: values.map((value) => numbers.get(value)!) };
}

async function putOutdated(db: Db, schema: string, { program, rules }: Maker): Promise<number> {
  const batch = randomUUID();
  return db.transaction().execute(async (write) => {
    const { rows } = await sql<{ seq: number }>`
      with open as materialized (select sha256 from intake where seq = ${inJobs(schema)} and state in ('waiting', 'reading')),
        outdated as (select row_number() over (order by d.source) as number, count(*) over () as count,
            d.name, r.given_json, s.origin_json, d.source
          from documents d join runs r on r.seq = d.run join sources s on s.sha256 = d.source
          where (r.program, r.rules) <> (${program}, ${rules}) and not exists (select from open where open.sha256 = d.source))
      insert into intake (batch, number, edge, name, given_json, hint_json, sha256)
      select ${batch}, number, number in (1, count), name, given_json, origin_json, source from outdated order by number
      returning seq`.execute(write);
    await enqueue(write, schema, sharedOut(rows.map(({ seq }) => seq)));
    return rows.length;
  });
}

/** Its rows lie between its ends, those of other batches that were put in meanwhile among them. */
async function batch(db: Db, id: string): Promise<IntakeItem[]> {
  const edge = (end: 'min' | 'max') =>
    db
      .selectFrom('intake')
      .where('batch', '=', id)
      .where('edge', '=', true)
      .select((row) => row.fn[end]('seq').as('seq'));
  const rows = db.selectFrom('intake').select(COLUMNS).where('batch', '=', id).orderBy('number');
  return rowsOf(await rows.where('seq', '>=', edge('min')).where('seq', '<=', edge('max')).execute());
}

async function counts(db: Db, schema: string): Promise<{ waiting: number; reading: number; dead: number }> {
  const { rows } = await sql<{ waiting: number; reading: number; dead: number }>`
    select count(*) filter (where state = 'waiting') as waiting, count(*) filter (where state = 'reading') as reading,
      (select count(*) from intake where dead) as dead
    from intake where seq = ${inJobs(schema)}`.execute(db);
  return rows[0]!;
}

async function retry(db: Db, schema: string, seqs: readonly number[] | null): Promise<number> {
  return db.transaction().execute(async (write) => {
    const all = write
      .updateTable('intake')
      .set({ state: 'waiting', dead: false, attempts: 0, done_at: null })
      .where('dead', '=', true);
    const some = seqs === null ? all : all.where('seq', 'in', [...seqs, 0]);
    const rows = await some.returning('seq').execute();
    await enqueue(write, schema, sharedOut(rows.map(({ seq }) => seq)));
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
