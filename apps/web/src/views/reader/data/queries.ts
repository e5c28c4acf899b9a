import { queryOptions } from '@tanstack/react-query';
import type { EntryRow } from '../../../../../api/contract/entry.ts';
import { call } from '../../../api/call.ts';
import { API, request } from '../../../api/request.ts';

/** What is known of a document beside its text. */
export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: ['document', id],
    queryFn: ({ signal }) => call('getDocumentsId', { path: { id }, signal }),
  });

/** The text of a document. It never changes under one reading, so it is asked for once. */
export const textQuery = (id: string) =>
  queryOptions({
    queryKey: ['text', id],
    queryFn: ({ signal }) => call('getDocumentsIdText', { path: { id }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

interface StatementPage {
  readonly items: readonly EntryRow[];
  readonly next: string | null;
}

/** How many statements are asked for at first, so that they are there with the first page (no page has more), and then at once. */
const FIRST = 50;
const REST = 1000;

/** All statements of a document, in the order of the text. Those that have come are shown while the others are on their way. */
export const statementsQuery = (id: string) =>
  queryOptions({
    queryKey: ['statements', id],
    queryFn: async ({ signal, client, queryKey }) => {
      const rows: EntryRow[] = [];
      for (let path: string | null = `/documents/${id}/statements?limit=${FIRST}`; path !== null; ) {
        const page: StatementPage = await request(path, { signal });
        rows.push(...page.items);
        path = page.next?.replace(API, '').replace(`limit=${FIRST}`, `limit=${REST}`) ?? null;
        if (path !== null && client.getQueryData(queryKey) === undefined) client.setQueryData(queryKey, [...rows]);
      }
      return rows;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

/** One entry with its explanation. Begins with the word that live changes make stale. */
export const entryQuery = (id: string) =>
  queryOptions({
    queryKey: ['entry', id],
    queryFn: ({ signal }) => call('getEntriesId', { path: { id }, signal }),
  });

/** Entries decided on in an earlier version of the document, and what became of their words in this one. */
export const followedQuery = (id: string) =>
  queryOptions({
    queryKey: ['document', id, 'followed'],
    queryFn: ({ signal }) => call('getDocumentsIdFollowed', { path: { id }, signal }),
  });

/** Parties that stand in the register, for choosing one by name. */
export const partiesQuery = queryOptions({
  queryKey: ['parties'],
  queryFn: ({ signal }) => call('getParties', { signal }),
});
