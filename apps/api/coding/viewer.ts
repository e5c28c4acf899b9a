import type { Context } from 'hono';
import { actorOf } from '../actor.ts';
import { Refused } from '../problem.ts';

/** Who asks, by the same rule as who writes; null for nobody in particular, who sees no blind mark of anybody. */
export function viewerOf(c: Context): string | null {
  try {
    return actorOf(c, undefined).name;
  } catch (error) {
    if (error instanceof Refused && error.code === 'api.no-actor') return null;
    throw error;
  }
}
