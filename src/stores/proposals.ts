import type { Kysely } from 'kysely';
import { type Entry, type ProposalPage, type ProposalQuery, stateOfChoices } from '../register/index.ts';
import { entriesById } from './entries.ts';
import type { Tables } from './tables.ts';

/** A row that a list goes by: its number, and the last thing decided on it. */
export interface Row {
  readonly seq: number;
  readonly action: string | null;
}

/** The last decision on each row of a table of proposals, in the state asked for, before a cursor. */
export function inState(rows: readonly Row[], state: ProposalQuery['state']): number[] {
  const of = ({ action }: Row) => stateOfChoices(action === null ? [] : [{ action }]);
  return rows.filter((row) => state === null || of(row) === state).map(({ seq }) => seq);
}

/** Reads on until a page is full: what does not stand any more, or is in another state, is passed over. */
export async function pageOf<Item extends { readonly id: number; readonly state: string }>(
  query: ProposalQuery,
  read: (query: ProposalQuery) => Promise<{ readonly items: readonly Item[]; readonly last: number | null }>,
): Promise<ProposalPage<Item>> {
  const items: Item[] = [];
  let after = query.after;
  for (;;) {
    const part = await read({ ...query, after });
    for (const item of part.items) {
      items.push(item);
      if (items.length === query.limit) return { items, after: item.id };
    }
    if (part.last === null) return { items, after: null };
    after = part.last;
  }
}

/** Whether an entry of this status may be said again, or told of. */
export function stands({ status }: { readonly status: string }): boolean {
  return status === 'proposed' || status === 'accepted' || status === 'edited';
}

export async function entriesOf(db: Kysely<Tables>, ids: readonly string[]): Promise<Map<string, Entry>> {
  return new Map((await entriesById(db, [...new Set(ids)])).map((entry) => [entry.id, entry]));
}
