import { type Decision, type Entry, type EntryQuery, entryState } from '../../register/index.ts';
import type { Database } from './database.ts';
import { decisionOf } from './decision-row.ts';
import { LABEL_COLUMNS, labelOf } from './documents.ts';

/** Entries with the columns that make an `Entry`; each list is one page, read along an index. */
function selection(db: Database) {
  return db
    .selectFrom('entries')
    .innerJoin('statements', (join) =>
      join.onRef('statements.run', '=', 'entries.run').onRef('statements.id', '=', 'entries.id'),
    )
    .innerJoin('documents', 'documents.source', 'entries.source')
    .select(LABEL_COLUMNS)
    .select(['entries.id', 'entries.current', 'entries.page', 'entries.sort', 'statements.record_json']);
}

type Row = Awaited<ReturnType<ReturnType<typeof selection>['execute']>>[number];

export async function entryById(db: Database, id: string): Promise<Entry | null> {
  const rows = await selection(db).where('entries.id', '=', id).execute();
  return (await entriesOf(db, rows))[0] ?? null;
}

export async function listEntries(db: Database, query: EntryQuery): Promise<Entry[]> {
  let select = selection(db).orderBy('entries.sort').limit(query.limit);
  if (query.after !== null) select = select.where('entries.sort', '>', query.after);
  if (query.kinds.length > 0) select = select.where('entries.kind', 'in', query.kinds);
  if (query.statuses.length > 0) select = select.where('entries.status', 'in', query.statuses);
  if (query.document !== null) select = select.where('entries.source', '=', query.document);
  for (const role of ['promisor', 'beneficiary'] as const) {
    const party = query[role];
    if (party === null) continue;
    select = select.where('entries.id', 'in', (parties) =>
      parties.selectFrom('entry_parties').select('entry').where('role', '=', role).where('party', '=', party),
    );
  }
  return entriesOf(db, await select.execute());
}

async function entriesOf(db: Database, rows: readonly Row[]): Promise<Entry[]> {
  const ids = rows.map(({ id }) => id);
  const decisions = await decisionsOf(db, ids);
  return rows.map((row) => {
    const proposed = JSON.parse(row.record_json);
    const made = decisions.get(row.id) ?? [];
    const { id, page, sort } = row;
    return {
      id,
      document: labelOf(row),
      ...entryState(proposed, row.current === 1, made),
      proposed,
      decisions: made,
      page,
      sort,
    };
  });
}

async function decisionsOf(db: Database, ids: readonly string[]): Promise<Map<string, Decision[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('decisions').selectAll().where('entry', 'in', ids).orderBy('number').execute();
  return Map.groupBy(rows.map(decisionOf), (decision) => decision.entry);
}
