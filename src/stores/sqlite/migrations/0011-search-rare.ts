import type { Migration } from 'kysely/migration';

/** Nothing: FTS5 keeps the places of a word in the order of the answers. The number is taken so that both databases count alike. */
export const searchRare: Migration = {
  async up(): Promise<void> {},
};
