import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { appendOnly, numbered, text } from './0001-foundation.ts';

const TABLES = [
  `create table follow_records (
     seq ${numbered}, kind ${text} not null, id ${text} not null, entry ${text} references entries deferrable,
     by ${text} not null, at ${text} not null, record_json ${text} not null)`,
  'create unique index follow_records_once on follow_records (kind, id)',
  'create index follow_records_of_entry on follow_records (entry)',
  `create table entry_names (
     document ${text} not null references sources deferrable, name ${text} not null,
     entry ${text} not null references entries deferrable, primary key (document, name))`,
  'create index entry_names_by_name on entry_names (name)',
];

export const followUp: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of [...TABLES, appendOnly('follow_records')]) await sql.raw(statement).execute(db);
  },
};
