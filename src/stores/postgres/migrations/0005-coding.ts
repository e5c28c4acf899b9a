import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { appendOnly, numbered, text } from './0001-foundation.ts';

const TABLES = [
  `create table coding_rounds (
     id ${text} primary key, text ${text} references texts deferrable, record_json ${text} not null)`,
  `create table coding_marks (
     seq ${numbered}, round ${text} not null references coding_rounds deferrable, coder ${text} not null, id ${text} not null,
     at ${text} not null, record_json ${text})`,
  'create index coding_marks_of_coder on coding_marks (round, coder)',
  `create table coding_acts (
     seq ${numbered}, round ${text} not null references coding_rounds deferrable, kind ${text} not null, by ${text} not null,
     at ${text} not null, record_json ${text})`,
  'create index coding_acts_of_round on coding_acts (round)',
];

export const coding: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const history = ['coding_rounds', 'coding_marks', 'coding_acts'].map(appendOnly);
    for (const statement of [...TABLES, ...history]) await sql.raw(statement).execute(db);
  },
};
