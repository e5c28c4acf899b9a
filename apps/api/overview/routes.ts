import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { entryFilter, type FacetName, type Store } from '../../../src/register/index.ts';
import { Overview } from '../contract/index.ts';
import { STANDING } from '../entries/query.ts';
import type { Fact } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import { json, newRouter, problems } from '../routing.ts';
import { amountsOf } from './amounts.ts';

const overview = createRoute({
  method: 'get',
  path: '/overview',
  tags: ['overview'],
  summary: 'What the register holds: counts, a timeline, and money promised by currency, year and area',
  responses: { 200: json(Overview, 'The overview'), ...problems() },
});

export function overviewRoutes(store: Store, facts: Facts): OpenAPIHono {
  const kept = facts.kept((list) => overviewOf(store, list));
  return newRouter().openapi(overview, async (c) => c.json(await kept(), 200));
}

/** Values of a field that an overview names. */
const TOP = 25;

async function overviewOf(store: Store, facts: readonly Fact[]): Promise<Overview> {
  const months = new Map<string, { commitments: number; reviewed: number }>();
  for (const { date, reviewed } of facts) {
    const month = date?.slice(0, 7);
    if (month === undefined) continue;
    const known = months.get(month) ?? { commitments: 0, reviewed: 0 };
    months.set(month, { commitments: known.commitments + 1, reviewed: known.reviewed + (reviewed ? 1 : 0) });
  }
  const money = amountsOf(facts);
  const all = await store.facets(entryFilter({ statuses: [...STANDING] }), TOP);
  const promised = await store.facets(
    entryFilter({ kinds: ['commitment'], statuses: ['proposed', 'accepted', 'edited'] }),
    TOP,
  );
  const values = (facets: typeof all, name: FacetName) => [...(facets.facets[name]?.values ?? [])];
  return {
    ...(await store.counts()),
    kinds: values(all, 'kind'),
    statuses: values(all, 'status'),
    areas: values(promised, 'area'),
    promisors: values(promised, 'promisor'),
    timeline: [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, counts]) => ({ date, ...counts })),
    amounts: money.cells,
    counted: money.counted,
  };
}
