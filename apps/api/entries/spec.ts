import { createRoute, z } from '@hono/zod-openapi';
import {
  BulkRequest,
  BulkResult,
  CiteQuery,
  DecisionRequest,
  EntriesChanged,
  EntryDetail,
  EntryFacets,
  EntryFilter,
  EntryList,
  EntryListQuery,
  EntryParams,
  MergeRequest,
  SplitRequest,
} from '../contract/index.ts';
import { json, jsonBody, problems } from '../routing.ts';

const tags = ['entries'];
const deciding = ['decisions'];
const params = EntryParams;
const words = (type: string) => ({ [type]: { schema: z.string() } });

export const list = createRoute({
  method: 'get',
  path: '/entries',
  tags,
  summary: 'Entries that fit a query, sorted, in pages',
  request: { query: EntryListQuery },
  responses: { 200: json(EntryList, 'A page of entries'), ...problems(422) },
});

export const facets = createRoute({
  method: 'get',
  path: '/entries/facets',
  tags,
  summary: 'How many entries each value of a field has under the query',
  request: { query: EntryFilter.extend({ top: z.coerce.number().int().min(1).max(1000).default(50) }) },
  responses: { 200: json(EntryFacets, 'Counts by field'), ...problems() },
});

export const table = createRoute({
  method: 'get',
  path: '/entries.csv',
  tags,
  summary: 'All entries that fit a query, as CSV',
  request: { query: EntryListQuery.omit({ after: true, before: true, at: true, limit: true }) },
  responses: { 200: { description: 'The rows', content: words('text/csv') }, ...problems(422) },
});

export const one = createRoute({
  method: 'get',
  path: '/entries/{id}',
  tags,
  summary: 'An entry with its paragraph, its history and why it is what it is',
  request: { params },
  responses: { 200: json(EntryDetail, 'The entry'), ...problems(404) },
});

export const cite = createRoute({
  method: 'get',
  path: '/entries/{id}/cite',
  tags,
  summary: 'How to cite an entry: plain, BibTeX or RIS',
  request: { params, query: CiteQuery },
  responses: { 200: { description: 'The citation', content: words('text/plain') }, ...problems(404) },
});

export const decide = createRoute({
  method: 'post',
  path: '/entries/{id}/decisions',
  tags: deciding,
  summary: 'Accepts, edits, rejects or comments an entry; undo and redo',
  request: { params, body: jsonBody(DecisionRequest) },
  responses: { 201: json(EntryDetail, 'The entry as it then stands'), ...problems(404, 409, 412, 422) },
});

export const split = createRoute({
  method: 'post',
  path: '/entries/{id}/split',
  tags: deciding,
  summary: 'Puts two or more entries in the place of one',
  request: { params, body: jsonBody(SplitRequest) },
  responses: {
    201: json(EntriesChanged, 'The entry that was split, then the new ones'),
    ...problems(404, 409, 412, 422),
  },
});

export const merge = createRoute({
  method: 'post',
  path: '/entries/merge',
  tags: deciding,
  summary: 'Puts one entry in the place of several of one document',
  request: { body: jsonBody(MergeRequest) },
  responses: { 201: json(EntriesChanged, 'The new entry, then those it stands for'), ...problems(404, 409, 422) },
});

export const bulk = createRoute({
  method: 'post',
  path: '/entries/bulk',
  tags: deciding,
  summary: 'The same decision on many entries',
  request: { body: jsonBody(BulkRequest) },
  responses: { 200: json(BulkResult, 'What became of each'), ...problems(413) },
});
