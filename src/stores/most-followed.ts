import type { FollowedCount } from '../register/index.ts';
import type { Database } from './tables.ts';

/** Records read at a time. */
const BATCH = 20_000;

/** What is counted of a document: what stands of its entries. */
const COUNTED = ['evidence', 'status', 'indicator'] as const;

/** How many records stand on the entries of each document, kept in step with what is put down. */
export interface FollowedDocuments {
  /** The documents with most, ties by their ids. */
  most(count: number): Promise<FollowedCount[]>;
}

interface Row {
  readonly seq: number;
  readonly kind: string;
  readonly id: string;
  readonly source: string | null;
  readonly record_json: string;
}

/**
 * Counts in memory: a number for each document that somebody follows. Records are only ever added, so that what came since is all there
 * is to read; the first to ask waits for all of them.
 */
export function followedDocuments(db: Database): FollowedDocuments {
  const counts = new Map<string, number>();
  /** What each withdrawal took back, by its id, and what is taken back now, each as kind and id. */
  const meant = new Map<string, string>();
  const gone = new Set<string>();
  let seen = 0;
  let turn: Promise<unknown> = Promise.resolve();
  const add = (source: string, by: number) => counts.set(source, (counts.get(source) ?? 0) + by);

  async function takeBack({ id, record_json }: Row): Promise<void> {
    const { kind, of } = JSON.parse(record_json) as { kind: string; of: string };
    meant.set(id, `${kind} ${of}`);
    const isBack = kind === 'withdrawal';
    const name = isBack ? (meant.get(of) ?? '') : `${kind} ${of}`;
    if (gone.has(name) !== isBack) return;
    if (isBack) gone.delete(name);
    else gone.add(name);
    const source = await sourceOf(db, name);
    if (source !== null) add(source, isBack ? 1 : -1);
  }
  async function catchUp(): Promise<void> {
    for (;;) {
      const rows = await rowsAfter(db, seen);
      for (const row of rows) {
        if (row.kind === 'withdrawal') await takeBack(row);
        else if (row.source !== null) add(row.source, 1);
        seen = row.seq;
      }
      if (rows.length < BATCH) return;
    }
  }
  return {
    async most(count) {
      const mine = turn.then(catchUp, catchUp);
      turn = mine.catch(() => {});
      await mine;
      const standing = [...counts].filter(([, records]) => records > 0);
      const sorted = standing.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      return sorted.slice(0, count).map(([document, records]) => ({ document, records }));
    },
  };
}

function rowsAfter(db: Database, seq: number): Promise<Row[]> {
  return db
    .selectFrom('follow_records')
    .leftJoin('entries', 'entries.id', 'follow_records.entry')
    .select(['follow_records.seq', 'follow_records.kind', 'follow_records.id', 'entries.source'])
    .select((is) =>
      is
        .case()
        .when('follow_records.kind', '=', 'withdrawal')
        .then(is.ref('record_json'))
        .else('')
        .end()
        .as('record_json'),
    )
    .where('follow_records.seq', '>', seq)
    .where('follow_records.kind', 'in', [...COUNTED, 'withdrawal'])
    .orderBy('follow_records.seq')
    .limit(BATCH)
    .execute();
}

/** The document of the entry that a record stands on, if it is one of those counted. */
async function sourceOf(db: Database, name: string): Promise<string | null> {
  const [kind = '', ...id] = name.split(' ');
  if (!(COUNTED as readonly string[]).includes(kind)) return null;
  const row = await db
    .selectFrom('follow_records')
    .innerJoin('entries', 'entries.id', 'follow_records.entry')
    .select('entries.source')
    .where('follow_records.kind', '=', kind)
    .where('follow_records.id', '=', id.join(' '))
    .executeTakeFirst();
  return row?.source ?? null;
}
