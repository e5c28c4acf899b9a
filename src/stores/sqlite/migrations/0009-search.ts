import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const OLD = [
  'drop trigger passages_added',
  'drop trigger passages_removed',
  'drop table passages_fts',
  'drop trigger entry_words_added',
  'drop trigger entry_words_changed',
  'drop table entry_words_fts',
  'drop index passages_of_source',
];

// Numbers of places are the order of the answers. Words come prepared from the program, so that both databases have the same.
const TABLES = [
  'create index passages_of_source on passages (source, start)',
  `create table search_places (
     id integer primary key, source text not null, start integer not null, "end" integer not null, prepared text not null)`,
  'create index search_places_of_source on search_places (source, start)',
  "alter table entry_words add column prepared text not null default ''",
];

/** A full-text index over the prepared words of a table, and the triggers that keep the two in step. */
function indexOf(table: string, key: string): string[] {
  const add = `insert into ${table}_fts (rowid, prepared) values (new.${key}, new.prepared);`;
  const remove = `insert into ${table}_fts (${table}_fts, rowid, prepared) values ('delete', old.${key}, old.prepared);`;
  return [
    // To this tokenizer every sign beyond ASCII is part of a word: it cuts at the spaces alone.
    `create virtual table ${table}_fts using fts5(
       prepared, content='${table}', content_rowid='${key}', tokenize='ascii')`,
    `create trigger ${table}_added after insert on ${table} begin ${add} end`,
    `create trigger ${table}_removed after delete on ${table} begin ${remove} end`,
    `create trigger ${table}_changed after update of prepared on ${table} begin ${remove} ${add} end`,
    `insert into ${table}_fts (${table}_fts) values ('rebuild')`,
  ];
}

export const search: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const indexes = [...indexOf('search_places', 'id'), ...indexOf('entry_words', 'n')];
    for (const statement of [...OLD, ...TABLES, ...indexes]) await sql.raw(statement).execute(db);
  },
};
