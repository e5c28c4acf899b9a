import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { appendOnly, numbered, text } from './0001-foundation.ts';

const TABLES = [
  `create table followings (
     seq ${numbered}, entry ${text} not null references entries deferrable, document ${text} not null,
     text ${text} not null references texts deferrable, twin ${text}, fate ${text} not null, decisions integer not null,
     record_json ${text} not null)`,
  'create index followings_of_entry on followings (entry, seq)',
  'create index followings_of_twin on followings (twin) where twin is not null',
  'create index followings_of_document on followings (document)',
];

// An address that is a broken piece of JSON to PostgreSQL (it takes no U+0000 in one) is like no other.
const VERSIONS = [
  `create function json_extract(document text, path text) returns text language plpgsql immutable parallel safe as $$
     begin return document::json ->> substr(path, 3); exception when others then return null; end $$`,
  "create index sources_of_origin on sources (json_extract(origin_json, '$.name'))",
  `create table versions (
     newer ${text} primary key references sources deferrable, older ${text} not null references sources deferrable, origin ${text} not null)`,
  'create index versions_of_older on versions (older)',
  `create table changes (
     seq ${numbered}, kind ${text} not null, document ${text}, entry ${text}, number integer)`,
  'create table projection (version integer not null)',
];

// Words of the value in force. `n` numbers entries for the index in memory.
const WORDS = [
  `create table entry_words (
     n ${numbered}, entry ${text} not null unique references entries deferrable, body ${text} not null,
     words tsvector generated always as (register_words(body)) stored)`,
  'create index entry_words_words on entry_words using gin (words)',
];

export const workbench: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const history = ['changes', 'versions', 'followings'].map(appendOnly);
    for (const statement of [...TABLES, ...VERSIONS, ...WORDS, ...history]) await sql.raw(statement).execute(db);
  },
};
