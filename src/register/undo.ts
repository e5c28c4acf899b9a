import type { Decision } from './decision.ts';

/** The decisions still in force, in order: those not taken back by an undo that is itself in force. */
export function inForce(decisions: readonly Decision[]): Decision[] {
  const undone = numbersUndone(decisions);
  const inOrder = [...decisions].sort((a, b) => a.number - b.number);
  return inOrder.filter(({ action, number }) => action !== 'undo' && !undone.has(number));
}

/** Numbers of all decisions that are taken back, undos among them: an undo that is undone takes nothing back. */
export function numbersUndone(decisions: readonly Decision[]): Set<number> {
  const undone = new Set<number>();
  for (const { action, number, undoes } of [...decisions].sort((a, b) => b.number - a.number)) {
    if (action === 'undo' && undoes !== null && !undone.has(number)) undone.add(undoes);
  }
  return undone;
}

/** The decisions in force that decide something: all but comments. */
export function deciding(decisions: readonly Decision[]): Decision[] {
  return inForce(decisions).filter(({ action }) => action !== 'comment');
}

/** What an undo would take back: the last decision in force that is no comment; null: nothing. */
export function nextUndo(decisions: readonly Decision[]): Decision | null {
  return deciding(decisions).at(-1) ?? null;
}

/**
 * The undo that a redo would take back, the latest first; null: nothing. After a new decision there is nothing to redo, as
 * in an editor: what was undone before it stays in the history.
 */
export function nextRedo(decisions: readonly Decision[]): Decision | null {
  const undone = numbersUndone(decisions);
  const byNumber = new Map(decisions.map((decision) => [decision.number, decision]));
  const isUndoOfDecision = ({ action, undoes }: Decision) =>
    action === 'undo' && undoes !== null && byNumber.get(undoes)?.action !== 'undo';
  const undos = decisions.filter((decision) => isUndoOfDecision(decision) && !undone.has(decision.number));
  const last = Math.max(0, ...undos.map(({ number }) => number));
  const decided = decisions.filter(({ action }) => action !== 'undo' && action !== 'comment');
  const isNewer = decided.some(({ number }) => number > last);
  return isNewer ? null : (byNumber.get(last) ?? null);
}
