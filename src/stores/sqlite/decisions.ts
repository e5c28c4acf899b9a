import type { Transaction } from 'kysely';
import { type Statement, Trouble } from '../../model/index.ts';
import { entryState, fingerprint, inexact, type NewDecision, refuseConflict } from '../../register/index.ts';
import { decisionOf } from './decision-row.ts';
import { replaceParties } from './entry-parties.ts';
import type { Tables } from './tables.ts';

type Row = Tables['decisions'];

/** Adds a decision within a transaction and brings the entry's row in step with it. */
export async function putDecision(write: Transaction<Tables>, decision: NewDecision): Promise<void> {
  const entry = await write.selectFrom('entries').selectAll().where('id', '=', decision.entry).executeTakeFirst();
  if (!entry) throw new Trouble('register.no-entry', { id: decision.entry });
  const { proposed, content } = await proposalOf(write, entry.run, entry.id);
  const wrong = inexact(content, decision.changes ?? {})[0];
  if (wrong) throw new Trouble('register.inexact', { id: entry.id, field: wrong.field, start: wrong.span.start });
  const before = await write
    .selectFrom('decisions')
    .selectAll()
    .where('entry', '=', entry.id)
    .orderBy('number')
    .execute();
  refuseConflict(entry.id, decision.expected, before.map(decisionOf));
  const row = rowOf(decision, before.length + 1, fingerprint(proposed));
  if (decision.undoes !== null && decision.undoes > before.length) {
    throw new Trouble('register.no-decision', { id: entry.id, number: decision.undoes });
  }
  await write.insertInto('decisions').values(row).execute();
  const state = entryState(proposed, entry.current === 1, [...before, row].map(decisionOf));
  const columns = { status: state.status, reviewed: state.reviewed ? 1 : 0, kind: state.value.kind };
  await write.updateTable('entries').set(columns).where('id', '=', entry.id).execute();
  await replaceParties(write, [{ entry: entry.id, sort: entry.sort, value: state.value }]);
}

function rowOf(decision: NewDecision, number: number, seen: string): Row {
  const { changes, expected: _, tests: __, ...rest } = decision;
  return { ...rest, number, seen, changes_json: changes && JSON.stringify(changes), into_json: '[]' };
}

async function proposalOf(
  write: Transaction<Tables>,
  run: number,
  id: string,
): Promise<{ proposed: Statement; content: string }> {
  const row = await write
    .selectFrom('statements')
    .innerJoin('runs', 'runs.seq', 'statements.run')
    .leftJoin('texts', 'texts.id', 'runs.text')
    .select(['statements.record_json', 'texts.content'])
    .where('statements.run', '=', run)
    .where('statements.id', '=', id)
    .executeTakeFirstOrThrow();
  return { proposed: JSON.parse(row.record_json), content: row.content ?? '' };
}
