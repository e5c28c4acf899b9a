import { Trouble } from '../model/index.ts';
import { type Act, type Decision, nextRedo, nextUndo, numbersUndone } from '../register/index.ts';
import type { Desk } from './desk.ts';
import type { Facts } from './facts.ts';

/** A decision and the entry it stands on. */
interface Placed {
  readonly facts: Facts;
  readonly decision: Decision;
}

/**
 * Takes back the decision of number `undoes`, or the last one in force. A split, merge or add takes everything that was done
 * in the same act with it, on all its entries. Errors: `register.no-decision`.
 */
export async function undo(desk: Desk, facts: Facts, undoes: number | null, act: Act): Promise<Decision> {
  const decision = undoes === null ? nextUndo(facts.decisions) : standing(facts, undoes);
  if (!decision) throw nothing(facts, undoes);
  if (decision.action === 'undo') return undoUndo(desk, facts, decision, act);
  let own: Decision | null = null;
  for (const each of await actOf(desk, { facts, decision })) {
    if (!isStanding(each)) continue;
    const made = await desk.put(each.facts, act, { action: 'undo', undoes: each.decision.number });
    if (each.facts === facts) own = made;
  }
  return own!;
}

/** An undo that took back more than this entry is undone whole, as a redo, or not at all. */
async function undoUndo(desk: Desk, facts: Facts, decision: Decision, act: Act): Promise<Decision> {
  const { decisions } = facts;
  if (nextRedo(decisions)?.number === decision.number) return redo(desk, facts, act);
  const undone = decisions.find(({ number }) => number === decision.undoes);
  if (undone && (undone.into.length > 0 || undone.from.length > 0)) throw nothing(facts, decision.number);
  return desk.put(facts, act, { action: 'undo', undoes: decision.number });
}

/**
 * Brings back what was undone last. Where it was an act on several entries all of them must be as the undo left them, or two
 * values of the same words would stand at once. Errors: `register.no-decision`.
 */
export async function redo(desk: Desk, facts: Facts, act: Act): Promise<Decision> {
  const undone = nextRedo(facts.decisions);
  const decision = facts.decisions.find(({ number }) => number === undone?.undoes);
  if (!undone || !decision) throw nothing(facts, null);
  const whole = await actOf(desk, { facts, decision });
  const steps = whole.map((each) => ({ ...each, back: nextRedo(each.facts.decisions) }));
  const changed = steps.find(({ back, decision: { number } }) => back?.undoes !== number);
  if (changed) throw nothing(changed.facts, null);
  let own: Decision | null = null;
  for (const { facts: each, back } of steps) {
    const made = await desk.put(each, act, { action: 'undo', undoes: back!.number });
    if (each === facts) own = made;
  }
  return own!;
}

function nothing({ id }: Facts, number: number | null): Trouble {
  return new Trouble('register.no-decision', { id, number: number ?? 0 });
}

/** The decision of a number if it is there and in force; an undo may be undone like any other. */
function standing({ decisions }: Facts, number: number): Decision | null {
  const decision = decisions.find((each) => each.number === number);
  return decision && !numbersUndone(decisions).has(number) ? decision : null;
}

function isStanding({ facts, decision }: Placed): boolean {
  return !numbersUndone(facts.decisions).has(decision.number);
}

/** Everything that was done together with a decision: a split or merge on the old entries and the `add` on the new ones. */
async function actOf(desk: Desk, start: Placed): Promise<Placed[]> {
  const found = new Map<string, Placed>();
  const waiting = [start];
  for (let each = waiting.pop(); each; each = waiting.pop()) {
    const { facts, decision } = each;
    if (found.has(facts.id)) continue;
    found.set(facts.id, each);
    for (const id of [...decision.into, ...decision.from]) {
      const other = await desk.facts(id);
      const same = other.decisions.find(({ into, from }) => [...into, ...from].includes(facts.id));
      if (same) waiting.push({ facts: other, decision: same });
    }
  }
  return [...found.values()];
}
