import { sql } from 'kysely';
import { type FollowUps, followId, followUpsOf, type PutRecord } from '../register/index.ts';
import { inBatches } from './batches.ts';
import { acceptedLinksOn } from './restatements.ts';
import type { Database, Tables } from './tables.ts';

type Row = Pick<Tables['follow_records'], 'kind' | 'by' | 'at' | 'record_json'> & { readonly seq: number };

/** A record with its place among all. */
interface Numbered {
  readonly seq: number;
  readonly put: PutRecord;
}

/** What bears on some entries (`FollowStore.followUpsOn`), read along the indexes: it costs what is there to be found. */
export async function followUpsOn(db: Database, entries: readonly string[]): Promise<FollowUps> {
  const own = await standingOn(db, entries);
  const targets = own.flatMap(({ put }) => (put.kind === 'indicator' ? [put.record.series ?? put.record.id] : []));
  const figures = await withField(db, 'evidence', 'series', targets);
  const links = await withField(db, 'link', 'to', entries);
  const evidence = [...own, ...figures].flatMap(({ put }) => (put.kind === 'evidence' ? [put.record.id] : []));
  const rates = await withIds(db, 'rate', targets.length === 0 ? [] : evidence, ' ');
  const found = [...own, ...figures, ...links, ...rates];
  const taken = await withdrawalsOf(db, found);
  const known = followUpsOf(inOrder([...found, ...taken]));
  const put = new Set(known.links.map(({ from, to }) => `${from} ${to}`));
  const accepted = (await acceptedLinksOn(db, entries)).filter(({ from, to }) => !put.has(`${from} ${to}`));
  return { ...known, links: [...known.links, ...accepted] };
}

/** The evidence that stands on some entries. */
export async function evidenceOn(db: Database, entries: readonly string[]): Promise<FollowUps['evidence']> {
  const own = (await standingOn(db, entries)).filter(({ put }) => put.kind === 'evidence');
  return followUpsOf(inOrder([...own, ...(await withdrawalsOf(db, own))])).evidence;
}

/** Everything that was ever put down on an entry, and what took it back or put it back. */
export async function logOf(db: Database, entry: string): Promise<PutRecord[]> {
  const own = await standingOn(db, [entry]);
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

async function standingOn(db: Database, entries: readonly string[]): Promise<Numbered[]> {
  const found: Numbered[] = [];
  await inBatches(entries, async (batch) => {
    found.push(...(await rows(db).where('entry', 'in', batch).execute()).map(numbered));
  });
  return found;
}

/** Records of a kind of which a field is one of these, along the index on that field. */
async function withField(
  db: Database,
  kind: 'evidence' | 'link',
  field: 'series' | 'to',
  values: readonly string[],
): Promise<Numbered[]> {
  const found: Numbered[] = [];
  const path = sql.lit(`$.${field}`);
  await inBatches(values, async (batch) => {
    const select = rows(db).where(sql<boolean>`kind = ${sql.lit(kind)}`);
    const held = select.where(sql<boolean>`json_extract(record_json, ${path}) in (${sql.join(batch)})`);
    found.push(...(await held.execute()).map(numbered));
  });
  return found;
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
