import type { Transaction } from 'kysely';
import { type DocumentRecord, entryState, inexact, sortKey } from '../register/index.ts';
import { inBatches } from './batches.ts';
import { type Bound, replaceParties } from './entry-parties.ts';
import { columnsOf, projectDocument } from './project.ts';
import { pageFinder } from './structure.ts';
import type { Tables } from './tables.ts';

type Write = Transaction<Tables>;

/** The columns that only the projection fills; what stands here until then is never read. */
export const UNPROJECTED = {
  status: 'proposed',
  reviewed: 0,
  kind: '',
  binding: 'high',
  area: null,
  deadline: null,
  reopened: 0,
  decided: null,
  promisors_json: '[]',
  beneficiaries_json: '[]',
  amounts_json: '[]',
} as const;

/**
 * Brings the entries of a document in step with its newest run. Entries that the run no longer proposes stay, with the run
 * that proposed them last; those nobody decided on are withdrawn. What persons made stays as it is. `current` is 0 for a
 * document that a newer version has taken the place of.
 */
export async function projectEntries(write: Write, record: DocumentRecord, seq: number, current: 0 | 1): Promise<void> {
  const source = record.source.sha256;
  const date = record.run.meta.date?.value ?? null;
  const pageAt = record.text ? pageFinder(record.text.document) : () => null;
  const known = await moveAll(write, record);
  const kept = await boundToOlderText(write, record);
  const proposals = record.proposals.filter(({ id }) => !kept.has(id));
  const added: Bound[] = [];
  const rows = proposals.map(({ id, statement }) => {
    const start = statement.spans[0]!.start;
    const sort = sortKey(date, source, start, id);
    // What is new has no history: its state is known, and the projection below finds nothing left to write.
    const columns = known.has(id) ? UNPROJECTED : columnsOf(entryState(statement, current === 1, []), []);
    if (!known.has(id)) added.push({ entry: id, sort, value: statement });
    return { id, source, run: seq, current, page: pageAt(start), sort, ...columns };
  });
  await inBatches(rows, (batch) => putRows(write, batch));
  await replaceParties(write, added);
  await projectDocument(write, source);
}

/**
 * Entries that a person edited with words of an earlier text which do not stand in this one: they stay with the text in which
 * they are exact, also where the program proposes the same words again, and are followed from there.
 */
async function boundToOlderText(write: Write, { source, text }: DocumentRecord): Promise<Set<string>> {
  const rows = await write
    .selectFrom('decisions')
    .innerJoin('entries', 'entries.id', 'decisions.entry')
    .select(['decisions.entry', 'decisions.changes_json'])
    .where('entries.source', '=', source.sha256)
    .where('decisions.changes_json', 'is not', null)
    .execute();
  const content = text?.document.content ?? '';
  const bound = rows.filter(({ changes_json }) => inexact(content, JSON.parse(changes_json!)).length > 0);
  return new Set(bound.map(({ entry }) => entry));
}

async function putRows(write: Write, rows: Tables['entries'][]): Promise<void> {
  await write
    .insertInto('entries')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({
        run: row.ref('excluded.run'),
        current: row.ref('excluded.current'),
        page: row.ref('excluded.page'),
        sort: row.ref('excluded.sort'),
      })),
    )
    .execute();
}

/** No entry is proposed until the run says so. Their place in lists follows the date of the document. Gives the ids there are. */
async function moveAll(write: Write, record: DocumentRecord): Promise<Set<string>> {
  const source = record.source.sha256;
  await write.updateTable('entries').set({ current: 0 }).where('source', '=', source).execute();
  const rows = await write.selectFrom('entries').select(['id', 'sort']).where('source', '=', source).execute();
  for (const row of rows) {
    const start = Number(row.sort.split(' ')[2]);
    const sort = sortKey(record.run.meta.date?.value ?? null, source, start, row.id);
    if (sort === row.sort) continue;
    await write.updateTable('entries').set({ sort }).where('id', '=', row.id).execute();
    await write.updateTable('entry_parties').set({ sort }).where('entry', '=', row.id).execute();
  }
  return new Set(rows.map(({ id }) => id));
}
