import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef } from 'react';
import type { EntryRow } from '../../../../../api/contract/entry.ts';
import { call } from '../../../api/call.ts';
import { useChanges } from '../../../api/live.tsx';
import { withEntries } from './entry-list.ts';
import { statementsQuery } from './queries.ts';

/** A decision that somebody else just made on an entry of this document. */
export interface Elsewhere {
  readonly entry: EntryRow;
  readonly by: string;
}

export interface Statements {
  readonly put: (changed: readonly EntryRow[]) => void;
  /** Asks for all of them again. */
  readonly renew: () => void;
  /** An entry as it stands when everything that was sent has been answered. */
  readonly settled: (id: string) => Promise<EntryRow | undefined>;
  /** Runs writes one after another, so that each sees what the one before it led to. */
  readonly inTurn: <T>(write: () => Promise<T>) => Promise<T>;
}

/**
 * The statements of a document, kept up to date: what this page decides is put in at once, what others decide is fetched entry
 * by entry as they do it.
 */
export function useStatements(document: string, onElsewhere: (what: Elsewhere) => void) {
  const queries = useQueryClient();
  const found = useQuery(statementsQuery(document));
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const put = useCallback(
    (changed: readonly EntryRow[]) => {
      queries.setQueryData(statementsQuery(document).queryKey, (rows) => rows && withEntries(rows, changed));
    },
    [queries, document],
  );
  const statements = useMemo<Statements>(
    () => ({
      put,
      renew: () => void queries.invalidateQueries({ queryKey: ['statements', document] }),
      settled: async (id) => {
        await turn.current;
        return queries.getQueryData(statementsQuery(document).queryKey)?.find((entry) => entry.id === id);
      },
      inTurn: (write) => {
        const done = turn.current.then(write, write);
        turn.current = done.catch(() => null);
        return done;
      },
    }),
    [put, queries, document],
  );
  useChanges(async ({ entry: id, document: where }) => {
    if (id === null && (where === document || where === null)) statements.renew();
    if (id === null || where !== document) return;
    await turn.current;
    const { entry } = await call('getEntriesId', { path: { id } });
    const rows = queries.getQueryData(statementsQuery(document).queryKey) ?? [];
    const known = rows.find((row) => row.id === id);
    if (known && known.revision >= entry.revision) return;
    put([entry]);
    const last = entry.decisions.at(-1);
    if (last) onElsewhere({ entry, by: last.by });
  });
  return { ...found, statements };
}
