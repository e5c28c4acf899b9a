import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Gazetteer } from '../../../src/parties/index.ts';
import { NOTHING_GIVEN } from '../../../src/register/index.ts';
import { KnownParties, NameLanguage, PartyDetail, PartyList, PartyMatrix, PartyParams } from '../contract/index.ts';
import type { Facts } from '../facts/facts.ts';
import { addressOf } from '../paging.ts';
import { Refused } from '../problem.ts';
import { json, newRouter, problems } from '../routing.ts';
import type { Services } from '../services.ts';
import { knownParties } from './names.ts';
import { listed, type PartyTable, partyTable } from './table.ts';

const tags = ['parties'];

const list = createRoute({
  method: 'get',
  path: '/parties',
  tags,
  summary: 'Parties of the register, with how much each promised and was promised',
  responses: { 200: json(PartyList, 'The parties'), ...problems() },
});

const matrix = createRoute({
  method: 'get',
  path: '/parties/matrix',
  tags,
  summary: 'Who promised to whom',
  request: { query: z.object({ top: z.coerce.number().int().min(1).max(500).default(30) }) },
  responses: { 200: json(PartyMatrix, 'Pairs of parties that have commitments between them'), ...problems() },
});

const known = createRoute({
  method: 'get',
  path: '/parties/known',
  tags,
  summary: 'Parties that can be named: states, groups and organisations, also those that the register does not have',
  request: { query: z.object({ language: NameLanguage.default('en') }) },
  responses: { 200: json(KnownParties, 'The parties'), ...problems() },
});

const one = createRoute({
  method: 'get',
  path: '/parties/{code}',
  tags,
  summary: 'A party: what it promised, and what was promised to it',
  request: { params: PartyParams },
  responses: { 200: json(PartyDetail, 'The party'), ...problems(404) },
});

const COUNTED =
  'Commitments that nobody rejected; one with several promisors or beneficiaries counts for each pair of them.';

export function partyRoutes(services: Services, facts: Facts): OpenAPIHono {
  const gazetteer = services.gazetteer(NOTHING_GIVEN);
  const kept = facts.kept((list) => partyTable(list, gazetteer));
  const router = newRouter();
  router.openapi(list, async (c) => c.json({ items: [...(await kept()).rows.values()] }, 200));
  router.openapi(matrix, async (c) => c.json(matrixOf(await kept(), c.req.valid('query').top), 200));
  router.openapi(known, (c) => {
    c.header('cache-control', 'private, max-age=3600');
    return c.json({ items: knownParties(gazetteer, c.req.valid('query').language) }, 200);
  });
  router.openapi(one, async (c) => {
    const { code } = c.req.valid('param');
    return c.json(partyDetail(code, await kept(), gazetteer, services.clock.now().slice(0, 10)), 200);
  });
  return router;
}

function matrixOf({ rows, cells }: PartyTable, top: number): PartyMatrix {
  const parties = [...rows.values()].slice(0, top);
  const shown = new Set(parties.map(({ code }) => code));
  const pairs = [...cells].flatMap(([from, inner]) => [...inner].map(([to, count]) => ({ from, to, count })));
  return { parties, cells: pairs.filter(({ from, to }) => shown.has(from) && shown.has(to)), counted: COUNTED };
}

function partyDetail(code: string, table: PartyTable, gazetteer: Gazetteer, on: string): PartyDetail {
  const known = gazetteer.get(code);
  const party =
    table.rows.get(code) ?? (known && { code, name: known.name, kind: known.kind, promised: 0, received: 0 });
  if (!party) throw new Refused(404, 'api.no-party', { code });
  const name = (each: string) => table.rows.get(each)?.name ?? gazetteer.get(each)?.name ?? each;
  const named = (each: string) => ({ code: each, name: name(each) });
  const from = new Map([...table.cells].flatMap(([by, to]) => (to.has(code) ? [[by, to.get(code)!] as const] : [])));
  const isMember = (group: string) => gazetteer.membersAt(group, on).includes(code);
  return {
    party,
    capital: known?.capital ?? null,
    members: gazetteer.membersAt(code, on).map(named),
    memberOf: gazetteer.parties
      .filter(({ members, code: group }) => members.length > 0 && isMember(group))
      .map((each) => named(each.code)),
    promised: {
      entries: addressOf('/v1/entries', { kind: 'commitment', promisor: code }),
      areas: listed(table.promised.get(code)),
      others: listed(table.cells.get(code), name),
    },
    received: {
      entries: addressOf('/v1/entries', { kind: 'commitment', beneficiary: code }),
      areas: listed(table.received.get(code)),
      others: listed(from, name),
    },
  };
}
