import type { Statement } from '../../../../../../src/model/index.ts';
import type {
  DecisionRequest,
  MarkRequest,
  MergeRequest,
  SplitRequest,
} from '../../../../../api/contract/decisions.ts';
import type { EntriesChanged, EntryRow } from '../../../../../api/contract/entry.ts';
import { call } from '../../../api/call.ts';
import { ApiProblem } from '../../../api/problem.ts';

/** The fields of a statement that a person may set; a field that is not there stays as it is. */
export type Changes = NonNullable<DecisionRequest['changes']>;

/** Sends what a person decided. These four answer with the entries that changed and those that came to be. */
export async function sendDecision(entry: string, decision: DecisionRequest): Promise<EntriesChanged> {
  const detail = await call('postEntriesIdDecisions', { path: { id: entry }, body: decision });
  return { entries: [detail.entry] };
}

export function sendSplit(entry: string, split: SplitRequest): Promise<EntriesChanged> {
  return call('postEntriesIdSplit', { path: { id: entry }, body: split });
}

export function sendMerge(merge: MergeRequest): Promise<EntriesChanged> {
  return call('postEntriesMerge', { body: merge });
}

export function sendMark(document: string, mark: MarkRequest): Promise<EntriesChanged> {
  return call('postDocumentsIdEntries', { path: { id: document }, body: mark });
}

/** The entry as it stands now, where a write was refused because somebody decided in between; null for any other problem. */
export function currentOf(error: unknown): EntryRow | null {
  if (!(error instanceof ApiProblem) || (error.status !== 409 && error.status !== 412)) return null;
  const { current } = error.details;
  return current && typeof current === 'object' && 'revision' in current ? (current as EntryRow) : null;
}

/** How an entry will look once a decision is stored: shown until the server has answered. */
export function expectedEntry(entry: EntryRow, { action, changes, tests }: DecisionRequest): EntryRow {
  const now = { ...entry, revision: entry.revision + 1, tests: tests ?? entry.tests };
  if (action === 'reject') return { ...now, status: 'rejected', reviewed: true, reopened: false };
  if (action === 'accept') {
    const status = entry.status === 'edited' ? 'edited' : 'accepted';
    return { ...now, status, reviewed: true, reopened: false };
  }
  if (action !== 'edit' || !changes) return now;
  const value = Object.assign({ ...entry.value }, changes) as Statement;
  return { ...now, value, status: 'edited', reviewed: true, reopened: false };
}

/** Entries that stand or fall with the decision that an undo or redo of `entry` is about: the parts of a split, what was merged. */
export function entriesBeside(entry: EntryRow, action: 'undo' | 'redo'): readonly string[] {
  const made = entry.decisions.find(({ number }) => number === entry[action]?.number);
  return made ? [...made.from, ...made.into] : [];
}

/** Entries as they stand now. */
export async function fetchEntries(ids: readonly string[]): Promise<EntriesChanged> {
  const details = await Promise.all(ids.map((id) => call('getEntriesId', { path: { id } })));
  return { entries: details.map(({ entry }) => entry) };
}
