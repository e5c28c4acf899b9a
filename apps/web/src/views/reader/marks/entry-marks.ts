import type { Range, Statement } from '../../../../../../src/model/index.ts';
import type { EntryRow } from '../../../../../api/contract/entry.ts';
import type { FieldName } from '../../../ui/labels.ts';

/** What a mark is there for. `core`: the words of a statement; `context`: what binds them; `lit`: a field looked at; `draft`: words being chosen; `edge`: no look, the text is cut there; `break`: not drawn. */
export type Role = 'core' | 'context' | 'lit' | 'draft' | 'edge' | 'break';

/** A mark on the text. `entry` is null for words that belong to none yet. */
export interface Mark extends Range {
  readonly entry: string | null;
  readonly role: Role;
  readonly kind: Statement['kind'] | null;
  readonly status: EntryRow['status'] | null;
}

/** Entries that stand in the text: not those that were given up for others. */
export function standing(entries: readonly EntryRow[]): EntryRow[] {
  return entries.filter(({ status }) => status !== 'superseded' && status !== 'withdrawn');
}

/** The marks of the words that entries stand on, in the order of the text. */
export function coreMarks(entries: readonly EntryRow[]): Mark[] {
  const marks = entries.flatMap((entry) =>
    entry.value.spans.map(({ start, end }) => ({
      start,
      end,
      entry: entry.id,
      role: 'core' as const,
      kind: entry.value.kind,
      status: entry.status,
    })),
  );
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The marks of what binds the words of one entry: lead-in, subject, modal. */
export function contextMarks({ id, status, value }: EntryRow): Mark[] {
  return value.context.map(({ start, end }) => ({
    start,
    end,
    entry: id,
    role: 'context',
    kind: value.kind,
    status,
  }));
}

/** Marks of any other ranges. */
export function plainMarks(ranges: readonly Range[], role: 'lit' | 'draft' | 'break'): Mark[] {
  return ranges.map(({ start, end }) => ({ start, end, entry: null, role, kind: null, status: null }));
}

/** The words that a field of a statement stands on; none where it was inferred. */
export function fieldRanges(value: Statement, field: FieldName | 'context'): Range[] {
  if (field === 'spans') return value.spans;
  if (field === 'context') return value.context;
  if (field === 'promisor' || field === 'beneficiary') return value[field].flatMap(({ span }) => span ?? []);
  if (field === 'amounts') return value.amounts.map(({ span }) => span);
  if (field === 'deadline') return value.deadline ? [value.deadline.span] : [];
  if (field === 'condition') return value.condition ? [value.condition.span] : [];
  return [];
}

/** Those marks that touch a range. `marks` are in the order of `start`; `longest` is the length of the longest of them. */
export function touching(marks: readonly Mark[], range: Range, longest: number): Mark[] {
  const found: Mark[] = [];
  for (let index = firstAfter(marks, range.start - longest); index < marks.length; index++) {
    const mark = marks[index]!;
    if (mark.start >= range.end) break;
    if (mark.end > range.start) found.push(mark);
  }
  return found;
}

function firstAfter(marks: readonly Mark[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
