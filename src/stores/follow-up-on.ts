import { sql } from 'kysely';
import { type FollowUps, followId, followUpsOf, type PutRecord } from '../register/index.ts';
import { inBatches } from './batches.ts';
import type { Gather, Lookup } from './gathered.ts';
import { type AcceptedOn, acceptedLinksOn, acceptedOn } from './restatements.ts';
import type { Database, Tables } from './tables.ts';

type Row = Pick<Tables['follow_records'], 'kind' | 'by' | 'at' | 'record_json'> & { readonly seq: number };

/** A record with its place among all. */
interface Numbered {
  readonly seq: number;
  readonly put: PutRecord;
}

/** How what bears on entries is looked up by their ids. */
export interface FollowLookups {
  readonly standing: Lookup<Row>;
  readonly linking: Lookup<Row>;
  readonly accepted: Lookup<AcceptedOn>;
}

/** The questions by which nearly everything is found that bears on an entry, asked by each alone or together with others. */
export function followLookups(db: Database, gather: Gather): FollowLookups {
  const standing = (ids: readonly string[]) => rows(db).select('entry as on').where('entry', 'in', ids).execute();
  const linking = (ids: readonly string[]) => fieldRows(db, 'link', 'to', ids);
  return {
    standing: gather(standing, ({ on }) => on ?? ''),
    linking: gather(linking, ({ on }) => on),
    accepted: gather(
      (ids) => acceptedOn(db, ids),
      ({ on }) => on,
    ),
  };
}

/** What bears on some entries (`FollowStore.followUpsOn`), read along the indexes: it costs what is there to be found. */
export async function followUpsOn(db: Database, ask: FollowLookups, entries: readonly string[]): Promise<FollowUps> {
  const [own, links, accepted] = await Promise.all([
    standingOn(ask, entries),
    foundBy(ask.linking, entries),
    acceptedLinksOn(db, ask.accepted, entries),
  ]);
  const targets = own.flatMap(({ put }) => (put.kind === 'indicator' ? [put.record.series ?? put.record.id] : []));
  const figures = await foundBy((ids) => fieldRows(db, 'evidence', 'series', ids), targets);
  const evidence = [...own, ...figures].flatMap(({ put }) => (put.kind === 'evidence' ? [put.record.id] : []));
  const rates = await withIds(db, 'rate', targets.length === 0 ? [] : evidence, ' ');
  const found = [...own, ...figures, ...links, ...rates];
  const taken = await withdrawalsOf(db, found);
  const known = followUpsOf(inOrder([...found, ...taken]));
  const put = new Set(known.links.map(({ from, to }) => `${from} ${to}`));
  return { ...known, links: [...known.links, ...accepted.filter(({ from, to }) => !put.has(`${from} ${to}`))] };
}

/** The evidence that stands on some entries. */
export async function evidenceOn(
  db: Database,
  ask: FollowLookups,
  entries: readonly string[],
): Promise<FollowUps['evidence']> {
  const own = (await standingOn(ask, entries)).filter(({ put }) => put.kind === 'evidence');
  return followUpsOf(inOrder([...own, ...(await withdrawalsOf(db, own))])).evidence;
}

/** Everything that was ever put down on an entry, and what took it back or put it back. */
export async function logOf(db: Database, ask: FollowLookups, entry: string): Promise<PutRecord[]> {
  const own = await standingOn(ask, [entry]);
  return inOrder([...own, ...(await withdrawalsOf(db, own))]);
}

/** What stands on no entry, taken back or not, with what took it back. */
export async function aside(db: Database): Promise<FollowUps> {
  const select = rows(db).where('kind', '=', 'evidence').where('entry', 'is', null);
  const own = (await select.execute()).map(numbered);
  return followUpsOf(inOrder([...own, ...(await withdrawalsOf(db, own))]));
}

function rows(db: Database) {
  return db.selectFrom('follow_records').select(['seq', 'kind', 'by', 'at', 'record_json']);
}

function numbered({ seq, kind, record_json, by, at }: Row): Numbered {
  return { seq, put: { kind, record: JSON.parse(record_json), by, at } as PutRecord };
}

function inOrder(found: readonly Numbered[]): PutRecord[] {
  const once = new Map(found.map((each) => [each.seq, each]));
  return [...once.values()].sort((a, b) => a.seq - b.seq).map(({ put }) => put);
}

function standingOn({ standing }: FollowLookups, entries: readonly string[]): Promise<Numbered[]> {
  return foundBy(standing, entries);
}

async function foundBy(lookup: Lookup<Row>, keys: readonly string[]): Promise<Numbered[]> {
  const found: Numbered[] = [];
  await inBatches(keys, async (batch) => void found.push(...(await lookup(batch)).map(numbered)));
  return found;
}

/** Records of a kind of which a field is one of these, along the index on that field. */
function fieldRows(db: Database, kind: 'evidence' | 'link', field: 'series' | 'to', values: readonly string[]) {
  const held = sql<string>`json_extract(record_json, ${sql.lit(`$.${field}`)})`;
  return rows(db)
    .select(held.as('on'))
    .where(sql<boolean>`kind = ${sql.lit(kind)}`)
    .where(held, 'in', values)
    .execute();
}

/** Ranges of ids asked for in one statement. */
const RANGES = 100;

/**
 * Records of a kind whose id is one of these with something behind it, along the index on the ids: a rate is called by its evidence and
 * currency, a withdrawal by what it takes back and, from the second on, a number. What only looks so is left to the caller.
 */
async function withIds(db: Database, kind: string, ids: readonly string[], more: string): Promise<Numbered[]> {
  const found: Numbered[] = [];
  for (let start = 0; start < ids.length; start += RANGES) {
    const select = rows(db)
      .where('kind', '=', kind)
      .where((is) =>
        is.or(
          ids.slice(start, start + RANGES).map((id) => is.and([is('id', '>=', id), is('id', '<', `${id}${more}~`)])),
        ),
      );
    found.push(...(await select.execute()).map(numbered));
  }
  return found;
}

/** What took records back, what took that back, and so on. */
async function withdrawalsOf(db: Database, records: readonly Numbered[]): Promise<Numbered[]> {
  const all: Numbered[] = [];
  for (let looked = records; looked.length > 0; ) {
    const wanted = new Set(looked.map(({ put }) => `${put.kind} ${followId(put)}`));
    const found = await withIds(db, 'withdrawal', [...wanted], ' #');
    const known = new Set(all.map(({ seq }) => seq));
    looked = found.filter(({ seq, put }) => {
      return put.kind === 'withdrawal' && wanted.has(`${put.record.kind} ${put.record.of}`) && !known.has(seq);
    });
    all.push(...looked);
  }
  return all;
}
