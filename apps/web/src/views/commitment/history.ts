import type { EntryRow } from '../../../../api/contract/entry.ts';

type Decision = EntryRow['decisions'][number];
type Value = EntryRow['value'];
export type Action = Decision['action'];

/** The fields that a person can change, in the order in which they are shown. */
export const FIELDS = [
  'kind',
  'binding',
  'text',
  'spans',
  'context',
  'promisor',
  'beneficiary',
  'amounts',
  'deadline',
  'condition',
  'area',
] as const;
export type FieldName = (typeof FIELDS)[number];

/** A field before and after a decision, each as the statement holds it. */
export interface FieldChange {
  readonly field: FieldName;
  readonly before: Value;
  readonly after: Value;
}

/** A line of the history: who did what, and which fields changed by it. `undone`: a later undo took it back. */
export interface HistoryLine {
  readonly decision: Decision;
  readonly changes: readonly FieldChange[];
  readonly undone: boolean;
}

/** What people did with an entry, first to last, each with what it changed against the value before it. */
export function historyOf(proposed: Value, decisions: readonly Decision[]): HistoryLine[] {
  const ordered = [...decisions].sort((a, b) => a.number - b.number);
  return ordered.map((decision, index) => {
    const before = valueAfter(proposed, ordered.slice(0, index));
    const after = valueAfter(proposed, ordered.slice(0, index + 1));
    return { decision, changes: changesOf(before, after), undone: isUndone(decision, ordered) };
  });
}

function isUndone(decision: Decision, all: readonly Decision[]): boolean {
  return !isEffective(decision, all) && decision.action !== 'comment';
}

/** Whether a decision holds: nothing that holds took it back. */
function isEffective(decision: Decision, all: readonly Decision[]): boolean {
  return !all.some((later) => later.undoes === decision.number && isEffective(later, all));
}

function valueAfter(proposed: Value, decisions: readonly Decision[]): Value {
  const edits = decisions.filter((one) => one.changes !== null && isEffective(one, decisions));
  const defined = edits.map(({ changes }) =>
    Object.fromEntries(Object.entries(changes!).filter(([, v]) => v !== undefined)),
  );
  return Object.assign({ ...proposed }, ...defined) as Value;
}

function changesOf(before: Value, after: Value): FieldChange[] {
  return FIELDS.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field])).map((field) => ({
    field,
    before,
    after,
  }));
}
