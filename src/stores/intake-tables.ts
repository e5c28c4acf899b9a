import type { Generated } from 'kysely';

/** Where a document on its way stands: then as `AddOutcome` says, or `dead`: given up, with why in its findings. */
export type IntakeState = 'waiting' | 'reading' | 'added' | 'changed' | 'present' | 'unread' | 'dead';

/** The queue of documents, in PostgreSQL alone. */
export interface IntakeTables {
  intake: {
    seq: Generated<number>;
    batch: string;
    number: number;
    name: string;
    given_json: string;
    /** What is known of bytes that are kept already; null for an address that is still to be fetched. */
    hint_json: string | null;
    sha256: string | null;
    state: Generated<IntakeState>;
    /** That it is given up: of this an index knows, of the state none (migration 0014). */
    dead: Generated<boolean>;
    /** The first or the last of its batch. */
    edge: Generated<boolean>;
    document: string | null;
    commitments: Generated<number>;
    findings_json: Generated<string>;
    attempts: Generated<number>;
    at: Generated<Date>;
    done_at: Date | null;
  };
  intake_workers: { id: string; seen_at: Generated<Date> };
}
