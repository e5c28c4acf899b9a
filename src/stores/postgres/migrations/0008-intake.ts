import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { numbered, text } from './0001-foundation.ts';

const TABLES = [
  // A document that came and is to be read: what became of it stays here, the job that reads it with the queue's engine.
  `create table intake (
     seq ${numbered}, batch ${text} not null, number integer not null, name ${text} not null, given_json ${text} not null,
     hint_json ${text}, sha256 ${text}, state ${text} not null default 'waiting', document ${text},
     commitments integer not null default 0, findings_json ${text} not null default '[]', attempts integer not null default 0,
     at timestamptz not null default now(), done_at timestamptz)`,
  'create unique index intake_of_batch on intake (batch, number)',
  "create index intake_open on intake (state, seq) where state in ('waiting', 'reading', 'dead')",
  // Who works, so that jobs of a process that was killed are taken up by another.
  `create table intake_workers (id ${text} primary key, seen_at timestamptz not null default now())`,
];

export const intake: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of TABLES) await sql.raw(statement).execute(db);
  },
};
