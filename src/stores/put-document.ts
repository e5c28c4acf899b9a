import type { Transaction } from 'kysely';
import { Trouble } from '../model/index.ts';
import { type DocumentRecord, inexact, sortKey } from '../register/index.ts';
import { inBatches } from './batches.ts';
import { putChanges } from './changes.ts';
import { followInto, hasNewer } from './following.ts';
import { projectEntries } from './project-entries.ts';
import { restate } from './restate.ts';
import { packed } from './structure.ts';
import type { Tables } from './tables.ts';

type Write = Transaction<Tables>;

/** Stores a document within a transaction. Order matters only for the references between the tables. */
export async function putDocument(write: Write, record: DocumentRecord): Promise<'added' | 'changed' | 'present'> {
  refuseInexact(record);
  const { source, run } = record;
  const known = await write
    .selectFrom('documents')
    .select('run')
    .where('source', '=', source.sha256)
    .executeTakeFirst();
  const before = await write.selectFrom('runs').select('seq').where('id', '=', run.id).executeTakeFirst();
  if (known && before?.seq === known.run) return 'present';
  if (!known) await putSource(write, record);
  await putText(write, record);
  const seq = before?.seq ?? (await putRun(write, record));
  await putSummary(write, record, seq);
  await putPassages(write, record);
  await projectEntries(write, record, seq, (await hasNewer(write, source.sha256)) ? 0 : 1);
  await followInto(write, record, !known);
  await restate(write, record);
  await putChanges(write, [{ kind: 'document', document: source.sha256, entry: null, number: null }]);
  await write.deleteFrom('findings').where('origin', '=', source.origin.name).execute();
  return known ? 'changed' : 'added';
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

/** The sentences; what entries say, and the places of the search, are brought in step with them. */
async function putPassages(write: Write, { source, passages }: DocumentRecord): Promise<void> {
  await write.deleteFrom('search_places').where('source', '=', source.sha256).execute();
  await write.deleteFrom('passages').where('source', '=', source.sha256).execute();
  const rows = passages.map(({ start, end, read }) => ({
    source: source.sha256,
    entry: null,
    kind: 'sentence',
    start,
    end,
    body: read,
  }));
  await inBatches(rows, (batch) => write.insertInto('passages').values(batch).execute());
}
