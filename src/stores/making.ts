import type { Transaction } from 'kysely';
import { type Statement, Trouble } from '../model/index.ts';
import {
  type Act,
  type Marking,
  type Merging,
  mergedDraft,
  NOTHING_GIVEN,
  PERSON,
  partsOf,
  refuseConflict,
  type Splitting,
  sha256,
  sortKey,
  statementId,
  statementOf,
  type Tests,
} from '../register/index.ts';
import { refuseGivenUp } from './decisions.ts';
import { type Desk, type OpenText, refuseInexact } from './desk.ts';
import { type Facts, loadFacts, stateOf } from './facts.ts';
import { UNPROJECTED } from './project-entries.ts';
import { pageFinder } from './structure.ts';
import type { Tables } from './tables.ts';

/** Puts two or more entries in the place of one and gives their ids. */
export async function split(desk: Desk, splitting: Splitting): Promise<string[]> {
  const facts = await desk.facts(splitting.entry);
  refuseConflict(facts.id, splitting.expected, facts.decisions);
  refuseGivenUp(facts);
  const text = await desk.text(facts.text, facts.source);
  for (const part of splitting.parts) refuseInexact(facts.id, text.document.content, part);
  const { value } = stateOf(facts);
  const bases = partsOf(value, splitting.parts);
  const into: string[] = [];
  for (const [index, part] of splitting.parts.entries()) {
    const statement = statementOf(part, text.document, text.read, bases[index]);
    into.push(await add(desk, facts.source, text, statement, splitting, { from: [facts.id], tests: null }));
  }
  await desk.put(facts, splitting, { action: 'split', into });
  return into;
}

/** Puts one entry in the place of several and gives its id. */
export async function merge(desk: Desk, merging: Merging): Promise<string> {
  const ids = [...new Set(merging.entries.map(({ entry }) => entry))];
  await desk.load(ids);
  const all: Facts[] = [];
  for (const { entry, expected } of merging.entries) {
    const facts = await desk.facts(entry);
    refuseConflict(entry, expected, facts.decisions);
    refuseGivenUp(facts);
    if (!all.includes(facts)) all.push(facts);
  }
  const [first, ...others] = all.sort((a, b) => (a.sort < b.sort ? -1 : 1));
  const apart = others.find(({ source, text }) => source !== first!.source || text !== first!.text);
  if (others.length === 0 || apart) throw new Trouble('register.other-document', { id: (apart ?? first!).id });
  const text = await desk.text(first!.text, first!.source);
  const values = all.map((facts) => stateOf(facts).value);
  const { base, draft } = mergedDraft(values, merging.changes);
  refuseInexact(first!.id, text.document.content, draft);
  const statement = statementOf(draft, text.document, text.read, base);
  const id = await add(desk, first!.source, text, statement, merging, { from: ids, tests: null });
  for (const facts of all) await desk.put(facts, merging, { action: 'merge', into: [id] });
  return id;
}

/** Adds what the program missed and gives the id of the new entry. */
export async function mark(desk: Desk, marking: Marking): Promise<string> {
  const { document: source, draft } = marking;
  const run = await desk.write
    .selectFrom('documents')
    .innerJoin('runs', 'runs.seq', 'documents.run')
    .select('runs.text')
    .where('documents.source', '=', source)
    .executeTakeFirst();
  if (!run) throw new Trouble('register.no-document', { id: source });
  const text = await desk.text(run.text, source);
  refuseInexact(source, text.document.content, draft);
  const statement = statementOf(draft, text.document, text.read);
  await refuseTwice(desk.write, source, statement);
  return add(desk, source, text, statement, marking, { from: [], tests: marking.tests });
}

/** Two entries on the very same words of a document are one too many, whoever found them. */
async function refuseTwice(write: Transaction<Tables>, source: string, { spans }: Statement): Promise<void> {
  const rows = await write.selectFrom('entries').select('id').where('source', '=', source).execute();
  const known = await loadFacts(
    write,
    rows.map(({ id }) => id),
  );
  const places = ({ spans: each }: Statement) => each.map(({ start, end }) => `${start}-${end}`).join(' ');
  const wanted = places({ spans } as Statement);
  for (const facts of known.values()) {
    const { status, value } = stateOf(facts);
    const stands = status === 'proposed' || status === 'accepted' || status === 'edited';
    if (stands && places(value) === wanted) throw new Trouble('register.twice', { id: facts.id });
  }
}

/** Stores what a person made: the statement under the person's run of that text, its row, and the decision that adds it. */
async function add(
  desk: Desk,
  source: string,
  text: OpenText,
  statement: Statement,
  act: Act,
  deed: { readonly from: string[]; readonly tests: Tests | null },
): Promise<string> {
  const { write } = desk;
  const run = await personRun(write, source, text.id);
  const id = await freeId(write, statementId(`${PERSON} ${source}`, statement));
  const { start } = statement.spans[0]!;
  const { number } = await write
    .selectFrom('statements')
    .select(({ fn }) => fn.countAll<number>().as('number'))
    .where('run', '=', run)
    .executeTakeFirstOrThrow();
  await write
    .insertInto('statements')
    .values({ run, number, id, record_json: JSON.stringify(statement) })
    .execute();
  const { date } = await write
    .selectFrom('documents')
    .select('date')
    .where('source', '=', source)
    .executeTakeFirstOrThrow();
  const place = { page: pageFinder(text.document)(start), sort: sortKey(date, source, start, id) };
  await write
    .insertInto('entries')
    .values({ ...UNPROJECTED, id, source, run, current: 1, ...place })
    .execute();
  await desk.put(await desk.facts(id), act, { action: 'add', ...deed });
  return id;
}

/** What persons make in a text is kept as a reading of its own, beside those of the program. */
async function personRun(write: Transaction<Tables>, source: string, text: string): Promise<number> {
  const id = sha256(`${PERSON}\n${source}\n${text}`).slice(0, 32);
  const known = await write.selectFrom('runs').select('seq').where('id', '=', id).executeTakeFirst();
  if (known) return known.seq;
  const json = {
    given_json: JSON.stringify(NOTHING_GIVEN),
    meta_json: JSON.stringify({ title: null, date: null, publisher: null, language: null }),
  };
  const { seq } = await write
    .insertInto('runs')
    .values({ id, source, text, program: PERSON, rules: '', ...json })
    .returning('seq')
    .executeTakeFirstOrThrow();
  return seq;
}

/** The same words marked again, after the first was taken back, get a number after the id. */
async function freeId(write: Transaction<Tables>, id: string): Promise<string> {
  for (let times = 1; ; times += 1) {
    const tried = times === 1 ? id : `${id}-${times}`;
    const taken = await write.selectFrom('entries').select('id').where('id', '=', tried).executeTakeFirst();
    if (!taken) return tried;
  }
}
