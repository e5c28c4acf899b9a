import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import { type Accounts, knownOf } from '../accounts/accounts.ts';
import { EventsQuery } from '../contract/index.ts';
import { newRouter, problems } from '../routing.ts';
import type { Hub, Sent } from './hub.ts';

/** A comment now and then keeps what stands between from closing a quiet connection. */
const BEAT_MS = 15_000;

/** Whoever is signed out or shut out, here or by another server, hears no more after so long. */
const LOOK_MS = 3000;

const events = createRoute({
  method: 'get',
  path: '/events',
  tags: ['events'],
  summary:
    'Server-sent events: `hello` (where the stream begins), `change` (in the register), `job` (documents being added)',
  request: { query: EventsQuery },
  responses: {
    200: { description: 'The stream', content: { 'text/event-stream': { schema: z.string() } } },
    ...problems(),
  },
});

export function eventRoutes(hub: Hub, closing: AbortSignal, accounts: Accounts | null): OpenAPIHono {
  return newRouter().openapi(events, (c) => {
    const last = Number(c.req.header('last-event-id') ?? c.req.valid('query').after ?? Number.NaN);
    const after = Number.isSafeInteger(last) && last >= 0 ? last : null;
    c.header('cache-control', 'no-store');
    // Nobody reads the body of such an answer: a stream would wait for a reader for ever.
    if (c.req.method === 'HEAD') return c.body(null, 200, { 'content-type': 'text/event-stream' });
    return streamSSE(c, async (out) => {
      const { promise: over, resolve: end } = Promise.withResolvers<void>();
      const send = ({ event, data, id }: Sent) =>
        void out.writeSSE({ event, data: JSON.stringify(data), ...(id === undefined ? {} : { id }) }).catch(end);
      const leave = await hub.listen(send, after);
      const beat = setInterval(() => void out.write(': still here\n\n').catch(end), BEAT_MS);
      const stopLooking = accounts === null ? () => {} : untilUnknown(accounts, c.req.raw.headers, end);
      out.onAbort(end);
      closing.addEventListener('abort', () => end(), { once: true });
      await over;
      clearInterval(beat);
      stopLooking();
      leave();
    });
  });
}

/** Looks now and then whether somebody may still come in, and calls `end` when not, or when nobody can say. Gives back how to stop. */
function untilUnknown(accounts: Accounts, headers: Headers, end: () => void): () => void {
  const look = async () => {
    if ((await knownOf(accounts, headers, false)) === null) end();
  };
  const timer = setInterval(() => void look().catch(end), LOOK_MS);
  return () => clearInterval(timer);
}
