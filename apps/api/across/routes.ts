import type { OpenAPIHono } from '@hono/zod-openapi';
import type { z } from 'zod';
import { proposedFact } from '../../../src/follow/index.ts';
import type { FollowStore, ProposalPage, ProposalQuery } from '../../../src/register/index.ts';
import { actorOf } from '../actor.ts';
import type { ProposalParams } from '../contract/index.ts';
import { newRouter } from '../routing.ts';
import type { Services } from '../services.ts';
import * as spec from './spec.ts';

/** What is proposed across the texts: where a commitment is said again, and what seems to tell of it. */
export function acrossRoutes({ follow, clock }: Services): OpenAPIHono {
  const router = newRouter();
  router.openapi(spec.restatements, async (c) =>
    c.json(pageOf(await follow.restatements(queryOf(c.req.valid('query')))), 200),
  );
  router.openapi(spec.evidence, async (c) =>
    c.json(pageOf(await follow.evidenceProposals(queryOf(c.req.valid('query')))), 200),
  );
  router.openapi(spec.decideRestatement, async (c) => {
    const { number: id } = c.req.valid('param');
    const { by, ...choice } = c.req.valid('json');
    const act = { by: actorOf(c, by).name, at: clock.now() };
    return c.json(await follow.decideRestatement({ id, ...choice, ...act }), 201);
  });
  router.openapi(spec.decideEvidence, async (c) => {
    const { number: id } = c.req.valid('param');
    const { by, fact, action, why } = c.req.valid('json');
    const act = { by: actorOf(c, by).name, at: clock.now() };
    const proposal = action === 'accept' ? await proposalOf(follow, id) : null;
    const evidence = proposal && proposedFact(proposal, said(fact));
    return c.json(await follow.decideEvidence({ id, action, why, evidence, ...act }), 201);
  });
  return router;
}

/** What was said, without the fields that were not. */
function said<Fact extends object>(fact: Fact) {
  return Object.fromEntries(Object.entries(fact).filter(([, value]) => value !== undefined));
}

async function proposalOf(follow: FollowStore, id: number) {
  const query = { entry: null, document: null, state: null, after: id + 1, limit: 1 };
  return (await follow.evidenceProposals(query)).items.find((each) => each.id === id) ?? null;
}

function queryOf({ entry, document, state, after, limit }: z.infer<typeof ProposalParams>): ProposalQuery {
  return { entry: entry ?? null, document: document ?? null, state: state ?? null, after: after ?? null, limit };
}

function pageOf<Item>({ items, after }: ProposalPage<Item>): { items: Item[]; next: number | null } {
  return { items: [...items], next: after };
}
