import type { Kysely } from 'kysely';
import type { Statement } from '../model/index.ts';
import {
  type Circumstances,
  type Decision,
  type DocumentLabel,
  deciding,
  type EntryState,
  entryState,
  type Following,
  PERSON,
} from '../register/index.ts';
import { inBatches } from './batches.ts';
import { decisionOf } from './decision-row.ts';
import { LABEL_COLUMNS, labelOf } from './documents.ts';
import type { Tables } from './tables.ts';

/** Everything that the state of an entry follows from. A decision that is made is added to `decisions`. */
export interface Facts {
  readonly id: string;
  readonly source: string;
  readonly document: DocumentLabel;
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
    const beside = {
      decisions: await asked(rows, 'isDecided', (some) => decisionsOf(db, some)),
      following: await asked(rows, 'isFollowed', (some) => followingsOf(db, some)),
      formerly: await asked(rows, 'isTwin', (some) => formerlyOf(db, some)),
    };
    for (const row of rows) found.set(row.id, factsOf(row, beside));
  });
  return found;
}

/** The facts of an entry by its rows alone; null where there are other versions to be asked for. */
export function plainFacts(rows: readonly RowInText[]): Facts | null {
  const [row] = rows;
  if (!row || row.isFollowed || row.isTwin) return null;
  return factsOf(row, { ...NOTHING, decisions: new Map([[row.id, decisionsIn(rows)]]) });
}

export type RowInText = Awaited<ReturnType<typeof rowsInText>>[number];

/** Rows of entries, one for each decision, with the text in force of the document, and whether a pair of wordings has the entry. */
export function rowsInText(db: Kysely<Tables>, ids: readonly string[]) {
  return rowsFor(db, ids)
    .innerJoin('runs as last', 'last.seq', 'documents.run')
    .leftJoin('decisions as d', 'd.entry', 'entries.id')
    .select('last.text as inForce')
    .select(['d.number', 'd.action', 'd.by', 'd.at', 'd.why', 'd.seen', 'd.undoes'])
    .select(['d.changes_json', 'd.into_json', 'd.tests_json', 'd.from_json'])
    .select(({ exists, selectFrom }) => [
      exists(selectFrom('restatements as r').select('r.seq').whereRef('r.entry', '=', 'entries.id')).as('isLater'),
      exists(selectFrom('restatements as o').select('o.seq').whereRef('o.other', '=', 'entries.id')).as('isEarlier'),
    ])
    .execute();
}

function decisionsIn(rows: readonly RowInText[]): Decision[] {
  const made = rows.flatMap(({ id: entry, number, action, by, at, why, seen, undoes, ...row }) => {
    if (number === null || action === null || by === null || at === null || seen === null) return [];
    const { changes_json, into_json, tests_json, from_json } = row;
    const jsons = { changes_json, into_json: into_json ?? '', tests_json, from_json: from_json ?? '' };
    return [decisionOf({ entry, number, action, by, at, why, seen, undoes, ...jsons })];
  });
  return made.sort((a, b) => a.number - b.number);
}

interface Beside {
  readonly decisions: ReadonlyMap<string, Decision[]>;
  readonly following: ReadonlyMap<string, NonNullable<Facts['followed']>>;
  readonly formerly: ReadonlyMap<string, readonly Former[]>;
}

const NOTHING: Beside = { decisions: new Map(), following: new Map(), formerly: new Map() };

function factsOf(row: FactsRow, { decisions, following, formerly }: Beside): Facts {
  const { id, source, page, sort, text } = row;
  const before = formerly.get(id) ?? [];
  return {
    id,
    source,
    document: labelOf(row),
    text,
    made: row.program === PERSON,
    current: row.current === 1,
    proposed: JSON.parse(row.record_json),
    decisions: decisions.get(id) ?? [],
    followed: following.get(id) ?? null,
    formerly: before.map(({ entry }) => entry),
    standsBack: before.some(({ fate, reviewed }) => (fate === 'unchanged' || fate === 'moved') && reviewed === 1),
    page,
    sort,
  };
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

type FactsRow = Awaited<ReturnType<ReturnType<typeof rowsFor>['execute']>>[number];

function rowsOf(db: Kysely<Tables>, ids: readonly string[]) {
  return rowsFor(db, ids)
    .select(({ exists, selectFrom }) =>
      exists(selectFrom('decisions as d').select('d.entry').whereRef('d.entry', '=', 'entries.id')).as('isDecided'),
    )
    .execute();
}

function rowsFor(db: Kysely<Tables>, ids: readonly string[]) {
  return db
    .selectFrom('entries')
    .innerJoin('documents', 'documents.source', 'entries.source')
    .innerJoin('runs', 'runs.seq', 'entries.run')
    .innerJoin('statements', (join) =>
      join.onRef('statements.run', '=', 'entries.run').onRef('statements.id', '=', 'entries.id'),
    )
    .select(LABEL_COLUMNS)
    .select(['entries.id', 'entries.current', 'entries.page', 'entries.sort'])
    .select(['runs.text', 'runs.program', 'statements.record_json'])
    .select(({ exists, selectFrom }) => [
      exists(selectFrom('followings as f').select('f.seq').whereRef('f.entry', '=', 'entries.id')).as('isFollowed'),
      exists(selectFrom('followings as t').select('t.seq').whereRef('t.twin', '=', 'entries.id')).as('isTwin'),
    ])
    .where('entries.id', 'in', ids);
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

type Former = Awaited<ReturnType<typeof formerlyRows>>[number];

/** What stood on these words before, by the last following of each. */
async function formerlyOf(db: Kysely<Tables>, ids: readonly string[]): Promise<Map<string, Former[]>> {
  return Map.groupBy(await formerlyRows(db, ids), ({ twin }) => twin ?? '');
}

function formerlyRows(db: Kysely<Tables>, ids: readonly string[]) {
  return db
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
