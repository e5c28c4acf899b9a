import * as z from 'zod';
import { Statement } from '../model/index.ts';
import { Decision, inForce } from './decision.ts';
import { fingerprint } from './fingerprint.ts';

/** `withdrawn`: a newer run no longer proposes it and nobody had decided on it. `superseded`: split or merged into others. */
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
 * An entry as it stands now: what the machine proposed and, beside it, the value after the decisions in force. `reopened`:
 * the newest proposal differs from the one decided on. `sort` is the place in every list (document date, document, place in
 * the text) and the cursor of a page.
 */
export const Entry = z.object({
  id: z.string(),
  document: DocumentLabel,
  status: z.enum(STATUSES),
  reviewed: z.boolean(),
  reopened: z.boolean(),
  value: Statement,
  proposed: Statement,
  decisions: z.array(Decision),
  page: z.int().positive().nullable(),
  sort: z.string(),
});
export type Entry = z.infer<typeof Entry>;

export interface EntryState {
  readonly status: Status;
  readonly reviewed: boolean;
  readonly reopened: boolean;
  readonly value: Statement;
}

/** What follows from a proposal and the decisions on it. `current`: the newest run of the document still proposes it. */
export function entryState(proposed: Statement, current: boolean, decisions: readonly Decision[]): EntryState {
  const valid = inForce(decisions);
  const last = valid.at(-1);
  if (!last) {
    return { status: current ? 'proposed' : 'withdrawn', reviewed: false, reopened: false, value: proposed };
  }
  const edits = valid.filter((decision) => decision.action === 'edit');
  const value = Object.assign({ ...proposed }, ...edits.map((edit) => defined(edit.changes ?? {})));
  const reopened = !current || last.seen !== fingerprint(proposed);
  return { status: statusAfter(last, edits.length > 0), reviewed: true, reopened, value };
}

function statusAfter(last: Decision, edited: boolean): Status {
  if (last.action === 'reject') return 'rejected';
  if (last.action === 'split' || last.action === 'merge') return 'superseded';
  return edited ? 'edited' : 'accepted';
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
