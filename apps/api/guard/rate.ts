import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { Refused } from '../problem.ts';

/** How often one address may ask: so many requests at once, and so many a second in the long run. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/**
 * A page of the workbench asks some ten times, somebody who works fast a few times a second; a script that goes through a
 * whole register is slowed to 20 pages of 500 rows a second.
 */
export const RATE: Rate = { burst: 300, perSecond: 20 };

/** Addresses that are remembered at a time, some 100 bytes each; beyond that the one that asked longest ago is forgotten. */
const ADDRESSES = 10_000;

interface Bucket {
  left: number;
  at: number;
}

/**
 * Refuses (429, with `Retry-After`) who asks too often, by address; of IPv6 by its first 64 bits, since a household has all the
 * rest. Whoever sits at this machine is not counted. A server that stands before this one on the same machine says who asked
 * in the last entry of `X-Forwarded-For`; what stands before that anybody could have written. `now` is in milliseconds.
 */
export function limitedRate(
  { burst, perSecond }: Rate,
  now: () => number = () => performance.now(),
): MiddlewareHandler {
  const buckets = new Map<string, Bucket>();
  /** Milliseconds until the next request would be taken; 0 for one that is. */
  const take = (key: string): number => {
    const at = now();
    const known = buckets.get(key);
    const left = known ? Math.min(burst, known.left + ((at - known.at) * perSecond) / 1000) : burst;
    buckets.delete(key);
    buckets.set(key, { left: left < 1 ? left : left - 1, at });
    if (buckets.size > ADDRESSES) buckets.delete(buckets.keys().next().value!);
    return left < 1 ? ((1 - left) * 1000) / perSecond : 0;
  };
  return async (c, next) => {
    const key = asking(c);
    const wait = key === null ? 0 : take(key);
    if (wait > 0) {
      const seconds = Math.ceil(wait / 1000);
      c.header('retry-after', String(seconds));
      throw new Refused(429, 'api.too-often', { seconds });
    }
    await next();
  };
}

/** Who asks, null for this machine itself. */
function asking(c: Context): string | null {
  const peer = plain(getConnInfo(c).remote.address ?? '');
  if (!/^(?:127\.|::1$)/.test(peer)) return network(peer);
  const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  return forwarded === '' ? null : network(plain(forwarded));
}

/** An IPv4 address that is written as one of IPv6 is itself; a port at the end is not part of it. */
function plain(address: string): string {
  return address
    .replace(/^::ffff:(?=\d+\.)/i, '')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .slice(0, 60);
}

function network(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.replace(/^\[|\](?::\d+)?$/g, '').split('::');
  const groups = head.split(':').filter((group) => group !== '');
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(':').filter((group) => group !== '').length;
  return [...groups, ...Array.from({ length: Math.max(0, missing) }, () => '0')].slice(0, 4).join(':');
}
