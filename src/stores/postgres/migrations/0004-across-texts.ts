import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { appendOnly, numbered, text } from './0001-foundation.ts';

// The lists by which an entry finds others that say the same: read from their end, some dozens of rows at a time.
const INDEX = `create table restating_features (
     feature bigint not null, n integer not null, primary key (feature, n))`;

const TABLES = [
  `create table restatements (
     seq ${numbered}, entry ${text} not null references entries deferrable, other ${text} not null references entries deferrable,
     score double precision not null)`,
  'create unique index restatements_once on restatements (entry, other)',
  'create index restatements_of_other on restatements (other)',
  `create table restatement_decisions (
     seq ${numbered}, restatement integer not null references restatements deferrable, action ${text} not null,
     relation ${text}, by ${text} not null, at ${text} not null, why ${text})`,
  'create index restatement_decisions_of on restatement_decisions (restatement, seq)',
  `create table evidence_proposals (
     seq ${numbered}, entry ${text} not null references entries deferrable,
     document ${text} not null references sources deferrable, score double precision not null, record_json ${text} not null)`,
  'create index evidence_proposals_of_entry on evidence_proposals (entry, seq)',
  'create index evidence_proposals_of_document on evidence_proposals (document, seq)',
  `create table evidence_decisions (
     seq ${numbered}, proposal integer not null references evidence_proposals deferrable, action ${text} not null,
     evidence ${text}, by ${text} not null, at ${text} not null, why ${text})`,
  'create index evidence_decisions_of on evidence_decisions (proposal, seq)',
  `create table table_columns (
     seq ${numbered}, header ${text} not null, by ${text} not null, at ${text} not null, record_json ${text} not null)`,
  'create index table_columns_of on table_columns (header, seq)',
];

const KEPT = [
  'restatements',
  'restatement_decisions',
  'evidence_proposals',
  'evidence_decisions',
  'table_columns',
] as const;

export const acrossTexts: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of [INDEX, ...TABLES, ...KEPT.map(appendOnly)]) await sql.raw(statement).execute(db);
  },
};
