import { Trouble } from '../model/index.ts';
import {
  type Changes,
  Conflict,
  completed,
  type Decision,
  type DecisionResult,
  deciding,
  type NewDecision,
  refuseConflict,
} from '../register/index.ts';
import { type Desk, refuseInexact } from './desk.ts';
import type { Facts } from './facts.ts';
import { redo, undo } from './undoing.ts';

/** Makes one decision, or throws before anything is written (`Store.decide` says which errors). */
export async function decide(desk: Desk, decision: NewDecision): Promise<Decision> {
  const facts = await desk.facts(decision.entry);
  const { action, tests } = decision;
  if (action === 'comment') {
    if (!decision.why) throw new Trouble('register.no-comment', { id: facts.id });
    return desk.put(facts, decision, { action, tests });
  }
  refuseConflict(facts.id, decision.expected, facts.decisions);
  if (action === 'undo') return undo(desk, facts, decision.undoes, decision);
  if (action === 'redo') return redo(desk, facts, decision);
  refuseGivenUp(facts);
  if (action !== 'edit') return desk.put(facts, decision, { action, tests });
  const changes = await checked(desk, facts, decision.changes ?? {});
  return desk.put(facts, decision, { action, tests, changes });
}

/** An entry that was split, merged or taken back has nothing to decide: others stand in its place. Errors: `register.superseded`. */
export function refuseGivenUp({ id, made, decisions }: Facts): void {
  const valid = deciding(decisions);
  const last = valid.at(-1)?.action;
  const gone = made && !valid.some(({ action }) => action === 'add');
  if (gone || last === 'split' || last === 'merge') throw new Trouble('register.superseded', { id });
}

/** Changes with spans held against the text and the words read anew. Errors: `register.no-changes`, `register.inexact`. */
async function checked(desk: Desk, facts: Facts, changes: Changes): Promise<Changes> {
  const said = Object.values(changes).filter((value) => value !== undefined);
  if (said.length === 0) throw new Trouble('register.no-changes', { id: facts.id });
  const { document, read } = await desk.text(facts.text, facts.source);
  refuseInexact(facts.id, document.content, changes);
  const { text: _, sentence: __, ...rest } = changes;
  return completed(changes.spans ? rest : changes, document, read);
}

/** Decisions made at a time before the thread is given to others. */
const BATCH = 200;

/** Many decisions, each by itself. What cannot be made is told and stops no other; trouble with the world stops all. */
export async function decideAll(
  desk: Desk,
  decisions: readonly NewDecision[],
  pause: () => Promise<unknown>,
): Promise<DecisionResult[]> {
  const results: DecisionResult[] = [];
  await desk.load([...new Set(decisions.map(({ entry }) => entry))]);
  for (const [index, decision] of decisions.entries()) {
    if (index % BATCH === BATCH - 1) await pause();
    results.push(await tried(desk, decision));
  }
  return results;
}

async function tried(desk: Desk, decision: NewDecision): Promise<DecisionResult> {
  const { entry } = decision;
  try {
    const { number } = await decide(desk, decision);
    return { entry, number, trouble: null };
  } catch (error) {
    if (!(error instanceof Trouble) || !error.code.startsWith('register.')) throw error;
    const decisions = error instanceof Conflict ? error.decisions : [];
    return { entry, number: null, trouble: { code: error.code, params: error.params, decisions } };
  }
}
