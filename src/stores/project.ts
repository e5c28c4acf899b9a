import type { Transaction } from 'kysely';
import type { PartyRef, Statement } from '../model/index.ts';
import { type Decision, deciding, type EntryState, sortKey } from '../register/index.ts';
import { inBatches } from './batches.ts';
import { type Bound, replaceParties } from './entry-parties.ts';
import { replacePassages } from './entry-passages.ts';
import { type Facts, loadFacts, stateOf } from './facts.ts';
import { placeDocument } from './places.ts';
import { preparedWords } from './prepared.ts';
import { pageFinder, unpacked } from './structure.ts';
import type { Tables } from './tables.ts';

type Write = Transaction<Tables>;

/** Raised when what is projected changes: a register that has an older projection is reckoned anew when it is opened. */
export const PROJECTION = 3;

/**
 * Brings everything that repeats the state of entries (their rows, parties and words) in step with the facts. What is in step
 * already is not written: most decisions change the status and nothing else.
 */
export async function project(write: Write, facts: Iterable<Facts>): Promise<void> {
  const projected = [...facts].map((each) => ({ facts: each, state: stateOf(each) }));
  const places = await placesOf(write, projected);
  const before = await rowsBefore(write, projected);
  const moved: Bound[] = [];
  for (const { facts: each, state } of projected) {
    const { id } = each;
    const place = places.get(id) ?? { sort: each.sort, page: each.page };
    const columns = { ...columnsOf(state, each.decisions), ...place };
    const row = before.get(id)!;
    const names = Object.keys(columns) as (keyof typeof columns)[];
    const changed = names.filter((name) => columns[name] !== row[name]);
    if (changed.length === 0) continue;
    await write.updateTable('entries').set(columns).where('id', '=', id).execute();
    const where = ['sort', 'promisors_json', 'beneficiaries_json'];
    if (changed.some((name) => where.includes(name))) moved.push({ entry: id, sort: place.sort, value: state.value });
  }
  await replaceParties(write, moved);
  await replacePassages(write, projected);
  await replaceWords(write, projected);
}

async function rowsBefore(write: Write, projected: readonly Projected[]): Promise<Map<string, Tables['entries']>> {
  const rows = new Map<string, Tables['entries']>();
  await inBatches(projected, async (batch) => {
    const ids = batch.map(({ facts: { id } }) => id);
    const found = await write.selectFrom('entries').selectAll().where('id', 'in', ids).execute();
    for (const row of found) rows.set(row.id, row);
  });
  return rows;
}

/**
 * Words that are as they were are left alone: writing them anew would take them out of the index and put them back. And no
 * row is tried that is there: PostgreSQL would use up a number for it, and the index in memory is as long as the last number.
 */
async function replaceWords(write: Write, projected: readonly Projected[]): Promise<void> {
  const wanted = projected.map(({ facts, state }) => {
    return wordsRow(facts.id, state.value);
  });
  await inBatches(wanted, async (batch) => {
    const ids = batch.map(({ entry }) => entry);
    const select = write.selectFrom('entry_words').select(['entry', 'body', 'prepared']);
    const rows = await select.where('entry', 'in', ids).execute();
    const known = new Map(rows.map((row) => [row.entry, row]));
    const added = batch.filter(({ entry }) => !known.has(entry));
    if (added.length > 0) await write.insertInto('entry_words').values(added).execute();
    for (const { entry, body, prepared } of batch) {
      const before = known.get(entry);
      if (!before || (before.body === body && before.prepared === prepared)) continue;
      await write.updateTable('entry_words').set({ body, prepared }).where('entry', '=', entry).execute();
    }
  });
}

/** What the words of a filter are looked for in, and how it is given to the index. */
export function wordsRow(
  entry: string,
  value: Statement,
  met?: Map<string, string>,
): { entry: string; body: string; prepared: string } {
  const body = wordsOf(value);
  return { entry, body, prepared: preparedWords([body], met) };
}

interface Projected {
  readonly facts: Facts;
  readonly state: EntryState;
}

/** Entries whose first span a person moved, or moved back, stand at another place of the lists, and perhaps on another page. */
async function placesOf(
  write: Write,
  projected: readonly Projected[],
): Promise<Map<string, { sort: string; page: number | null }>> {
  const places = new Map<string, { sort: string; page: number | null }>();
  const finders = new Map<string, ReturnType<typeof pageFinder>>();
  for (const { facts, state } of projected) {
    const [date, source, start, id] = facts.sort.split(' ');
    const first = state.value.spans[0]!.start;
    if (Number(start) === first || facts.text === null) continue;
    const pageAt = finders.get(facts.text) ?? (await finderOf(write, facts.text));
    finders.set(facts.text, pageAt);
    places.set(facts.id, { sort: sortKey(date || null, source!, first, id!), page: pageAt(first) });
  }
  return places;
}

async function finderOf(write: Write, id: string): Promise<ReturnType<typeof pageFinder>> {
  const select = write.selectFrom('texts').select('structure').where('id', '=', id);
  const { structure } = await select.executeTakeFirstOrThrow();
  return pageFinder(unpacked('', structure));
}

/** The columns of an entry's row that repeat its state. */
export function columnsOf(state: EntryState, decisions: readonly Decision[]) {
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
export function wordsOf({ text, context, promisor, beneficiary, condition }: Statement): string {
  const parties = [...promisor, ...beneficiary].map(({ name }) => name);
  return [text, ...context.map(({ exact }) => exact), condition?.text ?? '', ...new Set(parties)].join('\n');
}

/** Reckons every entry anew, a document at a time. */
export async function projectAll(write: Write): Promise<void> {
  const sources = await write.selectFrom('documents').select('source').orderBy('source').execute();
  for (const { source } of sources) await projectDocument(write, source);
}

/**
 * Reckons the entries of a document anew, and the places of the search. Entries that stand on others' words come after those: the
 * state of a twin follows from the state of the other.
 */
export async function projectDocument(write: Write, source: string): Promise<void> {
  const rows = await write.selectFrom('entries').select('id').where('source', '=', source).execute();
  const facts = await loadFacts(
    write,
    rows.map(({ id }) => id),
  );
  await project(write, facts.values());
  await placeDocument(write, source);
}
