import type { OpenAPIHono } from '@hono/zod-openapi';
import { addressWith } from '../paging.ts';
import { Refused } from '../problem.ts';
import { newRouter } from '../routing.ts';
import { type Accounts, accountOf, ownOf } from './accounts.ts';
import { listDone } from './audit.ts';
import { addPerson, changePerson, listPeople, newInvitation, personById } from './people.ts';
import { signingRoutes } from './signing.ts';
import * as spec from './spec.ts';
import { listTokens, newToken, revokeToken } from './tokens.ts';

/** Who may come in, and how. Without accounts there is nobody to sign in, and every route but the first says so. */
export function accountRoutes(accounts: Accounts | null): OpenAPIHono {
  const router = newRouter();
  const there = (): Accounts => {
    if (accounts === null) throw new Refused(404, 'api.no-accounts');
    return accounts;
  };
  router.openapi(spec.who, async (c) => c.json(await accountOf(accounts, c.req.raw.headers), 200));
  signingRoutes(router, there);
  ownTokens(router, there);
  everybody(router, there);
  router.openapi(spec.audit, async (c) => {
    const { before = null, limit } = c.req.valid('query');
    const items = await listDone(there().db, before, limit);
    const last = items.length === limit ? items.at(-1)?.seq : undefined;
    return c.json({ items, next: last === undefined ? null : addressWith(c, { before: String(last) }) }, 200);
  });
  return router;
}

function ownTokens(router: OpenAPIHono, there: () => Accounts): void {
  router.openapi(spec.tokens, async (c) => {
    const { db } = there();
    return c.json({ items: await listTokens(db, ownOf(c).person.id) }, 200);
  });
  router.openapi(spec.makeToken, async (c) => {
    const { name, days } = c.req.valid('json');
    const { db } = there();
    return c.json(await newToken(db, ownOf(c).person.id, name, days), 201);
  });
  router.openapi(spec.revoke, async (c) => {
    const { db } = there();
    const { id } = ownOf(c).person;
    await revokeToken(db, id, c.req.valid('param').id);
    return c.json({ items: await listTokens(db, id) }, 200);
  });
}

function everybody(router: OpenAPIHono, there: () => Accounts): void {
  router.openapi(spec.people, async (c) => c.json({ items: await listPeople(there().db) }, 200));
  router.openapi(spec.invite, async (c) => {
    const { db } = there();
    const person = await addPerson(db, c.req.valid('json'));
    return c.json({ person, invitation: await newInvitation(db, person.id) }, 201);
  });
  router.openapi(spec.change, async (c) => {
    const { db } = there();
    return c.json(await changePerson(db, c.req.valid('param').id, c.req.valid('json')), 200);
  });
  router.openapi(spec.inviteAgain, async (c) => {
    const { db } = there();
    const person = await personById(db, c.req.valid('param').id);
    if (!person.active) throw new Refused(422, 'api.shut-out', { name: person.name });
    return c.json({ person, invitation: await newInvitation(db, person.id) }, 201);
  });
}
