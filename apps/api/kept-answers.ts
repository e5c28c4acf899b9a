import type { Context } from 'hono';
import { createKept, type Store } from '../../src/register/index.ts';
import type { Clock } from '../../src/world/index.ts';

/** Lists and counts that many ask for in the same words. What they say follows from the register, the address and the day alone. */
const KEPT = new Set(['/v1/entries', '/v1/entries/facets', '/v1/deadlines', '/v1/search']);

/** Bytes of answers that are kept: some hundred pages of a list. */
const MOST = 32 * 1024 * 1024;

declare module 'hono' {
  interface ContextVariableMap {
    /** The newest change of the register that is known of when a request is answered; not there for what is never kept. */
    seen?: number;
  }
}

/** An answer in JSON, with its tag. */
export interface Answer {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly tag: string;
}

/** Answers that were given since the register last changed. */
export interface KeptAnswers {
  /**
   * What was answered to the same request; else where to put the answer when it is there, null if it is none that is kept. To be asked
   * before the answer is made: what changes meanwhile makes the next request ask anew.
   */
  look(c: Context): Promise<Answer | ((answer: Answer) => void) | null>;
}

/** Keeps answers to readers for as long as nothing changes; those that were asked for longest ago go first. */
export function openKeptAnswers(store: Pick<Store, 'lastChange'>, clock: Clock): KeptAnswers {
  const kept = createKept<Answer>(MOST, ({ bytes }) => bytes.byteLength);
  let seq = -1;
  const keep = (key: string, answer: Answer, at: number) => {
    if (at === seq && answer.bytes.byteLength <= MOST) kept.set(key, answer);
  };
  return {
    async look(c) {
      const { pathname, search } = new URL(c.req.url);
      if (c.req.method !== 'GET' || !KEPT.has(pathname)) return null;
      const now = await store.lastChange();
      if (now !== seq) {
        kept.clear();
        seq = now;
      }
      c.set('seen', now);
      const key = `${clock.now().slice(0, 10)} ${pathname}${search}`;
      return kept.get(key) ?? ((answer) => keep(key, answer, now));
    },
  };
}
