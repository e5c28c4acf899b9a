import type { Context } from 'hono';
import { knownIn } from './accounts/accounts.ts';
import { Refused } from './problem.ts';

/**
 * Who acts. On one's own machine it is the name given in the workbench; where accounts come, they are asked here and nowhere
 * else.
 */
export interface Actor {
  readonly name: string;
}

const LONGEST = 200;

/** Who a write is by: the account that is signed in, where there are accounts; else the header `servanda-by`, else the field `by` of the body. Errors: `api.no-actor`, `api.actor`. */
export function actorOf(c: Context, by: string | undefined): Actor {
  const known = knownIn(c);
  if (known !== null) return { name: known.person.name };
  const name = (fromHeader(c.req.header('servanda-by')) ?? by ?? '').trim();
  if (name === '') throw new Refused(400, 'api.no-actor');
  return { name };
}

/** Headers carry Latin letters alone, so a name comes percent-encoded. */
function fromHeader(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  try {
    const name = decodeURIComponent(header);
    if (name.length <= LONGEST) return name;
  } catch {
    // Not percent-encoded UTF-8: said below.
  }
  throw new Refused(400, 'api.actor');
}
