import type { MiddlewareHandler } from 'hono';
import { Refused } from '../problem.ts';
import { type Accounts, addressOf, type Known, knownOf, rememberKnown } from './accounts.ts';
import { putDone } from './audit.ts';
import { CALLBACK } from './openid-ways.ts';
import { OPERATIONS, operationFinder, reaches } from './roles.ts';

/**
 * Lets in whom the table of operations admits, and writes down who did what. A register without accounts admits everybody.
 * Errors: `api.login` (401) for nobody known, `api.role` (403), also for an operation that the table does not have.
 */
export function admitted(accounts: Accounts | null): MiddlewareHandler {
  const find = operationFinder();
  return async (c, next) => {
    const { method, path } = c.req;
    if (accounts === null || path === '/v1/openapi.json' || path === CALLBACK) return next();
    const operation = find(method, path);
    const allowed = operation === null ? undefined : OPERATIONS[operation];
    const known = allowed === 'anyone' ? null : await knownOf(accounts, c.req.raw.headers);
    if (allowed !== 'anyone') {
      if (known === null) throw new Refused(401, 'api.login');
      if (operation === null) throw new Refused(404, 'api.no-route', { path });
      if (!reaches(known.person.role, allowed!)) throw new Refused(403, 'api.role', { role: allowed! });
      rememberKnown(c, known);
    }
    await next();
    if (method !== 'GET' && method !== 'HEAD' && known !== null && operation !== null) {
      await putDone(accounts.db, {
        ...doer(known),
        action: operation,
        target: path,
        status: c.res.status,
        address: addressOf(c),
      });
    }
  };
}

function doer({ person, via }: Known) {
  return { person: person.id, name: person.name, via };
}
