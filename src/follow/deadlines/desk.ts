import type { Evidence } from '../../model/index.ts';
import { daysOf, type Entry } from '../../register/index.ts';

/**
 * What is known of an entry past its deadline or due soon: `evidence` bears on it, somebody `looked` and found none, or there
 * is `nothing-known`. None of the three says that it was not done.
 */
export type Knowledge = 'evidence' | 'looked' | 'nothing-known';

/** An entry on the desk. `due` is the last day (YYYY-MM-DD) on which it is in time; `days` until then, negative after it. */
export interface DueRow {
  readonly entry: Entry;
  readonly due: string;
  readonly days: number;
  readonly knows: Knowledge;
  /** Pieces of evidence of what became of it: how things stood before, forecasts and promises made again are none. */
  readonly evidence: number;
}

/** The desk on a day. `pastWithEvidence`: how many are past their deadline and have evidence, and so are not overdue here. */
export interface Desk {
  readonly on: string;
  readonly days: number;
  readonly due: readonly DueRow[];
  readonly overdue: readonly DueRow[];
  readonly pastWithEvidence: number;
}

export interface DeskFilter {
  readonly party: string | null;
  readonly area: string | null;
}

/**
 * What falls due within `days` of `on` (YYYY-MM-DD), soonest first, and what is past its deadline with no evidence known,
 * latest first. Only what nobody rejected; deadlines that are no date are on no desk. `party`: code or name of a promisor.
 */
export function deadlineDesk(
  entries: readonly Entry[],
  evidence: readonly Evidence[],
  on: string,
  days: number,
  filter: DeskFilter = { party: null, area: null },
): Desk {
  const byEntry = Map.groupBy(evidence, ({ entry }) => entry);
  const rows = entries
    .filter((entry) => stands(entry) && fits(entry, filter))
    .flatMap((entry) => {
      const due = daysOf(entry.value.deadline?.edtf ?? null).last;
      return due === null ? [] : [rowOf(entry, due, on, byEntry.get(entry.id) ?? [])];
    });
  const sorted = rows.sort((a, b) => a.days - b.days || (a.entry.sort < b.entry.sort ? -1 : 1));
  const past = sorted.filter((row) => row.days < 0);
  return {
    on,
    days,
    due: sorted.filter((row) => row.days >= 0 && row.days <= days),
    overdue: past.filter(({ knows }) => knows !== 'evidence').reverse(),
    pastWithEvidence: past.filter(({ knows }) => knows === 'evidence').length,
  };
}

function rowOf(entry: Entry, due: string, on: string, own: readonly Evidence[]): DueRow {
  const bearing = own.filter(tellsWhatBecame);
  const days = Math.round((Date.parse(`${due}T00:00:00Z`) - Date.parse(`${on}T00:00:00Z`)) / 86_400_000);
  return { entry, due, days, knows: knowledgeOf(own), evidence: bearing.length };
}

/** What is known of an entry by the evidence on it. */
export function knowledgeOf(own: readonly Evidence[]): Knowledge {
  if (own.some(tellsWhatBecame)) return 'evidence';
  return own.some(({ kind }) => kind === 'none-found') ? 'looked' : 'nothing-known';
}

/** Whether evidence tells of what became of a commitment: how things stood before, forecasts and promises made again do not. */
export function tellsWhatBecame({ bearing, kind, stage }: Evidence): boolean {
  return bearing !== 'before' && bearing !== 'forecast' && kind !== 'none-found' && stage !== 'promised';
}

function stands({ status }: Entry): boolean {
  return status === 'proposed' || status === 'accepted' || status === 'edited';
}

function fits({ value }: Entry, { party, area }: DeskFilter): boolean {
  const named = party === null || value.promisor.some(({ code, name }) => code === party || name === party);
  return named && (area === null || value.area === area);
}
