import { createRoute, z } from '@hono/zod-openapi';
import {
  DateText,
  DocumentFollowUp,
  DocumentParams,
  EntryParams,
  EvidenceRequest,
  FollowedDocuments,
  FollowUp,
  IndicatorRequest,
  StatusRequest,
  StepList,
  WithdrawalRequest,
} from '../contract/index.ts';
import { json, jsonBody, problems } from '../routing.ts';

const tags = ['follow-up'];
const params = EntryParams;
const query = z.object({ on: DateText.optional() });

export const steps = createRoute({
  method: 'get',
  path: '/follow-up/steps',
  tags,
  summary: 'The nine steps that a commitment can be at, with what each means',
  responses: { 200: json(StepList, 'The steps'), ...problems() },
});

export const documents = createRoute({
  method: 'get',
  path: '/follow-up',
  tags,
  summary: 'Documents that are followed up, and evidence that is on no entry, with the reason',
  request: { query },
  responses: { 200: json(FollowedDocuments, 'The documents'), ...problems() },
});

export const document = createRoute({
  method: 'get',
  path: '/documents/{id}/follow-up',
  tags,
  summary: 'How all commitments of a document stand, with totals, a line of time and who is promised something',
  request: { params: DocumentParams, query },
  responses: { 200: json(DocumentFollowUp, 'The commitments'), ...problems(404) },
});

export const one = createRoute({
  method: 'get',
  path: '/entries/{id}/follow-up',
  tags,
  summary: 'What became of an entry: status, evidence, targets by publisher, stages, links, totals',
  request: { params, query },
  responses: { 200: json(FollowUp, 'What is known'), ...problems(404) },
});

const written = { 201: json(FollowUp, 'What is then known of the entry'), ...problems(404, 409, 422) };

export const evidence = createRoute({
  method: 'post',
  path: '/entries/{id}/evidence',
  tags,
  summary: 'Puts down evidence on an entry, or puts it in the place of other evidence',
  request: { params, body: jsonBody(EvidenceRequest) },
  responses: written,
});

export const indicator = createRoute({
  method: 'post',
  path: '/entries/{id}/indicators',
  tags,
  summary: 'Sets what is measured of an entry: unit, baseline, target, deadline, direction',
  request: { params, body: jsonBody(IndicatorRequest) },
  responses: written,
});

export const status = createRoute({
  method: 'post',
  path: '/entries/{id}/statuses',
  tags,
  summary: 'Says how far an entry is, with the evidence for it',
  request: { params, body: jsonBody(StatusRequest) },
  responses: written,
});

export const withdrawal = createRoute({
  method: 'post',
  path: '/entries/{id}/withdrawals',
  tags,
  summary: 'Takes evidence, an indicator or a status back, or puts back what was taken back',
  request: { params, body: jsonBody(WithdrawalRequest) },
  responses: written,
});
