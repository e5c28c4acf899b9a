import { afterAll, beforeAll, expect, test } from 'vitest';
import { EvidenceProposalList, FollowUp, RestatementList } from '../../apps/api/contract/index.ts';
import { EvidenceProposal, Restatement } from '../../src/register/index.ts';
import { REPORT, SECOND, SUMMIT } from '../stores/across-contract.ts';
import { ask, get, held, post, problem } from './ask.ts';
import { ONE, serveSamples, type TestServer } from './serving.ts';

let server: TestServer;
beforeAll(async () => {
  server = await serveSamples(ONE);
  for (const record of [SUMMIT, SECOND, REPORT]) await server.services.store.putDocument(record);
});
afterAll(() => server.end());

const entry = SECOND.proposals[0]!.id;
const pairs = (query: string) => get(server.port, `/v1/restatements?${query}`, RestatementList);

test('an entry has its pairs, and a person accepts one under another name', async () => {
  const { items, next } = await pairs(`entry=${entry}`);
  expect(next).toBeNull();
  expect(items).toMatchObject([{ relation: 'raised', state: 'proposed', later: { entry } }]);
  const path = `/v1/restatements/${items[0]!.id}/decisions`;
  const body = { action: 'accept', relation: 'restated', by: 'R. Velde' };
  const accepted = held(await post(server.port, path, body), Restatement, 201);
  expect(accepted).toMatchObject({ state: 'accepted', relation: 'restated', difference: { relation: 'raised' } });
  expect((await pairs('state=proposed')).items).toEqual([]);
  const { links } = await get(server.port, `/v1/entries/${entry}/follow-up`, FollowUp);
  expect(JSON.stringify(links)).toContain(SUMMIT.proposals[0]!.id);
});

test('a passage becomes evidence as a person says it, or is rejected', async () => {
  const { items } = await get(server.port, `/v1/proposed-evidence?entry=${entry}`, EvidenceProposalList);
  expect(items).toHaveLength(1);
  const path = `/v1/proposed-evidence/${items[0]!.id}/decisions`;
  const fact = { what: 'The first cisterns are being dug.' };
  const accepted = held(
    await post(server.port, path, { action: 'accept', fact, by: 'R. Velde' }),
    EvidenceProposal,
    201,
  );
  const { evidence } = await get(server.port, `/v1/entries/${entry}/follow-up`, FollowUp);
  expect(evidence).toMatchObject([{ id: accepted.evidence, what: fact.what, publisher: 'report.txt', relayed: true }]);
  const rejected = held(await post(server.port, path, { action: 'reject', by: 'R. Velde' }), EvidenceProposal, 201);
  expect(rejected).toMatchObject({ state: 'rejected', evidence: null });
});

test('what is not there, or not said, is refused', async () => {
  const body = { action: 'accept', by: 'R. Velde' };
  for (const of of ['restatements', 'proposed-evidence']) {
    expect(problem(await post(server.port, `/v1/${of}/9999/decisions`, body), 404).code).toBe('across.no-proposal');
    expect(problem(await post(server.port, `/v1/${of}/1/decisions`, { action: 'maybe', by: 'x' }), 400).code).toBe(
      'api.request',
    );
    expect((await ask(server.port, `/v1/${of}?limit=0`)).status).toBe(400);
  }
});
