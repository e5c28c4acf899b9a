import * as z from 'zod';
import { Statement } from '../model/index.ts';
import { ACTIONS, Decision, Tests } from './decision.ts';
import { fingerprint } from './fingerprint.ts';
import { deciding, inForce, nextRedo, nextUndo } from './undo.ts';
import { Following } from './versions.ts';

/**
 * `withdrawn`: nobody had decided on it and a newer run, or a newer version of its document, no longer proposes it; or the
 * person who made it took that back. `superseded`: split or merged into others, or decided on in an earlier version.
 */
export const STATUSES = ['proposed', 'accepted', 'edited', 'rejected', 'superseded', 'withdrawn'] as const;
export type Status = (typeof STATUSES)[number];

/** The document that an entry stands in, as far as a list needs it. */
export const DocumentLabel = z.object({
  id: z.string(),
  name: z.string(),
  title: z.string().nullable(),
  date: z.string().nullable(),
  publisher: z.string().nullable(),
  language: z.string().nullable(),
  role: z.enum(['primary', 'secondary']).nullable(),
});
export type DocumentLabel = z.infer<typeof DocumentLabel>;

/**
 * Why a decided entry is to be looked at again: the program now proposes something else there (`proposal-changed`) or nothing
 * (`proposal-withdrawn`); in a newer version of the document its words were `moved`, `changed` or are `gone`.
 */
export const REOPENINGS = ['proposal-changed', 'proposal-withdrawn', 'moved', 'changed', 'gone'] as const;
export type Reopening = (typeof REOPENINGS)[number];

/** What an undo or redo would do: the decision it takes back or brings back. */
const Step = z.object({ number: z.int().positive(), action: z.enum(ACTIONS), by: z.string() });
export type Step = z.infer<typeof Step>;

/**
 * An entry as it stands now: what was proposed (by the machine, or first by a person where `made`) and, beside it, the value
 * after the decisions in force. `reopened` with its reason `reopening`: to be looked at again; the next decision closes it.
 * `undo` and `redo` say what these would do next. `tests` are the boxes ticked last. `formerly`: decided entries of an
 * earlier version whose words stand here now. `sort` is the place in lists by date.
 */
export const Entry = z.object({
  id: z.string(),
  document: DocumentLabel,
  status: z.enum(STATUSES),
  reviewed: z.boolean(),
  reopened: z.boolean(),
  reopening: z.enum(REOPENINGS).nullable(),
  made: z.boolean(),
  value: Statement,
  proposed: Statement,
  decisions: z.array(Decision),
  tests: Tests.nullable(),
  undo: Step.nullable(),
  redo: Step.nullable(),
  following: Following.nullable(),
  formerly: z.array(z.string()),
  page: z.int().positive().nullable(),
  sort: z.string(),
});
export type Entry = z.infer<typeof Entry>;

/** What the state of an entry follows from, beside its proposal and decisions. */
export interface Circumstances {
  /** The newest run of the document still proposes it, and no newer version of the document took its place. */
  readonly current: boolean;
  /** A person made it: it stands as long as its `add` is in force. */
  readonly made?: boolean;
  readonly following?: Following | null;
  /** An entry of an earlier version, decided on, stands on the very same words. */
  readonly standsBack?: boolean;
}

export type EntryState = Pick<
  Entry,
  'status' | 'reviewed' | 'reopened' | 'reopening' | 'value' | 'tests' | 'undo' | 'redo'
>;

/** What follows from a proposal, the decisions on it and the circumstances; `true` for a proposal of the newest run. */
export function entryState(
  proposed: Statement,
  circumstances: Circumstances | boolean,
  decisions: readonly Decision[],
): EntryState {
  const given = typeof circumstances === 'boolean' ? { current: circumstances } : circumstances;
  const valid = deciding(decisions);
  const last = valid.at(-1);
  const edits = valid.flatMap(({ action, changes }) => (action === 'edit' && changes ? [defined(changes)] : []));
  const value = Object.assign({ ...proposed }, ...edits);
  const tests = inForce(decisions).findLast((decision) => decision.tests !== null)?.tests ?? null;
  const status = statusOf(given, valid, edits.length > 0);
  const reopening = last && status !== 'withdrawn' ? reopeningOf(proposed, given, last) : null;
  const reviewed = last !== undefined && status !== 'withdrawn';
  const steps = { undo: undoStep(decisions), redo: redoStep(decisions) };
  return { status, reviewed, reopened: reopening !== null, reopening, value, tests, ...steps };
}

function statusOf(given: Circumstances, valid: readonly Decision[], edited: boolean): Status {
  const { current, made = false, standsBack = false } = given;
  const last = valid.at(-1);
  if (made && !valid.some(({ action }) => action === 'add')) return 'withdrawn';
  if (!last) return standsBack ? 'superseded' : current ? 'proposed' : 'withdrawn';
  if (last.action === 'reject') return 'rejected';
  if (last.action === 'split' || last.action === 'merge') return 'superseded';
  return edited ? 'edited' : 'accepted';
}

function reopeningOf(proposed: Statement, given: Circumstances, last: Decision): Reopening | null {
  const { current, made = false, following = null } = given;
  if (last.action === 'split' || last.action === 'merge') return null;
  if (following) return following.seen || following.fate === 'unchanged' ? null : following.fate;
  if (last.seen !== fingerprint(proposed)) return 'proposal-changed';
  return current || made ? null : 'proposal-withdrawn';
}

function undoStep(decisions: readonly Decision[]): Step | null {
  const next = nextUndo(decisions);
  return next && { number: next.number, action: next.action, by: next.by };
}

/** Of a redo: the decision that comes back, not the undo that goes. */
function redoStep(decisions: readonly Decision[]): Step | null {
  const undone = nextRedo(decisions)?.undoes;
  const back = decisions.find(({ number }) => number === undone);
  return back ? { number: back.number, action: back.action, by: back.by } : null;
}

function defined(changes: object): Partial<Statement> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}

/**
 * The place of an entry in lists: by date of the document (undated ones first), then document, then place in the text.
 * Plain text that sorts byte by byte, so that every store can keep an index on it: a space comes before every character of
 * a date, so `2020` stands before `2020-05`.
 */
export function sortKey(date: string | null, source: string, start: number, id: string): string {
  return `${date ?? ''} ${source.slice(0, 16)} ${String(start).padStart(10, '0')} ${id}`;
}
