import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

// What bears on an entry and does not stand on it: figures of its targets, links to it, and the names that documents give it.
const INDEXES = [
  `create index follow_records_of_series on follow_records (json_extract(record_json, '$.series')) where kind = 'evidence'`,
  `create index follow_records_of_link on follow_records (json_extract(record_json, '$.to')) where kind = 'link'`,
  'create index entry_names_of_entry on entry_names (entry)',
];

export const followLookup: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of INDEXES) await sql.raw(statement).execute(db);
  },
};
