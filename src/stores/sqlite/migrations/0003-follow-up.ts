import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const TABLES = [
  `create table follow_records (
     seq integer primary key autoincrement, kind text not null, id text not null, entry text references entries,
     by text not null, at text not null, record_json text not null)`,
  'create unique index follow_records_once on follow_records (kind, id)',
  'create index follow_records_of_entry on follow_records (entry)',
  `create table entry_names (
     document text not null references sources, name text not null, entry text not null references entries,
     primary key (document, name)) without rowid`,
  'create index entry_names_by_name on entry_names (name)',
];

const HISTORY = ['update', 'delete'].map(
  (verb) =>
    `create trigger follow_records_no_${verb} before ${verb} on follow_records begin
       select raise(abort, 'history is append-only'); end`,
);

export const followUp: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of [...TABLES, ...HISTORY]) await sql.raw(statement).execute(db);
  },
};
