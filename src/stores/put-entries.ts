import type { Transaction } from 'kysely';
import { type DocumentRecord, entryState, sortKey } from '../register/index.ts';
import { inBatches } from './batches.ts';
import { putParties } from './entry-parties.ts';
import { type PassageRow, passageOf } from './entry-passages.ts';
import { columnsOf, wordsRow } from './project.ts';
import { pageFinder } from './structure.ts';
import type { Tables } from './tables.ts';

type Write = Transaction<Tables>;

/**
 * Writes the entries of a document that was never there, and what repeats their state, but for the places of the search. Nothing is
 * looked up: without history the state of an entry follows from its proposal. Gives what search is to look through, and the numbers of the entries.
 */
export async function putEntries(
  write: Write,
  record: DocumentRecord,
  seq: number,
): Promise<{ readonly passages: readonly PassageRow[]; readonly numbers: ReadonlyMap<string, number> }> {
  const source = record.source.sha256;
  const date = record.run.meta.date?.value ?? null;
  const pageAt = record.text ? pageFinder(record.text.document) : () => null;
  const made = record.proposals.map(({ id, statement }) => {
    const start = statement.spans[0]!.start;
    const state = entryState(statement, true, []);
    const place = { page: pageAt(start), sort: sortKey(date, source, start, id) };
    return { id, state, row: { id, source, run: seq, current: 1 as const, ...place, ...columnsOf(state, []) } };
  });
  await inBatches(made, (batch) =>
    write
      .insertInto('entries')
      .values(batch.map(({ row }) => row))
      .execute(),
  );
  await putParties(
    write,
    made.map(({ id, state, row: { sort } }) => ({ entry: id, sort, value: state.value })),
  );
  const met = new Map<string, string>();
  const words = made.map(({ id, state }) => wordsRow(id, state.value, met));
  const numbers = new Map<string, number>();
  await inBatches(words, async (batch) => {
    const rows = await write.insertInto('entry_words').values(batch).returning(['entry', 'n']).execute();
    for (const { entry, n } of rows) numbers.set(entry, n);
  });
  const passages = made.flatMap(({ id, state }) => passageOf({ id, source }, state) ?? []);
  await inBatches(passages, (batch) => write.insertInto('passages').values(batch).execute());
  return { passages, numbers };
}
