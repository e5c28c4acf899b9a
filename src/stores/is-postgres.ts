import { PostgresAdapter } from 'kysely';
import type { Database } from './tables.ts';

/** Whether it is PostgreSQL that is asked, where what both databases do alike has one statement that they write differently. */
export function isPostgres(db: Database): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}
