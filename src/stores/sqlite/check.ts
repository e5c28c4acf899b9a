import type { DatabaseSync } from 'node:sqlite';
import { type Finding, finding, type Statement } from '../../model/index.ts';
import { inexact, sha256 } from '../../register/index.ts';
import { guarded } from './database.ts';

/** What is wrong with the file and the spans; everything is read, which takes a while in a large register. */
export function checkStore(raw: DatabaseSync, path: string): Finding[] {
  return guarded(path, () => [...damaged(raw), ...references(raw), ...texts(raw)]);
}

/** Whether the index has the words that it was given. It changes nothing, but SQLite counts its command as writing. */
export function checkIndex(raw: DatabaseSync, path: string): Finding[] {
  return guarded(path, () => index(raw));
}

function damaged(raw: DatabaseSync): Finding[] {
  const rows = raw.prepare('pragma integrity_check(10)').all();
  const said = rows.map((row) => String(row.integrity_check)).filter((line) => line !== 'ok');
  return said.map((reason) => finding('store.damaged', 'error', { reason }));
}

function references(raw: DatabaseSync): Finding[] {
  const rows = raw.prepare('pragma foreign_key_check').all();
  return rows.slice(0, 10).map((row) => finding('store.broken-reference', 'error', { table: String(row.table) }));
}

/** FTS5 compares its words with the rows they came from when the command is given with rank 1. */
function index(raw: DatabaseSync): Finding[] {
  try {
    for (const name of ['search_places_fts', 'entry_words_fts']) {
      raw.exec(`insert into ${name} (${name}, rank) values ('integrity-check', 1)`);
    }
    return [];
  } catch {
    return [finding('store.index-out-of-step', 'error', {})];
  }
}

/** Every stored text against its id, and every statement ever proposed and every edit against its text; one text in memory at a time. */
function texts(raw: DatabaseSync): Finding[] {
  // All of a text are of its source, by which they are found without a look at every text's.
  const statements = raw.prepare(
    `select statements.id, record_json from statements join runs on runs.seq = statements.run
     where runs.source = ? and runs.text = ?`,
  );
  const changes = raw.prepare(
    `select decisions.entry as id, changes_json as record_json from decisions join entries on entries.id = decisions.entry
     join runs on runs.seq = entries.run where entries.source = ? and changes_json is not null and runs.text = ?`,
  );
  const found: Finding[] = [];
  for (const row of raw.prepare('select id, source, content from texts order by id').iterate()) {
    const [id, source, content] = [String(row.id), String(row.source), String(row.content)];
    if (sha256(`${source}\n${content}`).slice(0, 32) !== id)
      found.push(finding('register.text-changed', 'error', { source }));
    for (const each of [...statements.iterate(source, id), ...changes.iterate(source, id)]) {
      const statement: Partial<Statement> = JSON.parse(String(each.record_json));
      for (const { field, span } of inexact(content, statement)) {
        const params = { id: String(each.id), source, field };
        found.push(finding('register.inexact', 'error', params, { start: span.start, end: span.end }));
      }
    }
  }
  return found;
}
