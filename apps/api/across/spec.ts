import { createRoute } from '@hono/zod-openapi';
import { EvidenceProposal, Restatement } from '../../../src/register/index.ts';
import {
  EvidenceChoiceRequest,
  EvidenceProposalList,
  ProposalNumber,
  ProposalParams,
  RestatementChoiceRequest,
  RestatementList,
} from '../contract/index.ts';
import { json, jsonBody, problems } from '../routing.ts';

const tags = ['across'];

export const restatements = createRoute({
  method: 'get',
  path: '/restatements',
  tags,
  summary: 'Where a commitment is said again in another document, with the differences; newest proposals first',
  request: { query: ProposalParams },
  responses: { 200: json(RestatementList, 'The pairs'), ...problems() },
});

export const decideRestatement = createRoute({
  method: 'post',
  path: '/restatements/{number}/decisions',
  tags,
  summary: 'Accepts or rejects a pair, or takes that back',
  request: { params: ProposalNumber, body: jsonBody(RestatementChoiceRequest) },
  responses: { 201: json(Restatement, 'The pair as it then stands'), ...problems(404, 422) },
});

export const evidence = createRoute({
  method: 'get',
  path: '/proposed-evidence',
  tags,
  summary: 'Passages that seem to tell what became of a commitment; newest first',
  request: { query: ProposalParams },
  responses: { 200: json(EvidenceProposalList, 'The passages'), ...problems() },
});

export const decideEvidence = createRoute({
  method: 'post',
  path: '/proposed-evidence/{number}/decisions',
  tags,
  summary: 'Makes evidence of a passage, rejects it for good, or takes either back',
  request: { params: ProposalNumber, body: jsonBody(EvidenceChoiceRequest) },
  responses: { 201: json(EvidenceProposal, 'The passage as it then stands'), ...problems(404, 422) },
});
