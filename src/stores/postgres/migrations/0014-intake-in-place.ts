import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

// What became of a document is written into the page where its row is, and into no index, as long as there is room and no index knows of what
// changes. So indices know of what is given up, which is rare, and of the ends of a batch, which stay; what waits is in the engine's jobs.
const STATEMENTS = [
  'drop index intake_open',
  'drop index intake_of_batch',
  'alter table intake add column dead boolean not null default false, add column edge boolean not null default false',
  "update intake set dead = true where state = 'dead'",
  `update intake set edge = true from (select batch, min(seq) as first, max(seq) as last from intake group by batch) as ends
    where seq in (ends.first, ends.last)`,
  'create index intake_dead on intake (seq) where dead',
  'create index intake_edges on intake (batch, seq) where edge',
  'alter table intake set (fillfactor = 45)',
];

export const intakeInPlace: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
