import {
  type DocumentLabel,
  type DocumentSummary,
  type Page,
  PERSON,
  type Run,
  type StagedFinding,
  type StoredDocument,
  type TextInForce,
} from '../register/index.ts';
import { eachAlone, type Gather } from './gathered.ts';
import { unpacked } from './structure.ts';
import type { Database, Tables } from './tables.ts';

export const LABEL_COLUMNS = [
  'documents.source',
  'documents.name',
  'documents.title',
  'documents.date',
  'documents.publisher',
  'documents.language',
  'documents.role',
] as const;

export type LabelRow = Pick<
  Tables['documents'],
  'source' | 'name' | 'title' | 'date' | 'publisher' | 'language' | 'role'
>;

export function labelOf(row: LabelRow): DocumentLabel {
  const { source, name, title, date, publisher, language } = row;
  return { id: source, name, title, date, publisher, language, role: row.role as DocumentLabel['role'] };
}

export async function listDocuments(db: Database, page: Page): Promise<DocumentSummary[]> {
  let select = db
    .selectFrom('documents')
    .innerJoin('sources', 'sources.sha256', 'documents.source')
    .selectAll('documents')
    .select(['sources.media_type', 'sources.bytes'])
    .orderBy('documents.sort')
    .limit(page.limit);
  if (page.after !== null) select = select.where('documents.sort', '>', page.after);
  return (await select.execute()).map((row) => ({
    ...labelOf(row),
    mediaType: row.media_type,
    bytes: row.bytes,
    readable: row.readable === 1,
    statements: row.statements,
    commitments: row.commitments,
    findings: row.findings,
    cursor: row.sort,
  }));
}

export async function listTexts(db: Database): Promise<TextInForce[]> {
  const rows = await db
    .selectFrom('documents')
    .innerJoin('runs', 'runs.seq', 'documents.run')
    .innerJoin('sources', 'sources.sha256', 'documents.source')
    .select(['documents.source', 'runs.text', 'documents.role', 'sources.bytes'])
    .where('runs.text', 'is not', null)
    .orderBy('documents.source')
    .execute();
  return rows.map(({ source, text, role, bytes }) => ({
    source,
    text: text ?? '',
    role: role as DocumentLabel['role'],
    bytes,
  }));
}

export async function documentById(db: Database, id: string): Promise<StoredDocument | null> {
  const row = await db
    .selectFrom('documents')
    .innerJoin('sources', 'sources.sha256', 'documents.source')
    .select(LABEL_COLUMNS)
    .select(['documents.run', 'sources.media_type', 'sources.bytes', 'sources.charset', 'sources.origin_json'])
    .where('documents.source', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const findings = await findingsOf(db, row.run);
  return {
    label: labelOf(row),
    source: {
      sha256: row.source,
      bytes: row.bytes,
      mediaType: row.media_type as StoredDocument['source']['mediaType'],
      charset: row.charset,
      origin: JSON.parse(row.origin_json),
      role: row.role as DocumentLabel['role'],
      findings: findings.filter(({ stage }) => stage === 'receive').map(({ finding }) => finding),
    },
    text: await textOf(db, row.run),
    runs: await runsOf(db, id),
    findings,
  };
}

export async function lastRun(db: Database, source: string): Promise<Run | null> {
  const row = await db
    .selectFrom('documents')
    .innerJoin('runs', 'runs.seq', 'documents.run')
    .selectAll('runs')
    .where('documents.source', '=', source)
    .executeTakeFirst();
  return row ? runOf(row) : null;
}

type RunRow = Omit<Tables['runs'], 'seq'>;

function runOf({ id, source, text, program, rules, given_json, meta_json }: RunRow): Run {
  return { id, source, text, program, rules, given: JSON.parse(given_json), meta: JSON.parse(meta_json) };
}

/** Readings of the program in the order they were made, the one in force last (it may be older, when earlier flags were given again). */
async function runsOf(db: Database, source: string): Promise<Run[]> {
  const rows = await db
    .selectFrom('runs')
    .innerJoin('documents', 'documents.source', 'runs.source')
    .selectAll('runs')
    .select('documents.run as current')
    .where('runs.source', '=', source)
    .where('runs.program', '<>', PERSON)
    .orderBy('runs.seq')
    .execute();
  const last = rows.filter(({ seq, current }) => seq === current);
  return [...rows.filter(({ seq, current }) => seq !== current), ...last].map(runOf);
}

async function textOf(db: Database, run: number): Promise<StoredDocument['text']> {
  const row = await db
    .selectFrom('runs')
    .innerJoin('texts', 'texts.id', 'runs.text')
    .select(['texts.content', 'texts.structure'])
    .where('runs.seq', '=', run)
    .executeTakeFirst();
  return row ? unpacked(row.content, row.structure) : null;
}

/** Reads texts by their ids. */
export function textReader(db: Database, gather: Gather = eachAlone): (id: string) => Promise<StoredDocument['text']> {
  const select = (ids: readonly string[]) =>
    db.selectFrom('texts').select(['id', 'content', 'structure']).where('id', 'in', ids).execute();
  const rows = gather(select, ({ id }) => id);
  return async (id) => {
    const [row] = await rows([id]);
    return row ? unpacked(row.content, row.structure) : null;
  };
}

async function findingsOf(db: Database, run: number): Promise<StagedFinding[]> {
  const rows = await db.selectFrom('findings').selectAll().where('run', '=', run).orderBy('seq').execute();
  return rows.map(({ stage, record_json }) => ({ stage, finding: JSON.parse(record_json) }));
}
