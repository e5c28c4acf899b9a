import type { Transaction } from 'kysely';
import { putChanges } from './changes.ts';
import { PROJECTION, projectAll } from './project.ts';
import { restateAll } from './restate-all.ts';
import type { Database, Tables } from './tables.ts';

/** Whether what repeats the state of entries was made by this program. */
export async function isProjected(db: Database): Promise<boolean> {
  const row = await db.selectFrom('projection').select('version').executeTakeFirst();
  return row?.version === PROJECTION;
}

/** What repeats the state of entries is made again from what is stored; whoever holds some of it is told to forget it. */
export async function projectAnew(write: Transaction<Tables>): Promise<void> {
  await projectAll(write);
  await restateAll(write, true);
  await write.deleteFrom('projection').execute();
  await write.insertInto('projection').values({ version: PROJECTION }).execute();
  await putChanges(write, [{ kind: 'projection', document: null, entry: null, number: null }]);
}
