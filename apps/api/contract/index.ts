/**
 * What goes over the wire: the schema of every request and answer, and its type by the same name. The workbench may
 * `import type` from here and from nowhere else of the API.
 */
export * from './about.ts';
export * from './accounts.ts';
export * from './across.ts';
export * from './checks.ts';
export * from './coding.ts';
export * from './deadlines.ts';
export * from './decisions.ts';
export * from './documents.ts';
export * from './entries.ts';
export * from './entry.ts';
export * from './events.ts';
export * from './explanation.ts';
export * from './follow-up.ts';
export * from './follow-up-overview.ts';
export * from './follow-up-writes.ts';
export * from './followed.ts';
export * from './jobs.ts';
export * from './overview.ts';
export * from './page.ts';
export * from './parties.ts';
export * from './problem.ts';
export * from './queue.ts';
export * from './scores.ts';
export * from './search.ts';
