import { sql, type Transaction } from 'kysely';
import type { Finding } from '../model/index.ts';
import { type Counts, canonical, type Store } from '../register/index.ts';
import type { Database, Tables } from './tables.ts';

/** The same failure of the same address is kept once; another one takes its place. */
export async function putFailure(write: Transaction<Tables>, origin: string, finding: Finding): Promise<void> {
  const row = { run: null, origin, stage: 'receive', record_json: canonical(finding) };
  await write.deleteFrom('findings').where('origin', '=', origin).execute();
  await write.insertInto('findings').values(row).execute();
}

export async function failures(db: Database): Promise<{ origin: string; finding: Finding }[]> {
  const select = db.selectFrom('findings').select(['origin', 'record_json']).where('origin', 'is not', null);
  const rows = await select.orderBy('origin').execute();
  return rows.map(({ origin, record_json }) => ({ origin: origin ?? '', finding: JSON.parse(record_json) }));
}

type Resolved = Awaited<ReturnType<Store['resolve']>>;

/** Ids that begin with `prefix` (`Store.resolve`). */
export async function resolve(db: Database, prefix: string): Promise<Resolved> {
  // Ids are hex digits and hyphens; anything else would only widen the range below.
  if (!/^[0-9a-f-]+$/.test(prefix)) return [];
  const end = `${prefix}~`;
  const documents = await db
    .selectFrom('documents')
    .select('source as id')
    .where('source', '>=', prefix)
    .where('source', '<', end)
    .orderBy('source')
    .limit(10)
    .execute();
  const entries = await db
    .selectFrom('entries')
    .select('id')
    .where('id', '>=', prefix)
    .where('id', '<', end)
    .orderBy('id')
    .limit(10)
    .execute();
  const exact = [...documents, ...entries].some(({ id }) => id === prefix);
  const wanted = ({ id }: { id: string }) => !exact || id === prefix;
  return [
    ...documents.filter(wanted).map(({ id }) => ({ kind: 'document' as const, id })),
    ...entries.filter(wanted).map(({ id }) => ({ kind: 'entry' as const, id })),
  ];
}

export async function counts(db: Database): Promise<Counts> {
  const { rows } = await sql<Counts>`
    select (select count(*) from documents) as documents,
      (select count(*) from entries where status not in ('withdrawn', 'superseded')) as entries,
      (select count(*) from entries where kind = 'commitment' and status not in ('withdrawn', 'superseded'))
        as commitments,
      (select count(*) from entries where reviewed = 1 and status <> 'superseded') as reviewed`.execute(db);
  return rows[0] ?? { documents: 0, entries: 0, commitments: 0, reviewed: 0 };
}
