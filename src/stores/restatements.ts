import type { Kysely, Transaction } from 'kysely';
import { type EntryLink, Trouble } from '../model/index.ts';
import {
  type Choice,
  type Entry,
  type NewRestatementChoice,
  type ProposalQuery,
  type Restatement,
  type RestatementRelation,
  restatementOf,
  stateOfChoices,
  type Wording,
} from '../register/index.ts';
import { inBatches } from './batches.ts';
import { putChanges } from './changes.ts';
import type { Lookup } from './gathered.ts';
import { entriesOf, inState, stands } from './proposals.ts';
import type { Tables } from './tables.ts';

export async function restatements(db: Kysely<Tables>, { entry, document, state, after, limit }: ProposalQuery) {
  let select = db
    .selectFrom('restatements')
    .select(['restatements.seq'])
    .select(({ selectFrom }) =>
      selectFrom('restatement_decisions as d')
        .select('d.action')
        .whereRef('d.restatement', '=', 'restatements.seq')
        .orderBy('d.seq', 'desc')
        .limit(1)
        .as('action'),
    )
    .orderBy('restatements.seq', 'desc')
    .limit(limit);
  if (after !== null) select = select.where('restatements.seq', '<', after);
  if (entry !== null)
    select = select.where((is) => is.or([is('restatements.entry', '=', entry), is('restatements.other', '=', entry)]));
  if (document !== null) {
    const own = db.selectFrom('entries').select('id').where('source', '=', document);
    select = select.where((is) => is.or([is('restatements.entry', 'in', own), is('restatements.other', 'in', own)]));
  }
  const rows = await select.execute();
  const items = await restatementsById(db, inState(rows, state));
  return { items, last: rows.length < limit ? null : rows.at(-1)!.seq };
}

export async function restatementsById(db: Kysely<Tables>, ids: readonly number[]): Promise<Restatement[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('restatements').selectAll().where('seq', 'in', ids).orderBy('seq', 'desc').execute();
  const made = await db
    .selectFrom('restatement_decisions')
    .selectAll()
    .where('restatement', 'in', ids)
    .orderBy('seq')
    .execute();
  const entries = await entriesOf(
    db,
    rows.flatMap(({ entry, other }) => [entry, other]),
  );
  return rows.flatMap((row) => {
    const [one, other] = [entries.get(row.entry), entries.get(row.other)];
    const choices = made.filter(({ restatement }) => restatement === row.seq);
    if (!one || !other) return [];
    if (stateOfChoices(choices) === 'proposed' && !(stands(one) && stands(other))) return [];
    return [restatementFrom(row, one, other, choices)];
  });
}

function restatementFrom(
  { seq, score }: { seq: number; score: number },
  one: Entry,
  other: Entry,
  made: readonly { action: string; relation: string | null; by: string; at: string; why: string | null }[],
): Restatement {
  const [earlier, later] = isLater(one, other) ? [other, one] : [one, other];
  const difference = restatementOf(earlier.value, later.value);
  const decisions = made.map(({ action, relation, by, at, why }) => ({
    action: action as Choice['action'],
    relation: relation as Restatement['relation'] | null,
    by,
    at,
    why,
  }));
  const said = decisions.at(-1)?.action === 'accept' ? (decisions.at(-1)?.relation ?? null) : null;
  return {
    id: seq,
    earlier: wordingOf(earlier),
    later: wordingOf(later),
    likeness: score,
    relation: said ?? difference.relation,
    difference,
    state: stateOfChoices(decisions),
    decisions,
  };
}

/** Whether the one that came later into the register also is the later: by date, on one day by whose text it is. */
function isLater(came: Entry, before: Entry): boolean {
  const [one, other] = [came.document.date ?? '', before.document.date ?? ''];
  const shorter = Math.min(one.length, other.length);
  if (one.slice(0, shorter) !== other.slice(0, shorter)) return one > other;
  const primary = [came, before].map(({ document: { role } }) => role === 'primary');
  return !(primary[0] === true && primary[1] === false && before.document.role === 'secondary');
}

function wordingOf({ id, document, value, page }: Entry): Wording {
  return { entry: id, document, text: value.text, page };
}

export async function decideRestatement(write: Transaction<Tables>, choice: NewRestatementChoice): Promise<void> {
  const { id, action, by, at, why } = choice;
  const [pair] = await restatementsById(write, [id]);
  if (!pair) throw new Trouble('across.no-proposal', { id });
  // What is accepted keeps its name, also when the program would call it something else later.
  const relation = action === 'accept' ? (choice.relation ?? pair.difference.relation) : null;
  await write.insertInto('restatement_decisions').values({ restatement: id, action, relation, by, at, why }).execute();
  await putChanges(
    write,
    [pair.earlier, pair.later].map(({ entry }) => ({ kind: 'follow-up', document: null, entry, number: null })),
  );
}

const LINKS: Readonly<Record<RestatementRelation, EntryLink['relation']>> = {
  repeated: 'repeats',
  restated: 'restates',
  rephrased: 'restates',
  raised: 'replaces',
  lowered: 'replaces',
  postponed: 'replaces',
  advanced: 'replaces',
  dropped: 'replaces',
};

/** The links that accepted pairs are, from the later wording to the earlier: of one entry as the later, or all (null). */
export async function acceptedLinks(db: Kysely<Tables>, entry: string | null): Promise<EntryLink[]> {
  const found =
    entry === null ? await accepted(db).select('r.seq').distinct().execute() : await acceptedOn(db, [entry]);
  const links = await linksOf(db, once(found));
  return entry === null ? links : links.filter(({ from }) => from === entry);
}

/** A pair that was accepted at some time, and the entry that it was looked up by. */
export interface AcceptedOn {
  readonly seq: number;
  readonly on: string;
}

/** The links that accepted pairs with any of these entries are. */
export async function acceptedLinksOn(
  db: Kysely<Tables>,
  lookup: Lookup<AcceptedOn>,
  entries: readonly string[],
): Promise<EntryLink[]> {
  const found: AcceptedOn[] = [];
  await inBatches(entries, async (batch) => void found.push(...(await lookup(batch))));
  return linksOf(db, once(found));
}

/** Each side by itself: with "or" between them a database may look at every pair. */
export function acceptedOn(db: Kysely<Tables>, entries: readonly string[]): Promise<AcceptedOn[]> {
  const earlier = accepted(db).select(['r.seq', 'r.other as on']).where('r.other', 'in', entries);
  return accepted(db).select(['r.seq', 'r.entry as on']).where('r.entry', 'in', entries).unionAll(earlier).execute();
}

function accepted(db: Kysely<Tables>) {
  return db
    .selectFrom('restatements as r')
    .innerJoin('restatement_decisions as d', 'd.restatement', 'r.seq')
    .where('d.action', '=', 'accept');
}

function once(found: readonly { readonly seq: number }[]): number[] {
  return [...new Set(found.map(({ seq }) => seq))];
}

async function linksOf(db: Kysely<Tables>, ids: readonly number[]): Promise<EntryLink[]> {
  const links: EntryLink[] = [];
  await inBatches(ids, async (batch) => {
    for (const { state, later, earlier, relation } of await restatementsById(db, batch)) {
      if (state === 'accepted') links.push({ from: later.entry, to: earlier.entry, relation: LINKS[relation] });
    }
  });
  return links;
}
