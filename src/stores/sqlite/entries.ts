import { sql } from 'kysely';
import { type Decision, type Entry, type EntryPage, type EntryQuery, entryState } from '../../register/index.ts';
import { inBatches } from './batches.ts';
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

export async function listEntries(db: Database, query: EntryQuery): Promise<EntryPage> {
  let select = selection(db).limit(query.limit + 1);
  if (query.kinds.length > 0) select = select.where('entries.kind', 'in', query.kinds);
  if (query.statuses.length > 0) select = select.where('entries.status', 'in', query.statuses);
  if (query.documents.length > 0) select = select.where('entries.source', 'in', query.documents);
  const [first, ...others] = partiesOf(query);
  for (const other of others) select = select.where(hasParty(other));
  const rows = await entriesOf(db, await (first ? pageOfParty(select, first, query) : pageOf(select, query)).execute());
  const entries = rows.slice(0, query.limit);
  return { entries, before: null, after: rows.length > query.limit ? (entries.at(-1)?.sort ?? null) : null };
}

type Selection = ReturnType<typeof selection>;
type Bound = readonly [role: 'promisor' | 'beneficiary', party: string];

function partiesOf({ promisors, beneficiaries }: EntryQuery): Bound[] {
  return [
    ...promisors.map((party) => ['promisor', party] as const),
    ...beneficiaries.map((party) => ['beneficiary', party] as const),
  ];
}

function pageOf(select: Selection, { after }: EntryQuery): Selection {
  const ordered = select.orderBy('entries.sort');
  return after === null ? ordered : ordered.where('entries.sort', '>', after);
}

/** Reads the entries of a party along its own index, in their order: any page takes as long as the first. */
function pageOfParty(select: Selection, [role, party]: Bound, { after }: EntryQuery): Selection {
  const joined = select
    .innerJoin('entry_parties', 'entry_parties.entry', 'entries.id')
    .where('entry_parties.role', '=', role)
    .where('entry_parties.party', '=', party)
    .orderBy('entry_parties.sort');
  return (after === null ? joined : joined.where('entry_parties.sort', '>', after)) as Selection;
}

function hasParty([role, party]: Bound) {
  return sql<boolean>`exists (select 1 from entry_parties
    where entry = entries.id and role = ${role} and party = ${party})`;
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
      made: false,
      following: null,
      formerly: [],
      page,
      sort,
    };
  });
}

async function decisionsOf(db: Database, ids: readonly string[]): Promise<Map<string, Decision[]>> {
  const made: Decision[] = [];
  await inBatches(ids, async (batch) => {
    const select = db.selectFrom('decisions').selectAll().where('entry', 'in', batch).orderBy('number');
    made.push(...(await select.execute()).map(decisionOf));
  });
  return Map.groupBy(made, (decision) => decision.entry);
}
