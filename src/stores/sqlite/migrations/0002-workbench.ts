import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What a list and its facets need of an entry, so that neither reads its record. Filled by the projection when opened. */
const ENTRIES = [
  "alter table entries add column binding text not null default 'high'",
  'alter table entries add column area text',
  'alter table entries add column deadline text',
  'alter table entries add column reopened integer not null default 0',
  'alter table entries add column decided text',
  "alter table entries add column promisors_json text not null default '[]'",
  "alter table entries add column beneficiaries_json text not null default '[]'",
  "alter table entries add column amounts_json text not null default '[]'",
];

const DECISIONS = [
  'alter table decisions add column tests_json text',
  "alter table decisions add column from_json text not null default '[]'",
];

// Words of the value in force (the passages hold those that the machine proposed). `n` numbers entries for the index in memory.
const WORDS = [
  'create table entry_words (n integer primary key, entry text not null unique references entries, body text not null)',
  `create virtual table entry_words_fts using fts5(
     body, content='entry_words', content_rowid='n', tokenize="porter unicode61 remove_diacritics 2")`,
  `create trigger entry_words_added after insert on entry_words begin
     insert into entry_words_fts (rowid, body) values (new.n, new.body); end`,
  `create trigger entry_words_changed after update on entry_words begin
     insert into entry_words_fts (entry_words_fts, rowid, body) values ('delete', old.n, old.body);
     insert into entry_words_fts (rowid, body) values (new.n, new.body); end`,
];

const TABLES = [
  `create table changes (
     seq integer primary key autoincrement, kind text not null, document text, entry text, number integer)`,
  `create table versions (
     newer text primary key references sources, older text not null references sources, origin text not null) without rowid`,
  'create index versions_of_older on versions (older)',
  `create table followings (
     seq integer primary key autoincrement, entry text not null references entries, document text not null,
     text text not null references texts, twin text, fate text not null, decisions integer not null,
     record_json text not null)`,
  'create index followings_of_entry on followings (entry, seq)',
  'create index followings_of_twin on followings (twin) where twin is not null',
  'create index followings_of_document on followings (document)',
  "create index sources_of_origin on sources (json_extract(origin_json, '$.name'))",
  'create index passages_of_entry on passages (entry) where entry is not null',
  'create table projection (version integer not null)',
];

const HISTORY = ['changes', 'versions', 'followings'].flatMap((table) =>
  ['update', 'delete'].map(
    (verb) =>
      `create trigger ${table}_no_${verb} before ${verb} on ${table} begin
         select raise(abort, 'history is append-only'); end`,
  ),
);

export const workbench: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of [...ENTRIES, ...DECISIONS, ...WORDS, ...TABLES, ...HISTORY]) {
      await sql.raw(statement).execute(db);
    }
  },
};
