import * as z from 'zod';
import { Statement, Trouble } from '../model/index.ts';

/**
 * What people do. `comment` changes nothing. `split` and `merge` stand on the entries that were given up, `add` is the first
 * decision on an entry that a person made: a missed commitment, or what a split or merge led to.
 */
export const ACTIONS = ['accept', 'edit', 'reject', 'comment', 'split', 'merge', 'add', 'undo'] as const;

/**
 * The fields of a proposal that a person may set to another value. Where `spans` change, the store reads `text` and
 * `sentence` anew from the text, whatever the caller says.
 */
export const Changes = Statement.pick({
  sentence: true,
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

/** The five tests of the coding guide (section 2), in its order. */
export const TESTS = ['bound', 'public', 'future', 'action', 'checkable'] as const;

/** What a person found of each test: it holds, it does not, or nothing was said. */
export const Tests = z.object({
  bound: z.boolean().nullable(),
  public: z.boolean().nullable(),
  future: z.boolean().nullable(),
  action: z.boolean().nullable(),
  checkable: z.boolean().nullable(),
});
export type Tests = z.infer<typeof Tests>;

/**
 * What a person did with a proposal: by whom, when (ISO 8601, supplied by the caller), why. `seen` is the fingerprint of the
 * proposal decided on. `changes` are the values of an edit, `tests` the ticked boxes, `into` the entries that a split or merge
 * leads to, `from` (of `add`) the entries it came from, `undoes` the number of the decision that an undo takes back; a redo
 * is the undo of an undo. Append-only; the store numbers them from 1 within an entry.
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
  tests: Tests.nullable(),
  into: z.array(z.string()),
  from: z.array(z.string()),
  undoes: z.int().positive().nullable(),
});
export type Decision = z.infer<typeof Decision>;

/** Who acts, when (ISO 8601) and why. */
export const Act = z.object({ by: z.string().min(1), at: z.string(), why: z.string().nullable() });
export type Act = z.infer<typeof Act>;

/**
 * A decision to be stored with `Store.decide`. `expected`: how many decisions on the entry its maker has seen
 * (`entry.decisions.length`), so that a newer one is not decided over unseen; null: whatever came in between.
 * `undo` with `undoes` null takes back what `entry.undo` names; `redo` puts back what `entry.redo` names.
 */
export const NewDecision = Act.extend({
  entry: z.string(),
  action: z.enum(['accept', 'edit', 'reject', 'comment', 'undo', 'redo']),
  expected: z.int().nonnegative().nullable(),
  changes: Changes.nullable(),
  tests: Tests.nullable(),
  undoes: z.int().positive().nullable(),
});
export type NewDecision = z.infer<typeof NewDecision>;

/**
 * Somebody decided on the entry after the caller last looked: nothing was written. `decisions` are those the caller has not
 * seen, oldest first. Code `register.conflict`; parameters `id`, `expected`, `found` (how many there are), `by` (the last).
 */
export class Conflict extends Trouble {
  readonly decisions: readonly Decision[];
  constructor(entry: string, expected: number, decisions: readonly Decision[]) {
    const by = decisions.at(-1)?.by ?? '';
    super('register.conflict', { id: entry, expected, found: expected + decisions.length, by });
    this.decisions = decisions;
  }
}

/**
 * Refuses to go on when somebody else decided meanwhile. A comment changes nothing, so it neither conflicts nor is refused.
 * `made` are all decisions on the entry in order. Errors: `Conflict`.
 */
export function refuseConflict(entry: string, expected: number | null, made: readonly Decision[]): void {
  if (expected === null) return;
  const unseen = made.filter(({ number }) => number > expected);
  if (unseen.some(({ action }) => action !== 'comment')) throw new Conflict(entry, expected, unseen);
}
