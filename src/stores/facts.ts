import type { Kysely } from 'kysely';
import type { Statement } from '../model/index.ts';
import {
  type Circumstances,
  type Decision,
  deciding,
  type EntryState,
  entryState,
  type Following,
  PERSON,
} from '../register/index.ts';
import { inBatches } from './batches.ts';
import { decisionOf } from './decision-row.ts';
import type { Tables } from './tables.ts';

/** Everything that the state of an entry follows from. A decision that is made is added to `decisions`. */
export interface Facts {
  readonly id: string;
  readonly source: string;
  /** Id of the text that the spans of its proposal lie in; null where that run had none. */
  readonly text: string | null;
  readonly made: boolean;
  readonly current: boolean;
  readonly proposed: Statement;
  readonly decisions: Decision[];
  readonly followed: { readonly record: Following; readonly decisions: number } | null;
  /** Decided entries of earlier texts that stand on its words, and whether one of them makes it stand back. */
  readonly formerly: readonly string[];
  readonly standsBack: boolean;
  readonly page: number | null;
  readonly sort: string;
}

/** The facts of entries by id; ids that are not there are left out. Works within a transaction or without one. */
export async function loadFacts(db: Kysely<Tables>, ids: readonly string[]): Promise<Map<string, Facts>> {
  const found = new Map<string, Facts>();
  await inBatches(ids, async (batch) => {
    const rows = await rowsOf(db, batch);
    const decisions = await asked(rows, 'isDecided', (some) => decisionsOf(db, some));
    const following = await asked(rows, 'isFollowed', (some) => followingsOf(db, some));
    const formerly = await asked(rows, 'isTwin', (some) => formerlyOf(db, some));
    for (const { record_json, program, current, isDecided: _, isFollowed: __, isTwin: ___, ...row } of rows) {
      const before = formerly.get(row.id) ?? [];
      found.set(row.id, {
        ...row,
        made: program === PERSON,
        current: current === 1,
        proposed: JSON.parse(record_json),
        decisions: decisions.get(row.id) ?? [],
        followed: following.get(row.id) ?? null,
        formerly: before.map(({ entry }) => entry),
        standsBack: before.some(({ fate, reviewed }) => (fate === 'unchanged' || fate === 'moved') && reviewed === 1),
      });
    }
  });
  return found;
}

/** Asks further for those entries alone that have something there: most have no decision and no other version. */
async function asked<Flag extends string, Value>(
  rows: readonly ({ readonly id: string } & Readonly<Record<Flag, unknown>>)[],
  flag: Flag,
  ask: (ids: readonly string[]) => Promise<Map<string, Value>>,
): Promise<ReadonlyMap<string, Value>> {
  const ids = rows.flatMap((row) => (row[flag] ? [row.id] : []));
  return ids.length === 0 ? new Map() : ask(ids);
}

function rowsOf(db: Kysely<Tables>, ids: readonly string[]) {
  return db
    .selectFrom('entries')
    .innerJoin('runs', 'runs.seq', 'entries.run')
    .innerJoin('statements', (join) =>
      join.onRef('statements.run', '=', 'entries.run').onRef('statements.id', '=', 'entries.id'),
    )
    .select(['entries.id', 'entries.source', 'entries.current', 'entries.page', 'entries.sort'])
    .select(['runs.text', 'runs.program', 'statements.record_json'])
    .select(({ exists, selectFrom }) => [
      exists(selectFrom('decisions as d').select('d.entry').whereRef('d.entry', '=', 'entries.id')).as('isDecided'),
      exists(selectFrom('followings as f').select('f.seq').whereRef('f.entry', '=', 'entries.id')).as('isFollowed'),
      exists(selectFrom('followings as t').select('t.seq').whereRef('t.twin', '=', 'entries.id')).as('isTwin'),
    ])
    .where('entries.id', 'in', ids)
    .execute();
}

async function decisionsOf(db: Kysely<Tables>, ids: readonly string[]): Promise<Map<string, Decision[]>> {
  const select = db.selectFrom('decisions').selectAll().where('entry', 'in', ids).orderBy('number');
  return Map.groupBy((await select.execute()).map(decisionOf), ({ entry }) => entry);
}

/** The last following of each entry, which speaks of the newest text. */
async function followingsOf(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<Map<string, NonNullable<Facts['followed']>>> {
  const select = db.selectFrom('followings').selectAll().where('entry', 'in', ids).orderBy('seq');
  const rows = await select.execute();
  return new Map(
    rows.map(({ entry, record_json, decisions }) => [entry, { record: JSON.parse(record_json), decisions }]),
  );
}

/** What stood on these words before, by the last following of each. */
async function formerlyOf(db: Kysely<Tables>, ids: readonly string[]) {
  const rows = await db
    .selectFrom('followings')
    .innerJoin('entries', 'entries.id', 'followings.entry')
    .select(['followings.entry', 'followings.twin', 'followings.fate', 'entries.reviewed'])
    .where('followings.twin', 'in', ids)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('followings as later')
            .select('later.seq')
            .whereRef('later.entry', '=', 'followings.entry')
            .whereRef('later.seq', '>', 'followings.seq'),
        ),
      ),
    )
    .orderBy('followings.entry')
    .execute();
  return Map.groupBy(rows, ({ twin }) => twin ?? '');
}

/** Where the entry stands in a newer text; `seen` as soon as somebody decided after it was followed. */
export function followingOf({ followed, decisions }: Facts): Following | null {
  if (!followed) return null;
  const last = deciding(decisions).at(-1)?.number ?? 0;
  return { ...followed.record, seen: last > followed.decisions };
}

export function stateOf(facts: Facts): EntryState {
  const { current, made, standsBack, proposed, decisions } = facts;
  const circumstances: Circumstances = { current, made, standsBack, following: followingOf(facts) };
  return entryState(proposed, circumstances, decisions);
}
