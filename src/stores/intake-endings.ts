import { type Kysely, sql } from 'kysely';
import { canonical } from '../register/index.ts';
import type { Ended } from './intake.ts';
import { enqueue } from './intake-jobs.ts';
import type { IntakeTables } from './intake-tables.ts';

type Db = Kysely<IntakeTables>;

/** Says that an attempt begins; how many there were with it, or null where the document is done with. */
export async function begin(db: Db, seq: number): Promise<number | null> {
  const begun = await db
    .updateTable('intake')
    .set((row) => ({ state: 'reading', attempts: row('attempts', '+', 1) }))
    .where('seq', '=', seq)
    .where('state', 'in', ['waiting', 'reading'])
    .returning('attempts')
    .executeTakeFirst();
  return begun?.attempts ?? null;
}

/**
 * Writes down what became of documents, in one statement for all: what it costs the database is mostly the question, not the row. What
 * is done with stays as it is, should a document have been in the hands of two workers. One that is to be tried again has a job of its own
 * from then on, in the same transaction: those that came with it are not held up by it.
 */
export async function end(db: Db, schema: string, ended: readonly Ended[]): Promise<void> {
  const again = ended.flatMap(({ seq, again }) => (again === null ? [] : [{ seqs: [seq], after: again }]));
  if (again.length === 0) return write(db, ended);
  await db.transaction().execute(async (both) => {
    await write(both, ended);
    await enqueue(both, schema, again);
  });
}

async function write(db: Db, ended: readonly Ended[]): Promise<void> {
  if (ended.length === 0) return;
  const column = <Name extends keyof Ended>(name: Name) => ended.map((each) => each[name]);
  const findings = ended.map((each) => canonical(each.findings));
  // Of arrays the database knows how long they are: it looks the rows up by their key, one after the other, also before it knows the table.
  await sql`update intake i set state = e.state, dead = e.state = 'dead', document = e.document, commitments = e.commitments,
      findings_json = e.findings, attempts = e.attempts, done_at = e.at
    from unnest(${column('seq')}::int[], ${column('state')}::text[], ${column('document')}::text[], ${column('commitments')}::int[],
      ${findings}::text[], ${column('attempts')}::int[], ${column('at')}::timestamptz[])
      as e (seq, state, document, commitments, findings, attempts, at)
    where i.seq = e.seq and i.state in ('waiting', 'reading')`.execute(db);
}
