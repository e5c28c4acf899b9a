import type { Kysely } from 'kysely';
import { Trouble } from '../model/index.ts';
import type { CodingRound, Settled } from '../register/index.ts';
import type { Tables } from './tables.ts';

type Act = Omit<Tables['coding_acts'], 'seq'>;

/** All rounds as they stand, newest first. */
export async function roundsOf(db: Kysely<Tables>): Promise<CodingRound[]> {
  const rows = await db.selectFrom('coding_rounds').selectAll().execute();
  const acts = await db.selectFrom('coding_acts').selectAll().orderBy('seq').execute();
  const byRound = Map.groupBy(acts, ({ round }) => round);
  const all = rows.map((row) => roundOf(row, byRound.get(row.id) ?? []));
  return all.sort((a, b) => (a.at > b.at ? -1 : a.at < b.at ? 1 : a.id < b.id ? -1 : 1));
}

/** Errors: `coding.no-round`. */
export async function roundById(db: Kysely<Tables>, id: string): Promise<CodingRound> {
  const row = await db.selectFrom('coding_rounds').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new Trouble('coding.no-round', { id });
  const acts = await db.selectFrom('coding_acts').selectAll().where('round', '=', id).orderBy('seq').execute();
  return roundOf(row, acts);
}

function roundOf({ id, text, record_json }: Tables['coding_rounds'], acts: readonly Act[]): CodingRound {
  const done = new Set<string>();
  let state: CodingRound['state'] = 'open';
  const settled = new Map<string, Settled>();
  for (const { kind, by, record_json: record } of acts) {
    if (kind === 'done') done.add(by);
    if (kind === 'undone') done.delete(by);
    if (kind === 'revealed' || kind === 'cancelled') state = kind;
    if (kind !== 'settled' || record === null) continue;
    const act: Settled = JSON.parse(record);
    settled.set(act.item, act);
  }
  return { ...JSON.parse(record_json), id, text, state, done: [...done], settled: [...settled.values()] };
}

/** The text of a document in its newest reading. Errors: `register.no-document`, `register.no-text`. */
export async function textInForce(db: Kysely<Tables>, document: string): Promise<string> {
  const row = await db
    .selectFrom('documents')
    .innerJoin('runs', 'runs.seq', 'documents.run')
    .select('runs.text')
    .where('documents.source', '=', document)
    .executeTakeFirst();
  if (!row) throw new Trouble('register.no-document', { id: document });
  if (row.text === null) throw new Trouble('register.no-text', { id: document });
  return row.text;
}
