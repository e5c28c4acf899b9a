import type { Migration } from 'kysely/migration';

/** Nothing to do: in a file documents are read at once, by who adds them: there is no queue. */
export const intakeInPlace: Migration = { up: async () => {} };
