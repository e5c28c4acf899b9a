import type { Migration } from 'kysely/migration';

/** In a file documents are read at once, by who adds them: there is no queue. Migrations of both databases keep the same numbers. */
export const intake: Migration = { async up() {} };
