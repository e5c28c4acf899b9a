import type { Transaction } from 'kysely';
import { type Decision, type DocumentRecord, entryState, sortKey } from '../../register/index.ts';
import { inBatches } from './batches.ts';
import { decisionOf } from './decision-row.ts';
import { replaceParties } from './entry-parties.ts';
import { pageAt } from './structure.ts';
import type { Tables } from './tables.ts';

type Write = Transaction<Tables>;
type EntryRow = Tables['entries'];

/**
 * Brings the entries of a document in step with its newest run. Entries that the run no longer proposes stay, with the run
 * that proposed them last; those nobody decided on are withdrawn.
 */
export async function projectEntries(write: Write, record: DocumentRecord, seq: number): Promise<void> {
  const source = record.source.sha256;
  const date = record.run.meta.date?.value ?? null;
  const decisions = await decisionsOf(write, source);
  await dropMissing(write, record, decisions);
  const text = record.text?.document;
  const projected = record.proposals.map(({ id, statement }) => {
    const state = entryState(statement, true, decisions.get(id) ?? []);
    const start = statement.spans[0]!.start;
    const row: EntryRow = {
      id,
      source,
      run: seq,
      current: 1,
      status: state.status,
      reviewed: state.reviewed ? 1 : 0,
      kind: state.value.kind,
      page: text ? pageAt(text, start) : null,
      sort: sortKey(date, source, start, id),
    };
    return { row, value: state.value };
  });
  await inBatches(projected, (batch) =>
    putRows(
      write,
      batch.map(({ row }) => row),
    ),
  );
  await replaceParties(
    write,
    projected.map(({ row, value }) => ({ entry: row.id, sort: row.sort, value })),
  );
}

async function putRows(write: Write, rows: EntryRow[]): Promise<void> {
  await write
    .insertInto('entries')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({
        run: row.ref('excluded.run'),
        current: row.ref('excluded.current'),
        status: row.ref('excluded.status'),
        reviewed: row.ref('excluded.reviewed'),
        kind: row.ref('excluded.kind'),
        page: row.ref('excluded.page'),
        sort: row.ref('excluded.sort'),
      })),
    )
    .execute();
}

/** What the run before proposed and this one does not. Their place in lists follows the date of the document too. */
async function dropMissing(
  write: Write,
  record: DocumentRecord,
  decisions: ReadonlyMap<string, readonly Decision[]>,
): Promise<void> {
  const source = record.source.sha256;
  const proposed = new Set(record.proposals.map(({ id }) => id));
  const rows = await write.selectFrom('entries').selectAll().where('source', '=', source).execute();
  for (const row of rows.filter(({ id }) => !proposed.has(id))) {
    const status = decisions.has(row.id) ? row.status : 'withdrawn';
    const start = Number(row.sort.split(' ')[2]);
    const sort = sortKey(record.run.meta.date?.value ?? null, source, start, row.id);
    await write.updateTable('entries').set({ current: 0, status, sort }).where('id', '=', row.id).execute();
    await write.updateTable('entry_parties').set({ sort }).where('entry', '=', row.id).execute();
  }
}

async function decisionsOf(write: Write, source: string): Promise<Map<string, Decision[]>> {
  const rows = await write
    .selectFrom('decisions')
    .innerJoin('entries', 'entries.id', 'decisions.entry')
    .selectAll('decisions')
    .where('entries.source', '=', source)
    .orderBy('decisions.number')
    .execute();
  return Map.groupBy(rows.map(decisionOf), (decision) => decision.entry);
}
