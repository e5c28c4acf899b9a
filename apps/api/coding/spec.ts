import { createRoute } from '@hono/zod-openapi';
import {
  CancelRequest,
  CodingRound,
  DoneRequest,
  ItemList,
  MarkAnswer,
  MarkChangeRequest,
  MarkParams,
  MarkRequestOfRound,
  NewRoundRequest,
  PooledAgreement,
  RoundAgreement,
  RoundDetail,
  RoundList,
  RoundParams,
  RoundsQuery,
  SettleRequest,
} from '../contract/index.ts';
import { json, jsonBody, problems } from '../routing.ts';

const tags = ['coding'];
const request = { params: RoundParams };

export const list = createRoute({
  method: 'get',
  path: '/coding/rounds',
  tags,
  summary: 'Rounds in which something is given blind to several coders',
  request: { query: RoundsQuery },
  responses: { 200: json(RoundList, 'The rounds, newest first'), ...problems() },
});

export const open = createRoute({
  method: 'post',
  path: '/coding/rounds',
  tags,
  summary: 'Gives a document, or commitments to be scored, blind to two or more coders',
  request: { body: jsonBody(NewRoundRequest) },
  responses: { 201: json(CodingRound, 'The round'), ...problems(404, 422) },
});

export const one = createRoute({
  method: 'get',
  path: '/coding/rounds/{round}',
  tags,
  summary: 'A round with the marks that whoever asks may see: own ones while it is open',
  request,
  responses: { 200: json(RoundDetail, 'The round'), ...problems(404) },
});

export const mark = createRoute({
  method: 'post',
  path: '/coding/rounds/{round}/marks',
  tags,
  summary: 'Keeps what a coder says of one item',
  request: { ...request, body: jsonBody(MarkRequestOfRound) },
  responses: { 201: json(MarkAnswer, 'The mark'), ...problems(404, 409, 422) },
});

export const change = createRoute({
  method: 'post',
  path: '/coding/rounds/{round}/marks/{mark}',
  tags,
  summary: 'Changes an own mark, or takes it back',
  request: { params: MarkParams, body: jsonBody(MarkChangeRequest) },
  responses: { 200: json(MarkAnswer, 'The mark; null when it was taken back'), ...problems(404, 409, 422) },
});

export const done = createRoute({
  method: 'post',
  path: '/coding/rounds/{round}/done',
  tags,
  summary: 'Declares oneself done; when all are, every mark is shown to everybody',
  request: { ...request, body: jsonBody(DoneRequest) },
  responses: { 200: json(CodingRound, 'The round'), ...problems(404, 409) },
});

export const cancel = createRoute({
  method: 'post',
  path: '/coding/rounds/{round}/cancel',
  tags,
  summary: 'Ends an open round without showing anything to anybody',
  request: { ...request, body: jsonBody(CancelRequest) },
  responses: { 200: json(CodingRound, 'The round'), ...problems(404, 409) },
});

export const items = createRoute({
  method: 'get',
  path: '/coding/rounds/{round}/items',
  tags,
  summary: 'What the coders of a revealed round said, side by side, and what was settled',
  request,
  responses: { 200: json(ItemList, 'The items in the order of the text'), ...problems(404) },
});

export const settle = createRoute({
  method: 'post',
  path: '/coding/rounds/{round}/settle',
  tags,
  summary: 'Settles an item; what is settled becomes a decision, an entry or a score in the register',
  request: { ...request, body: jsonBody(SettleRequest) },
  responses: { 200: json(ItemList, 'The items'), ...problems(404, 409, 422) },
});

export const agreement = createRoute({
  method: 'get',
  path: '/coding/rounds/{round}/agreement',
  tags,
  summary: 'How far the coders of a revealed round agree: by field, by characters and by units',
  request,
  responses: { 200: json(RoundAgreement, 'The agreement'), ...problems(404) },
});

export const pooled = createRoute({
  method: 'get',
  path: '/coding/agreement',
  tags,
  summary: 'Agreement by field over all revealed rounds together',
  responses: { 200: json(PooledAgreement, 'The agreement'), ...problems() },
});
