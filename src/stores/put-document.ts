import type { Transaction } from 'kysely';
import { Trouble } from '../model/index.ts';
import { type DocumentRecord, inexact, sortKey } from '../register/index.ts';
import { inBatches } from './batches.ts';
import { lastChange, putChanges } from './changes.ts';
import { comparing } from './comparing.ts';
import type { PassageRow } from './entry-passages.ts';
import { putFeatures } from './feature-lists.ts';
import { followInto, hasNewer } from './following.ts';
import { placesFrom, putPlaces, settlePlaces } from './places.ts';
import type { Profiles } from './profiles.ts';
import { projectEntries } from './project-entries.ts';
import { putEntries } from './put-entries.ts';
import { numbered, propose } from './restate.ts';
import { packed } from './structure.ts';
import type { Tables } from './tables.ts';

type Write = Transaction<Tables>;

/** What storing documents needs beside the transaction. */
export interface Putting {
  /** Resolves when nobody else writes until the transaction has ended. What is asked from then on sees all that others wrote. */
  readonly turn: () => Promise<void>;
  readonly profiles: Profiles;
}

/**
 * Stores a document within a transaction. A new one is compared with what is there, and its own rows are written, before its turn:
 * nobody sees them, and others may store theirs meanwhile.
 */
export async function putDocument(
  write: Write,
  record: DocumentRecord,
  putting: Putting,
): Promise<'added' | 'changed' | 'present'> {
  refuseInexact(record);
  if (!(await runInForce(write, record))) return putNew(write, record, putting);
  await putting.turn();
  return putAgain(write, record, putting);
}

async function putNew(write: Write, record: DocumentRecord, { turn, profiles }: Putting): Promise<'added'> {
  const compare = comparing(record, profiles);
  const before = { at: await lastChange(write), compared: await compare.with(write) };
  await putSource(write, record);
  await putText(write, record);
  const seq = await putRun(write, record);
  await putSummary(write, record, seq);
  const sentences = await putPassages(write, record);
  const { passages, numbers } = await putEntries(write, record, seq);
  const places = placesOf(record, seq, [...sentences, ...passages]);
  await putPlaces(write, places);
  const listed = compare.commitments.map(({ id, features }) => ({ n: numbers.get(id)!, features }));
  await putFeatures(write, listed);
  await turn();
  await settlePlaces(write, places);
  await followInto(write, record, true);
  const isSame = (await lastChange(write)) === before.at;
  const own = listed.map(({ n }) => n);
  await propose(write, record, compare, isSame ? before.compared : await compare.with(write, own));
  await putEnd(write, record);
  return 'added';
}

/** Reads a document anew that is there: what is in step with the new reading stays as it is. */
async function putAgain(write: Write, record: DocumentRecord, { profiles }: Putting): Promise<'changed' | 'present'> {
  const known = await runInForce(write, record);
  const before = await write.selectFrom('runs').select('seq').where('id', '=', record.run.id).executeTakeFirst();
  if (known && before?.seq === known.run) return 'present';
  await putText(write, record);
  const seq = before?.seq ?? (await putRun(write, record));
  await putSummary(write, record, seq);
  const { sha256 } = record.source;
  await write.deleteFrom('search_places').where('source', '=', sha256).execute();
  await write.deleteFrom('passages').where('source', '=', sha256).execute();
  await putPassages(write, record);
  await projectEntries(write, record, seq, (await hasNewer(write, sha256)) ? 0 : 1);
  await followInto(write, record, false);
  const compare = comparing(record, profiles);
  await propose(write, record, compare, await compare.with(write));
  await putFeatures(write, await numbered(write, compare.commitments));
  await putEnd(write, record);
  return 'changed';
}

async function runInForce(write: Write, { source }: DocumentRecord): Promise<{ readonly run: number } | undefined> {
  return write.selectFrom('documents').select('run').where('source', '=', source.sha256).executeTakeFirst();
}

/** Whoever reads the feed finds it done; that it could not be had is no longer so. */
async function putEnd(write: Write, { source }: DocumentRecord): Promise<void> {
  await putChanges(write, [{ kind: 'document', document: source.sha256, entry: null, number: null }]);
  await write.deleteFrom('findings').where('origin', '=', source.origin.name).execute();
}

/** The invariant of the whole project, held where it is written. A text with half a character would not come back whole. */
function refuseInexact(record: DocumentRecord): void {
  const content = record.text?.document.content ?? '';
  if (!content.isWellFormed()) throw new Trouble('register.broken-characters', { source: record.source.sha256 });
  for (const { id, statement } of record.proposals) {
    const wrong = inexact(content, statement)[0];
    if (wrong) throw new Trouble('register.inexact', { id, field: wrong.field, start: wrong.span.start });
  }
}

async function putSource(write: Write, { source }: DocumentRecord): Promise<void> {
  await write
    .insertInto('sources')
    .values({
      sha256: source.sha256,
      media_type: source.mediaType,
      bytes: source.bytes,
      charset: source.charset,
      origin_json: JSON.stringify(source.origin),
      role: source.role,
    })
    .execute();
}

async function putText(write: Write, { source, text }: DocumentRecord): Promise<void> {
  if (!text) return;
  const { id, document } = text;
  await write
    .insertInto('texts')
    .values({ id, source: source.sha256, content: document.content, structure: packed(document) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

async function putRun(write: Write, { run, proposals, findings }: DocumentRecord): Promise<number> {
  const { id, source, text, program, rules } = run;
  const json = { given_json: JSON.stringify(run.given), meta_json: JSON.stringify(run.meta) };
  const { seq } = await write
    .insertInto('runs')
    .values({ id, source, text, program, rules, ...json })
    .returning('seq')
    .executeTakeFirstOrThrow();
  const statements = proposals.map(({ id, statement }, number) => ({
    run: seq,
    number,
    id,
    record_json: JSON.stringify(statement),
  }));
  await inBatches(statements, (rows) => write.insertInto('statements').values(rows).execute());
  const troubles = findings.map(({ stage, finding }) => ({
    run: seq,
    origin: null,
    stage,
    record_json: JSON.stringify(finding),
  }));
  await inBatches(troubles, (rows) => write.insertInto('findings').values(rows).execute());
  return seq;
}

async function putSummary(write: Write, record: DocumentRecord, seq: number): Promise<void> {
  const { source, run, proposals } = record;
  const date = run.meta.date?.value ?? null;
  const row = {
    run: seq,
    name: source.origin.name,
    title: run.meta.title?.value ?? null,
    date,
    publisher: run.meta.publisher?.value ?? null,
    language: run.meta.language?.value ?? null,
    role: run.given.role ?? source.role,
    readable: record.text ? 1 : 0,
    statements: proposals.length,
    commitments: proposals.filter(({ statement }) => statement.kind === 'commitment').length,
    findings: record.findings.filter(({ finding }) => finding.severity !== 'info').length,
    sort: sortKey(date, source.sha256, 0, ''),
  };
  await write
    .insertInto('documents')
    .values({ source: source.sha256, ...row })
    .onConflict((conflict) => conflict.column('source').doUpdateSet(row))
    .execute();
}

/** Writes the sentences and gives them as search looks through them. */
async function putPassages(write: Write, { source, passages }: DocumentRecord): Promise<PassageRow[]> {
  const rows = passages.map(({ start, end, read }) => ({
    source: source.sha256,
    entry: null,
    kind: 'sentence',
    start,
    end,
    body: read,
  }));
  await inBatches(rows, (batch) => write.insertInto('passages').values(batch).execute());
  return rows;
}

/** The places of a new document, by what search looks through in it. */
function placesOf({ source, run }: DocumentRecord, number: number, passages: PassageRow[]) {
  const key = ({ entry }: PassageRow) => entry ?? '';
  const sorted = passages.sort((a, b) => a.start - b.start || (key(a) < key(b) ? -1 : 1));
  return placesFrom({ source: source.sha256, date: run.meta.date?.value ?? null, number }, sorted);
}
