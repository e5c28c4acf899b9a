import type { Transaction } from 'kysely';
import type { PartyRef, Statement } from '../../model/index.ts';
import { type Decision, deciding, type EntryState } from '../../register/index.ts';
import { inBatches } from './batches.ts';
import { replaceParties } from './entry-parties.ts';
import { type Facts, loadFacts, stateOf } from './facts.ts';
import type { Tables } from './tables.ts';

type Write = Transaction<Tables>;

/** Raised when what is projected changes: a register that has an older projection is reckoned anew when it is opened. */
export const PROJECTION = 1;

/** Brings everything that repeats the state of entries (their rows, parties and words) in step with the facts. */
export async function project(write: Write, facts: Iterable<Facts>): Promise<void> {
  const projected = [...facts].map((each) => ({ facts: each, state: stateOf(each) }));
  for (const { facts: each, state } of projected) {
    await write.updateTable('entries').set(columnsOf(state, each.decisions)).where('id', '=', each.id).execute();
  }
  const bound = projected.map(({ facts: { id, sort }, state: { value } }) => ({ entry: id, sort, value }));
  await replaceParties(write, bound);
  await inBatches(bound, (batch) =>
    write
      .insertInto('entry_words')
      .values(batch.map(({ entry, value }) => ({ entry, body: wordsOf(value) })))
      .onConflict((conflict) => conflict.column('entry').doUpdateSet((row) => ({ body: row.ref('excluded.body') })))
      .execute(),
  );
}

function columnsOf(state: EntryState, decisions: readonly Decision[]) {
  const { value } = state;
  return {
    status: state.status,
    reviewed: state.reviewed ? 1 : 0,
    reopened: state.reopened ? 1 : 0,
    kind: value.kind,
    binding: value.binding,
    area: value.area,
    deadline: value.deadline?.edtf ?? null,
    decided: deciding(decisions).at(-1)?.at ?? null,
    promisors_json: pairs(value.promisor),
    beneficiaries_json: pairs(value.beneficiary),
    amounts_json: JSON.stringify(value.amounts.map(({ value, max, unit, currency }) => [value, max, unit, currency])),
  };
}

function pairs(parties: readonly PartyRef[]): string {
  const names = new Map(parties.map(({ code, name }) => [code, name]));
  return JSON.stringify([...names]);
}

/** What the words of a filter are looked for in. */
function wordsOf({ text, context, promisor, beneficiary, condition }: Statement): string {
  const parties = [...promisor, ...beneficiary].map(({ name }) => name);
  return [text, ...context.map(({ exact }) => exact), condition?.text ?? '', ...new Set(parties)].join('\n');
}

/** Reckons every entry anew, a document at a time. */
export async function projectAll(write: Write): Promise<void> {
  const sources = await write.selectFrom('documents').select('source').orderBy('source').execute();
  for (const { source } of sources) await projectDocument(write, source);
}

/** Entries that stand on others' words come after those: the state of a twin follows from the state of the other. */
export async function projectDocument(write: Write, source: string): Promise<void> {
  const rows = await write.selectFrom('entries').select('id').where('source', '=', source).execute();
  const facts = await loadFacts(
    write,
    rows.map(({ id }) => id),
  );
  await project(write, facts.values());
}
