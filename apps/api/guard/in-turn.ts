import type { MiddlewareHandler } from 'hono';
import { openGate } from '../../../src/world/index.ts';

/** What is answered from the register alone, and soon. What reads originals or writes long files waits for others than this machine. */
const SHORT = /^\/v1\/(?:entries|search|deadlines|follow-up)(?:\/|$)/;

/**
 * As many at a time as it takes for their questions to the database to be asked together, and no more: of fifty readers of facets, with 32 let in at a
 * time 1.5 times as many were answered as with 10; of single commitments 1.7 times as many, and with 64 no more.
 */
const AT_ONCE = 32;

/**
 * Lets readers in one after the other when many ask at once. Each is answered as soon as it can be, and who came first is answered
 * first; all at once, everybody would wait for everybody's steps, and some for very long.
 */
export function inTurn(): MiddlewareHandler {
  const gate = openGate(AT_ONCE);
  return async (c, next) => {
    if (c.req.method !== 'GET' || !SHORT.test(c.req.path)) return next();
    const leave = await gate.enter();
    try {
      await next();
    } finally {
      leave();
    }
  };
}
