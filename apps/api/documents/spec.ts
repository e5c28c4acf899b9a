import { createRoute, z } from '@hono/zod-openapi';
import {
  AddAddresses,
  AddFiles,
  DocumentDetail,
  DocumentList,
  DocumentParams,
  DocumentPlaces,
  DocumentText,
  EntriesChanged,
  EntryList,
  Flag,
  FollowedList,
  Job,
  MarkRequest,
  PageQuery,
  PlacesQuery,
  StatementsQuery,
} from '../contract/index.ts';
import { json, jsonBody, problems } from '../routing.ts';

const tags = ['documents'];
const request = { params: DocumentParams };
const bytes = (type: string) => ({ [type]: { schema: z.string().meta({ format: 'binary' }) } });

export const list = createRoute({
  method: 'get',
  path: '/documents',
  tags,
  summary: 'Documents by date',
  request: { query: PageQuery },
  responses: { 200: json(DocumentList, 'A page of documents'), ...problems() },
});

export const add = createRoute({
  method: 'post',
  path: '/documents',
  tags,
  summary: 'Adds documents: files in a form (parts named `file`), or addresses in JSON',
  request: {
    // Either of two types; "required" would hold every body against both.
    body: {
      content: { 'application/json': { schema: AddAddresses }, 'multipart/form-data': { schema: AddFiles } },
    },
  },
  responses: { 202: json(Job, 'The documents are taken; the job says what becomes of them'), ...problems(413, 415) },
});

export const one = createRoute({
  method: 'get',
  path: '/documents/{id}',
  tags,
  summary: 'A document with everything that is known of it but its text',
  request,
  responses: { 200: json(DocumentDetail, 'The document'), ...problems(404) },
});

export const text = createRoute({
  method: 'get',
  path: '/documents/{id}/text',
  tags,
  summary: 'The text that all offsets refer to, with its blocks, sentences, articles and pages',
  request,
  responses: { 200: json(DocumentText, 'The text'), ...problems(404) },
});

export const places = createRoute({
  method: 'get',
  path: '/documents/{id}/places',
  tags,
  summary: 'The way from the text to pages, boxes on them, and elements',
  request: { ...request, query: PlacesQuery },
  responses: { 200: json(DocumentPlaces, 'The places'), ...problems(404) },
});

export const original = createRoute({
  method: 'get',
  path: '/documents/{id}/original',
  tags,
  summary: 'The bytes as they were received',
  request: { ...request, query: z.object({ inline: Flag }) },
  responses: {
    200: { description: 'The bytes', content: bytes('application/octet-stream') },
    ...problems(404),
  },
});

export const page = createRoute({
  method: 'get',
  path: '/documents/{id}/page',
  tags,
  summary: 'An HTML document made safe, with the place in the text of every word (`data-start`, `data-end`)',
  request,
  responses: {
    200: { description: 'The page', content: { 'text/html': { schema: z.string() } } },
    ...problems(404),
  },
});

export const statements = createRoute({
  method: 'get',
  path: '/documents/{id}/statements',
  tags,
  summary: 'The entries of a document, in the order of its text',
  request: { ...request, query: StatementsQuery },
  responses: { 200: json(EntryList, 'A page of entries'), ...problems(404) },
});

export const followed = createRoute({
  method: 'get',
  path: '/documents/{id}/followed',
  tags,
  summary: 'Decided entries of earlier texts that were followed into the newest text of this document',
  request,
  responses: { 200: json(FollowedList, 'The entries and what became of their words'), ...problems(404) },
});

export const mark = createRoute({
  method: 'post',
  path: '/documents/{id}/entries',
  tags: ['decisions'],
  summary: 'Adds a statement that the program missed',
  request: { ...request, body: jsonBody(MarkRequest) },
  responses: { 201: json(EntriesChanged, 'The new entry'), ...problems(404, 422) },
});
