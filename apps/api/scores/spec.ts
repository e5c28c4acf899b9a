import { createRoute } from '@hono/zod-openapi';
import {
  AssessmentAnswer,
  AssessmentRequest,
  CellQuery,
  EntryParams,
  GuidelineRequest,
  GuidelineVersions,
  ScoreHistory,
  ScoresQuery,
  ScoreTable,
} from '../contract/index.ts';
import { json, jsonBody, problems } from '../routing.ts';

const tags = ['scores'];

export const table = createRoute({
  method: 'get',
  path: '/scores',
  tags,
  summary: 'Scores of parties on commitments by window, with means by party, commitment and summit',
  request: { query: ScoresQuery },
  responses: { 200: json(ScoreTable, 'The scores, the latest window first'), ...problems() },
});

export const history = createRoute({
  method: 'get',
  path: '/scores/assessments',
  tags,
  summary: 'Everything that was said of a party on a commitment, and the evidence it rests on',
  request: { query: CellQuery },
  responses: { 200: json(ScoreHistory, 'The assessments, newest first'), ...problems(404) },
});

export const assess = createRoute({
  method: 'post',
  path: '/scores/assessments',
  tags,
  summary: 'Scores a party on a commitment in a window, on evidence',
  request: { body: jsonBody(AssessmentRequest) },
  responses: { 201: json(AssessmentAnswer, 'The assessment'), ...problems(404, 422) },
});

export const guideline = createRoute({
  method: 'get',
  path: '/guidelines/{id}',
  tags,
  summary: 'How a commitment is to be read when it is scored, in all versions',
  request: { params: EntryParams },
  responses: { 200: json(GuidelineVersions, 'The versions, newest first'), ...problems(404) },
});

export const rewrite = createRoute({
  method: 'post',
  path: '/guidelines/{id}',
  tags,
  summary: 'Writes the next version of a guideline; what rested on the one before is open again',
  request: { params: EntryParams, body: jsonBody(GuidelineRequest) },
  responses: { 201: json(GuidelineVersions, 'The versions, newest first'), ...problems(404, 409, 422) },
});
