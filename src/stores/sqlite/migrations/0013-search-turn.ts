import type { Migration } from 'kysely/migration';

/** Nothing to do: in a file one transaction writes at a time from its beginning, and there are no shelves. */
export const searchTurn: Migration = { up: async () => {} };
