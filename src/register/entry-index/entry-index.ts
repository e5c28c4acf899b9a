import type { EntryFilter, EntryQuery, Facets } from '../entry-query.ts';
import { constraintsOf } from './constraints.ts';
import { facetsOf } from './count.ts';
import type { IndexRow } from './fields.ts';
import { type IdPage, pageOf } from './page.ts';
import { createState, type DocumentName, putNames, putRows } from './state.ts';
import { createAsking, totalOf } from './tally.ts';

/**
 * All entries of a register in memory, a few numbers for each: answers what a database would have to scan for. It repeats what
 * the store has; the store hands it rows when they change. `holding`: numbers of the entries in which the words of the filter
 * stand, null if it has none. What was asked before is kept in step and not counted again; what few entries pass is found
 * without the others. docs/scale.md has the figures.
 */
export interface EntryIndex {
  put(rows: Iterable<IndexRow>): void;
  /** What documents are called in facets; of those that have no entries nothing is kept. */
  name(documents: Iterable<DocumentName>): void;
  /** Errors: `register.cursor`, `register.measure`. */
  page(query: EntryQuery, holding: Iterable<number> | null): IdPage;
  facets(filter: EntryFilter, top: number, holding: Iterable<number> | null): Facets;
  /** How many entries a filter allows. */
  total(filter: EntryFilter, holding: Iterable<number> | null): number;
}

export function createEntryIndex(): EntryIndex {
  const state = createState();
  return {
    put: (rows) => putRows(state, rows),
    name: (documents) => putNames(state, documents),
    page: (query, holding) => pageOf(state, query, holding),
    facets: (filter, top, holding) => facetsOf(state, filter, top, holding),
    total(filter, holding) {
      const constraints = constraintsOf(state, filter, holding);
      return totalOf(state, constraints, createAsking(constraints));
    },
  };
}
