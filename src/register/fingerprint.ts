import { createHash } from 'node:crypto';
import type { Statement } from '../model/index.ts';

/** Hex SHA-256 of a text in UTF-8. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** JSON with the keys of every object in order, so that equal values have equal text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}

/** What a proposal says, as one hash: a decision keeps it, so that a later, different proposal reopens the review. */
export function fingerprint(statement: Statement): string {
  return sha256(canonical(statement)).slice(0, 16);
}

/**
 * The id of a statement, from the source and the words it stands on: the same bytes give the same id on every machine.
 * 16 hex digits: at a million entries the chance that any two meet is about 3 in 100 million.
 */
export function statementId(source: string, statement: Statement): string {
  const spans = statement.spans.map(({ start, end, exact }) => `${start}-${end} ${exact}`);
  return sha256([source, ...spans].join('\n')).slice(0, 16);
}
