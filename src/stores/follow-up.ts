import type { Transaction } from 'kysely';
import { isExact, Trouble } from '../model/index.ts';
import {
  canonical,
  type EntryName,
  FollowRecord,
  type FollowStore,
  type FollowUps,
  followEntry,
  followId,
  followUpsOf,
  type PutDown,
} from '../register/index.ts';
import { acrossStore } from './across-texts.ts';
import { inBatches } from './batches.ts';
import { putChanges } from './changes.ts';
import { aside, evidenceOn, followLookups, followUpsOn, logOf } from './follow-up-on.ts';
import { eachAlone, type Gather, type Lookup } from './gathered.ts';
import { followedDocuments } from './most-followed.ts';
import type { InTransaction } from './people.ts';
import { acceptedLinks } from './restatements.ts';
import type { Database, Tables } from './tables.ts';

/** What follows commitments up, over an open database that is up to date. */
export function followUpStore(db: Database, inTransaction: InTransaction, gather: Gather = eachAlone): FollowStore {
  const followed = followedDocuments(db);
  const ask = followLookups(db, gather);
  const named = gather(
    (ids) => allNames(db).where('entry', 'in', ids).execute(),
    ({ entry }) => entry,
  );
  return {
    ...acrossStore(db, inTransaction, put),
    put: (records, act) => inTransaction((write) => put(write, records, act)),
    followUps: (entry) => followUps(db, entry),
    followUpsOn: (entries) => followUpsOn(db, ask, entries),
    evidenceOn: (entries) => evidenceOn(db, ask, entries),
    mostFollowed: (most) => followed.most(most),
    aside: async () => (await aside(db)).evidence,
    log: (entry) => logOf(db, ask, entry),
    nameEntries: (names) => inTransaction((write) => nameEntries(write, names)),
    named: (name) => db.selectFrom('entry_names').selectAll().where('name', '=', name).orderBy('document').execute(),
    names: async () => namesFrom(await allNames(db).execute()),
    namesOf: (entries) => namesOf(named, entries),
    close: () => db.destroy(),
  };
}

async function put(write: Transaction<Tables>, records: readonly FollowRecord[], act: PutDown): Promise<number> {
  let added = 0;
  const touched = new Set<string>();
  for (const given of records) {
    const parsed = FollowRecord.safeParse(given);
    if (!parsed.success) throw refusal(given, parsed.error.issues[0]?.message ?? '');
    const row = { kind: given.kind, id: followId(parsed.data), record_json: canonical(parsed.data.record) };
    const known = await write
      .selectFrom('follow_records')
      .select('record_json')
      .where('kind', '=', row.kind)
      .where('id', '=', row.id)
      .executeTakeFirst();
    if (known?.record_json === row.record_json) continue;
    if (known) throw new Trouble('follow.id-taken', { kind: row.kind, id: row.id });
    await refuseUnsound(write, parsed.data);
    await write
      .insertInto('follow_records')
      .values({ ...row, entry: followEntry(parsed.data), ...act })
      .execute();
    added += 1;
    const on = await touchedBy(write, parsed.data);
    if (on !== null) touched.add(on);
  }
  await putChanges(
    write,
    [...touched].map((entry) => ({ kind: 'follow-up', document: null, entry, number: null })),
  );
  return added;
}

/** The entry whose follow-up a record changes: a withdrawal that of what it takes back, a rate that of its evidence. */
async function touchedBy(write: Transaction<Tables>, each: FollowRecord): Promise<string | null> {
  if (each.kind !== 'withdrawal' && each.kind !== 'rate') return followEntry(each);
  const back =
    each.kind === 'withdrawal' && each.record.kind === 'withdrawal' ? await takenBack(write, each.record.of) : null;
  const [kind, id] =
    each.kind === 'rate'
      ? ['evidence', each.record.evidence]
      : [back?.kind ?? each.record.kind, back?.of ?? each.record.of];
  const row = await write
    .selectFrom('follow_records')
    .select('entry')
    .where('kind', '=', kind)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.entry ?? null;
}

/** What the withdrawal of that id took back. */
async function takenBack(write: Transaction<Tables>, id: string): Promise<{ kind: string; of: string } | null> {
  const row = await write
    .selectFrom('follow_records')
    .select('record_json')
    .where('kind', '=', 'withdrawal')
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? JSON.parse(row.record_json) : null;
}

function refusal({ kind, record }: FollowRecord, reason: string): Trouble {
  const id = 'id' in record ? record.id : '';
  return reason === 'no-evidence'
    ? new Trouble('follow.no-evidence', { id })
    : new Trouble('follow.record', { kind, id, reason });
}

/** The entries named are there, and quoted words of the register stand where they are said to. */
async function refuseUnsound(write: Transaction<Tables>, each: FollowRecord): Promise<void> {
  const entries = each.kind === 'link' ? [each.record.from, each.record.to] : [followEntry(each)];
  for (const entry of entries) {
    if (entry === null) continue;
    const there = await write.selectFrom('entries').select('id').where('id', '=', entry).executeTakeFirst();
    if (!there) throw new Trouble('follow.no-entry', { entry });
  }
  if (each.kind !== 'evidence' || each.record.place.kind !== 'span') return;
  const { document, span } = each.record.place;
  const texts = await write.selectFrom('texts').select('content').where('source', '=', document).execute();
  if (!texts.some(({ content }) => isExact(content, span))) {
    throw new Trouble('register.inexact', { id: each.record.id, field: 'place', start: span.start });
  }
}

/** What stands on no entry (rates, withdrawals, evidence kept aside) belongs to every answer. */
async function followUps(db: Database, entry: string | null): Promise<FollowUps> {
  const all = db.selectFrom('follow_records').select(['kind', 'record_json']).orderBy('seq');
  const rows = await (entry === null
    ? all
    : all.where((is) => is.or([is('entry', '=', entry), is('entry', 'is', null)]))
  ).execute();
  const found = followUpsOf(
    rows.map(({ kind, record_json }) => ({ kind, record: JSON.parse(record_json) }) as FollowRecord),
  );
  // A pair of wordings that a person accepted is a link, unless somebody put the same link down.
  const put = new Set(found.links.map(({ from, to }) => `${from} ${to}`));
  const accepted = (await acceptedLinks(db, entry)).filter(({ from, to }) => !put.has(`${from} ${to}`));
  return { ...found, links: [...found.links, ...accepted] };
}

function allNames(db: Database) {
  return db.selectFrom('entry_names').selectAll().orderBy('document').orderBy('name');
}

async function namesOf(lookup: Lookup<EntryName>, entries: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows: EntryName[] = [];
  await inBatches(entries, async (batch) => void rows.push(...(await lookup(batch))));
  return namesFrom(rows);
}

function namesFrom(rows: readonly EntryName[]): ReadonlyMap<string, string> {
  return new Map(rows.map(({ entry, name }) => [entry, name]));
}

async function nameEntries(write: Transaction<Tables>, names: readonly EntryName[]): Promise<void> {
  await inBatches(names, (batch) =>
    write
      .insertInto('entry_names')
      .values(batch.map(({ document, name, entry }) => ({ document, name, entry })))
      .onConflict((on) => on.columns(['document', 'name']).doUpdateSet((is) => ({ entry: is.ref('excluded.entry') })))
      .execute(),
  );
}
