import { sql, type Transaction } from 'kysely';
import type { Statement } from '../model/index.ts';
import {
  type DocumentRecord,
  deciding,
  type Followed,
  type Following,
  fateOf,
  followStatement,
  type Proposal,
  pairOf,
  sentenceOf,
  type TextPair,
} from '../register/index.ts';
import { inBatches } from './batches.ts';
import { putChanges } from './changes.ts';
import { type Facts, loadFacts, stateOf } from './facts.ts';
import { project } from './project.ts';
import type { Tables } from './tables.ts';

type Write = Transaction<Tables>;

/**
 * Of the words of the shorter text, the least share that both must have in the same order for one to be a version of the other.
 * Two speeches that merely have the name of their file in common share far less, two states of one page far more.
 */
const LIKE_A_VERSION = 0.5;

/** The text of a document that is being stored, and what was aligned with it already. */
interface Newer {
  readonly record: DocumentRecord;
  readonly text: NonNullable<DocumentRecord['text']>;
  readonly pairs: Map<string, TextPair>;
}

/**
 * Finds what a document that is being stored is a newer version of, and follows the entries that people decided on: from
 * earlier versions, and from an earlier reading of the same bytes. Its own entries must stand already.
 */
export async function followInto(write: Write, record: DocumentRecord, isNew: boolean): Promise<void> {
  if (!record.text) return;
  const newer: Newer = { record, text: record.text, pairs: new Map() };
  const source = record.source.sha256;
  // What is new and no version of anything has nothing before it.
  if (isNew && !(await linkVersion(write, newer))) return;
  if (await hasNewer(write, source)) return;
  const sources = [source, ...(await olderVersions(write, source))];
  const decidedOn = write.selectFrom('entries').select('id').where('source', 'in', sources).where('reviewed', '=', 1);
  const rows = await decidedOn.execute();
  const all = await loadFacts(
    write,
    rows.map(({ id }) => id),
  );
  const decided = [...all.values()].filter((facts) => isToFollow(facts, newer));
  const twins: string[] = [];
  for (const facts of decided) twins.push(...(await follow(write, facts, newer)));
  const touched = [...decided.map(({ id }) => id), ...twins];
  await project(write, (await loadFacts(write, touched)).values());
  const others = new Set(decided.map((facts) => facts.source).filter((each) => each !== source));
  const change = { kind: 'version', entry: null, number: null };
  await putChanges(
    write,
    [...others].map((document) => ({ ...change, document })),
  );
}

/** What stands by a decision, in another text than the newest, and was not followed into that one already. */
function isToFollow(facts: Facts, { text }: Newer): boolean {
  const { status } = stateOf(facts);
  const stands = deciding(facts.decisions).length > 0 && status !== 'withdrawn' && status !== 'superseded';
  return stands && facts.text !== null && facts.text !== text.id && facts.followed?.record.text !== text.id;
}

/** Follows one entry, keeps the result, and gives the entry that the program proposes there. */
async function follow(write: Write, facts: Facts, newer: Newer): Promise<string[]> {
  const { record, text } = newer;
  const { value } = stateOf(facts);
  const spans = followStatement(await pairWith(write, facts.text!, newer), value);
  const core = spans.flatMap(({ field, to }) => (field === 'spans' && to ? [to] : []));
  const twin = twinOf(record.proposals, spans);
  const following: Following = {
    document: record.source.sha256,
    text: text.id,
    fate: fateOf(spans),
    spans,
    sentence: core.length > 0 ? sentenceOf(core, text.document) : null,
    twin,
    seen: false,
  };
  await write
    .insertInto('followings')
    .values({
      entry: facts.id,
      document: following.document,
      text: text.id,
      twin,
      fate: following.fate,
      decisions: facts.decisions.length,
      record_json: JSON.stringify(following),
    })
    .execute();
  return twin === null ? [] : [twin];
}

/** The proposal on the very words, or else the one that most of them lie in. */
function twinOf(proposals: readonly Proposal[], spans: readonly Followed[]): string | null {
  const core = spans.flatMap(({ field, to }) => (field === 'spans' && to ? [to] : []));
  const shared = ({ spans: own }: Statement) =>
    core.reduce(
      (sum, a) =>
        sum + own.reduce((all, b) => all + Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)), 0),
      0,
    );
  const length = (all: readonly { start: number; end: number }[]) =>
    all.reduce((sum, { start, end }) => sum + end - start, 0);
  let [best, most] = [null as string | null, 0];
  for (const { id, statement } of proposals) {
    const share = shared(statement) / Math.max(1, length(core), length(statement.spans));
    if (share > most) [best, most] = [id, share];
  }
  return most > 0.5 ? best : null;
}

async function pairWith(write: Write, older: string, { text, pairs }: Newer): Promise<TextPair> {
  const known = pairs.get(older);
  if (known) return known;
  const row = await write.selectFrom('texts').select('content').where('id', '=', older).executeTakeFirstOrThrow();
  const pair = pairOf(row.content, text.document.content);
  pairs.set(older, pair);
  return pair;
}

/** Links a new document with the newest one of the same origin, if their texts say they are one document; whether it did. */
async function linkVersion(write: Write, newer: Newer): Promise<boolean> {
  const { sha256, origin } = newer.record.source;
  if (origin.kind === 'stdin') return false;
  const older = await write
    .selectFrom('sources')
    .innerJoin('documents', 'documents.source', 'sources.sha256')
    .innerJoin('runs', 'runs.seq', 'documents.run')
    .select(['documents.source', 'runs.text'])
    .where(sql<string>`json_extract(sources.origin_json, '$.name')`, '=', origin.name)
    .where('documents.source', '<>', sha256)
    .where('documents.source', 'not in', (query) => query.selectFrom('versions').select('older'))
    .orderBy('runs.seq', 'desc')
    .executeTakeFirst();
  if (!older?.text) return false;
  const pair = await pairWith(write, older.text, newer);
  if (pair.likeness < LIKE_A_VERSION) return false;
  await write.insertInto('versions').values({ newer: sha256, older: older.source, origin: origin.name }).execute();
  await write.updateTable('entries').set({ current: 0 }).where('source', '=', older.source).execute();
  const rows = await write.selectFrom('entries').select('id').where('source', '=', older.source).execute();
  await inBatches(rows, async (batch) =>
    project(
      write,
      (
        await loadFacts(
          write,
          batch.map(({ id }) => id),
        )
      ).values(),
    ),
  );
  const change = { kind: 'version', entry: null, number: null };
  await putChanges(write, [
    { ...change, document: sha256 },
    { ...change, document: older.source },
  ]);
  return true;
}

export async function hasNewer(write: Write, source: string): Promise<boolean> {
  const row = await write.selectFrom('versions').select('newer').where('older', '=', source).executeTakeFirst();
  return row !== undefined;
}

/** All earlier versions of a document, the latest first. */
async function olderVersions(write: Write, source: string): Promise<string[]> {
  const found: string[] = [];
  for (let at: string | undefined = source; at !== undefined; ) {
    const row: { older: string } | undefined = await write
      .selectFrom('versions')
      .select('older')
      .where('newer', '=', at)
      .executeTakeFirst();
    if (row) found.push(row.older);
    at = row?.older;
  }
  return found;
}
