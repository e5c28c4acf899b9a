import type { Statement } from '../model/index.ts';
import { createKept, type Kept, type Profile, profileOf } from '../register/index.ts';
import { inBatches } from './batches.ts';
import { stands } from './proposals.ts';
import type { Database } from './tables.ts';

/** Statements that were made ready to be compared, by what they are: reading and preparing one takes longer than comparing it. */
export type Profiles = Kept<Profile>;

/** Characters of the statements that are kept, with some hundred for each: what is kept takes some ten times as many bytes. */
const MOST = 2_000_000;

export function keepProfiles(): Profiles {
  return createKept(MOST, ({ said }) => said.text.length + 200);
}

/** An entry of the register as it is compared. */
export interface Known {
  /** The number of its words. */
  readonly n: number;
  readonly id: string;
  /** The reading that proposed its statement: with the id it says which one. */
  readonly run: number;
  readonly source: string;
  /** EDTF, of its document. */
  readonly date: string | null;
  readonly profile: Profile;
}

/** The entries of these numbers that may be paired, proposed or standing, by number. */
export async function knownOf(
  db: Database,
  numbers: readonly number[],
  profiles: Profiles,
): Promise<Map<number, Known>> {
  const known = new Map<number, Known>();
  const bare: Omit<Known, 'profile'>[] = [];
  for (const row of await rowsOf(db, numbers)) {
    const profile = profiles.get(keyOf(row));
    if (profile) known.set(row.n, { ...row, profile });
    else bare.push(row);
  }
  const statements = await statementsOf(db, bare);
  for (const row of bare) {
    const profile = profileOf(statements.get(row.n)!);
    profiles.set(keyOf(row), profile);
    known.set(row.n, { ...row, profile });
  }
  return known;
}

function keyOf({ run, id }: Pick<Known, 'run' | 'id'>): string {
  return `${run} ${id}`;
}

async function rowsOf(db: Database, numbers: readonly number[]): Promise<Omit<Known, 'profile'>[]> {
  const found: Omit<Known, 'profile'>[] = [];
  await inBatches(numbers, async (batch) => {
    const rows = await db
      .selectFrom('entry_words')
      .innerJoin('entries', 'entries.id', 'entry_words.entry')
      .innerJoin('documents', 'documents.source', 'entries.source')
      .select(['entry_words.n', 'entries.id', 'entries.run', 'entries.source', 'entries.status', 'documents.date'])
      .where('entry_words.n', 'in', batch)
      .execute();
    // Asked for the status too, SQLite would read all entries of that status instead of these few.
    for (const { status, ...row } of rows) if (stands({ status })) found.push(row);
  });
  return found;
}

async function statementsOf(db: Database, rows: readonly Pick<Known, 'n'>[]): Promise<Map<number, Statement>> {
  const found = new Map<number, Statement>();
  await inBatches(rows, async (batch) => {
    const numbers = batch.map(({ n }) => n);
    const read = await db
      .selectFrom('entry_words')
      .innerJoin('entries', 'entries.id', 'entry_words.entry')
      .innerJoin('statements', (join) =>
        join.onRef('statements.run', '=', 'entries.run').onRef('statements.id', '=', 'entries.id'),
      )
      .select(['entry_words.n', 'statements.record_json'])
      .where('entry_words.n', 'in', numbers)
      .execute();
    for (const { n, record_json } of read) found.set(n, JSON.parse(record_json));
  });
  return found;
}
