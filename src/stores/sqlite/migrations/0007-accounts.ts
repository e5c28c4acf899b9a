import type { Migration } from 'kysely/migration';

/** A file is one person's, who need not sign in: it has no accounts. Migrations of both databases keep the same numbers. */
export const accounts: Migration = { async up() {} };
