import type { Evidence, Statement } from '../../src/model/index.ts';
import {
  canonical,
  type Decision,
  type DocumentRecord,
  entryState,
  type FollowRecord,
  fingerprint,
  followEntry,
  followId,
  sortKey,
} from '../../src/register/index.ts';
import { decisionRow } from '../../src/stores/decision-row.ts';
import { preparedWords } from '../../src/stores/prepared.ts';
import { columnsOf, wordsOf } from '../../src/stores/project.ts';
import { packed } from '../../src/stores/structure.ts';
import { evidenceOf } from '../../test/follow/invented.ts';
import { dice } from '../../test/register/invented.ts';
import type { Cell } from './copying.ts';

export type PutRow = (table: string, row: Readonly<Record<string, Cell>>) => void;

const WHEN = '2026-01-02T03:04:05Z';

/** Writes the rows of a document, as the program would have written them. `seq` is its number from 1, `n` that of its first entry. */
export function putRows(put: PutRow, record: DocumentRecord, seq: number, n: number): void {
  putDocument(put, record, seq);
  const date = record.run.meta.date?.value ?? null;
  const roll = dice(seq * 13 + 5);
  for (const [number, { id, statement }] of record.proposals.entries()) {
    put('statements', { run: seq, number, id, record_json: JSON.stringify(statement) });
    const decisions = decided(id, statement, roll);
    const state = entryState(statement, true, decisions);
    const sort = sortKey(date, record.source.sha256, statement.spans[0]!.start, id);
    const place = { id, source: record.source.sha256, run: seq, current: 1, page: null, sort };
    put('entries', { ...place, ...columnsOf(state, decisions) });
    for (const decision of decisions) put('decisions', decisionRow(decision));
    putParties(put, id, sort, statement);
    const body = wordsOf(state.value);
    put('entry_words', { n: n + number, entry: id, body, prepared: preparedWords([body]) });
    put('passages', passageOf(record, id, statement));
    if (statement.kind === 'commitment' && roll(20) === 0) putEvidence(put, id, roll);
  }
}

function putDocument(put: PutRow, { source, text, run, passages, proposals }: DocumentRecord, seq: number): void {
  const { sha256, mediaType, bytes, charset, origin, role } = source;
  put('sources', { sha256, media_type: mediaType, bytes, charset, origin_json: JSON.stringify(origin), role });
  put('texts', { id: text!.id, source: sha256, content: text!.document.content, structure: packed(text!.document) });
  const json = { given_json: JSON.stringify(run.given), meta_json: JSON.stringify(run.meta) };
  put('runs', { seq, id: run.id, source: sha256, text: run.text, program: run.program, rules: run.rules, ...json });
  const date = run.meta.date?.value ?? null;
  put('documents', {
    ...{ source: sha256, run: seq, name: origin.name, title: run.meta.title?.value ?? null, date },
    ...{ publisher: null, language: null, role, readable: 1, statements: proposals.length, findings: 0 },
    commitments: proposals.filter(({ statement }) => statement.kind === 'commitment').length,
    sort: sortKey(date, sha256, 0, ''),
  });
  for (const { start, end, read } of passages) {
    put('passages', { source: sha256, entry: null, kind: 'sentence', start, end, body: read });
  }
  put('changes', { kind: 'document', document: sha256, entry: null, number: null });
}

function passageOf({ source }: DocumentRecord, entry: string, { kind, spans, text }: Statement) {
  return { source: source.sha256, entry, kind, start: spans[0]!.start, end: spans[0]!.end, body: text };
}

function putParties(put: PutRow, entry: string, sort: string, statement: Statement): void {
  for (const role of ['promisor', 'beneficiary'] as const) {
    const parties = new Set(statement[role].flatMap(({ code, name }) => [code, name]));
    for (const party of parties) put('entry_parties', { entry, role, party, sort });
  }
}

/** One in sixteen was decided on: two of three accepted. */
function decided(entry: string, statement: Statement, roll: (end: number) => number): Decision[] {
  if (roll(16) !== 0) return [];
  const action = roll(3) === 0 ? ('reject' as const) : ('accept' as const);
  const nothing = { why: null, changes: null, tests: null, into: [], from: [], undoes: null };
  const at = new Date(Date.UTC(2026, 0, 1) + roll(20_000_000) * 1000).toISOString();
  return [{ ...nothing, entry, number: 1, action, by: 'Anna', at, seen: fingerprint(statement) }];
}

/** Two pieces of evidence; of every fiftieth entry that has some, one was taken back. */
function putEvidence(put: PutRow, entry: string, roll: (end: number) => number): void {
  const records: FollowRecord[] = [1, 2].map((number) => {
    const bearing: Evidence['bearing'] = roll(3) === 0 ? 'before' : 'for';
    return { kind: 'evidence', record: evidenceOf(`${entry}-${number}`, { entry, bearing }) };
  });
  if (roll(50) === 0)
    records.push({ kind: 'withdrawal', record: { of: `${entry}-2`, kind: 'evidence', why: 'twice' } });
  for (const each of records) {
    const json = { record_json: canonical(each.record), by: 'Anna', at: WHEN };
    put('follow_records', { kind: each.kind, id: followId(each), entry: followEntry(each), ...json });
  }
}
