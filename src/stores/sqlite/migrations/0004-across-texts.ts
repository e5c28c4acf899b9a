import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

// The lists by which an entry finds others that say the same: read from their end, some dozens of rows at a time.
const INDEX = `create table restating_features (
     feature integer not null, n integer not null, primary key (feature, n)) without rowid`;

const TABLES = [
  `create table restatements (
     seq integer primary key autoincrement, entry text not null references entries, other text not null references entries,
     score real not null)`,
  'create unique index restatements_once on restatements (entry, other)',
  'create index restatements_of_other on restatements (other)',
  `create table restatement_decisions (
     seq integer primary key autoincrement, restatement integer not null references restatements, action text not null,
     relation text, by text not null, at text not null, why text)`,
  'create index restatement_decisions_of on restatement_decisions (restatement, seq)',
  `create table evidence_proposals (
     seq integer primary key autoincrement, entry text not null references entries, document text not null references sources,
     score real not null, record_json text not null)`,
  'create index evidence_proposals_of_entry on evidence_proposals (entry, seq)',
  'create index evidence_proposals_of_document on evidence_proposals (document, seq)',
  `create table evidence_decisions (
     seq integer primary key autoincrement, proposal integer not null references evidence_proposals, action text not null,
     evidence text, by text not null, at text not null, why text)`,
  'create index evidence_decisions_of on evidence_decisions (proposal, seq)',
  `create table table_columns (
     seq integer primary key autoincrement, header text not null, by text not null, at text not null, record_json text not null)`,
  'create index table_columns_of on table_columns (header, seq)',
];

const KEPT = [
  'restatements',
  'restatement_decisions',
  'evidence_proposals',
  'evidence_decisions',
  'table_columns',
] as const;

const HISTORY = KEPT.flatMap((table) =>
  ['update', 'delete'].map(
    (verb) =>
      `create trigger ${table}_no_${verb} before ${verb} on ${table} begin
         select raise(abort, 'history is append-only'); end`,
  ),
);

export const acrossTexts: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of [INDEX, ...TABLES, ...HISTORY]) await sql.raw(statement).execute(db);
  },
};
