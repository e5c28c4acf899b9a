import { type Kysely, sql } from 'kysely';
import { canonical } from '../register/index.ts';
import type { Ended } from './intake.ts';
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
 * is done with stays as it is, should a document have been in the hands of two workers.
 */
export async function end(db: Db, ended: readonly Ended[]): Promise<void> {
  if (ended.length === 0) return;
  const rows = ended.map(({ findings, ...row }) => ({ ...row, findings: canonical(findings) }));
  const seqs = ended.map(({ seq }) => seq);
  // The numbers by themselves lead to the rows by their key; without them the database goes through all that ever came.
  await sql`update intake i set state = e.state, document = e.document, commitments = e.commitments,
      findings_json = e.findings, attempts = e.attempts, done_at = e.at
    from json_to_recordset(${JSON.stringify(rows)}::json) as e (seq int, state text, document text, commitments int,
      findings text, attempts int, at timestamptz)
    where i.seq = any(${seqs}::int[]) and i.seq = e.seq and i.state in ('waiting', 'reading')`.execute(db);
}
