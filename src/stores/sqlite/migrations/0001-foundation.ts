import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const TABLES = [
  `create table sources (
     sha256 text primary key, media_type text, bytes integer not null, charset text, origin_json text not null, role text
   ) without rowid`,
  `create table texts (
     id text primary key, source text not null references sources, content text not null, structure blob not null)`,
  `create table runs (
     seq integer primary key autoincrement, id text not null unique, source text not null references sources,
     text text references texts, program text not null, rules text not null, given_json text not null,
     meta_json text not null)`,
  'create index runs_of_source on runs (source, seq)',
  `create table statements (
     run integer not null references runs, number integer not null, id text not null, record_json text not null,
     primary key (run, id))`,
  `create table documents (
     source text primary key references sources, run integer not null references runs, name text not null, title text,
     date text, publisher text, language text, role text, readable integer not null, statements integer not null,
     commitments integer not null, findings integer not null, sort text not null)`,
  'create unique index documents_in_order on documents (sort)',
  `create table entries (
     id text primary key, source text not null references sources, run integer not null references runs,
     current integer not null, status text not null, reviewed integer not null, kind text not null, page integer,
     sort text not null)`,
  'create unique index entries_in_order on entries (sort)',
  'create index entries_of_kind on entries (kind, sort)',
  'create index entries_of_status on entries (status, sort)',
  'create index entries_of_source on entries (source, sort)',
  `create table entry_parties (
     entry text not null references entries, role text not null, party text not null, sort text not null,
     primary key (role, party, sort, entry)) without rowid`,
  'create index parties_of_entry on entry_parties (entry)',
  `create table decisions (
     entry text not null references entries, number integer not null, action text not null, by text not null,
     at text not null, why text, seen text not null, changes_json text, into_json text not null, undoes integer,
     primary key (entry, number)) without rowid`,
  `create table findings (
     seq integer primary key autoincrement, run integer references runs, origin text, stage text not null,
     record_json text not null)`,
  'create index findings_of_run on findings (run)',
  'create index findings_of_origin on findings (origin) where origin is not null',
  `create table passages (
     id integer primary key, source text not null references sources, entry text, kind text not null,
     start integer not null, "end" integer not null, body text not null)`,
  'create index passages_of_source on passages (source)',
];

// The index reads its words from `passages`, so the text is not stored a third time; triggers keep the two in step.
// `porter` finds "pledges" for "pledge"; diacritics are folded so that names are found however they are typed.
const SEARCH = [
  `create virtual table passages_fts using fts5(
     body, content='passages', content_rowid='id', tokenize="porter unicode61 remove_diacritics 2")`,
  `create trigger passages_added after insert on passages begin
     insert into passages_fts (rowid, body) values (new.id, new.body); end`,
  `create trigger passages_removed after delete on passages begin
     insert into passages_fts (passages_fts, rowid, body) values ('delete', old.id, old.body); end`,
];

/** History is append-only, also for whoever opens the file with another program. */
const HISTORY = ['sources', 'texts', 'runs', 'statements', 'decisions'].flatMap((table) =>
  ['update', 'delete'].map(
    (verb) =>
      `create trigger ${table}_no_${verb} before ${verb} on ${table} begin
         select raise(abort, 'history is append-only'); end`,
  ),
);

export const foundation: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of [...TABLES, ...SEARCH, ...HISTORY]) await sql.raw(statement).execute(db);
  },
};
