import * as z from 'zod';
import { Statement } from '../model/index.ts';

export const ACTIONS = ['accept', 'edit', 'reject', 'split', 'merge', 'undo'] as const;

/** The fields of a proposal that a person may set to another value. */
export const Changes = Statement.pick({
  kind: true,
  binding: true,
  spans: true,
  context: true,
  text: true,
  promisor: true,
  beneficiary: true,
  amounts: true,
  deadline: true,
  condition: true,
  area: true,
}).partial();
export type Changes = z.infer<typeof Changes>;

/**
 * What a person did with a proposal: by whom, when (ISO 8601, supplied by the caller), why. `seen` is the fingerprint of the
 * proposal decided on. `changes` are the values of an edit, `into` the entries that a split or merge leads to, `undoes` the
 * number of the decision that an undo takes back. Append-only; the store numbers them from 1 within an entry.
 */
export const Decision = z.object({
  entry: z.string(),
  number: z.int().positive(),
  action: z.enum(ACTIONS),
  by: z.string(),
  at: z.string(),
  why: z.string().nullable(),
  seen: z.string(),
  changes: Changes.nullable(),
  into: z.array(z.string()),
  undoes: z.int().positive().nullable(),
});
export type Decision = z.infer<typeof Decision>;

/** A decision that is not yet stored: the store gives it its number and the fingerprint of what was decided on. */
export type NewDecision = Omit<Decision, 'number' | 'seen'>;

/** The decisions still in force, in order: those not taken back by an undo that is itself in force. */
export function inForce(decisions: readonly Decision[]): Decision[] {
  const undone = new Set<number>();
  const last = [...decisions].sort((a, b) => b.number - a.number);
  for (const decision of last) {
    if (decision.action === 'undo' && decision.undoes !== null && !undone.has(decision.number)) {
      undone.add(decision.undoes);
    }
  }
  return last.reverse().filter((decision) => decision.action !== 'undo' && !undone.has(decision.number));
}
