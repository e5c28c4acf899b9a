import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const TABLES = [
  'create table coding_rounds (id text primary key, text text references texts, record_json text not null) without rowid',
  `create table coding_marks (
     seq integer primary key autoincrement, round text not null references coding_rounds, coder text not null, id text not null,
     at text not null, record_json text)`,
  'create index coding_marks_of_coder on coding_marks (round, coder)',
  `create table coding_acts (
     seq integer primary key autoincrement, round text not null references coding_rounds, kind text not null, by text not null,
     at text not null, record_json text)`,
  'create index coding_acts_of_round on coding_acts (round)',
];

const HISTORY = ['coding_rounds', 'coding_marks', 'coding_acts'].flatMap((table) =>
  ['update', 'delete'].map(
    (verb) =>
      `create trigger ${table}_no_${verb} before ${verb} on ${table} begin
         select raise(abort, 'history is append-only'); end`,
  ),
);

export const coding: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of [...TABLES, ...HISTORY]) await sql.raw(statement).execute(db);
  },
};
