import type { Migration } from 'kysely/migration';

/** Nothing to do: FTS5 keeps places in their order by itself. */
export const searchQuarter: Migration = { up: async () => {} };
