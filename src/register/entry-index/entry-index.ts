import type { EntryFilter, EntryQuery, Facets } from '../entry-query.ts';
import { judge } from './allowed.ts';
import { facetsOf } from './count.ts';
import type { IndexRow } from './fields.ts';
import { type IdPage, pageOf } from './page.ts';
import { createState, putRows } from './state.ts';

/**
 * All entries of a register in memory, a few numbers for each: answers what a database would have to scan for. It repeats what
 * the store has; the store hands it rows when they change. `holding`: numbers of the entries in which the words of the filter
 * stand, null if it has none. At 100,000 entries: a few megabytes, a few milliseconds a question.
 */
export interface EntryIndex {
  put(rows: Iterable<IndexRow>): void;
  /** Errors: `register.cursor`, `register.measure`. */
  page(query: EntryQuery, holding: Iterable<number> | null): IdPage;
  facets(filter: EntryFilter, top: number, holding: Iterable<number> | null): Facets;
}

export function createEntryIndex(): EntryIndex {
  const state = createState();
  return {
    put: (rows) => putRows(state, rows),
    page: (query, holding) => pageOf(state, query, judge(state.fields, state.present, query, holding).fails),
    facets: (filter, top, holding) => facetsOf(state, filter, top, holding),
  };
}
