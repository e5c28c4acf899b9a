import type { TextDocument } from '../model/index.ts';
import type { PartyMention } from '../parties/index.ts';
import { isRegion } from './fields/to-whom.ts';
import type { Speakers } from './fields/who.ts';

// How far back "the region" looks for the region that was named last, in characters.
const LOOK_BACK = 6000;

/**
 * Finds the region named last before an offset of the content (a group of states with a name of its own), or null. The names
 * of a document are looked up once, and only if some unit asks.
 */
export function regionsOf(doc: TextDocument, speakers: Speakers): (at: number) => string | null {
  let named: readonly PartyMention[] | null = null;
  return (at) => {
    named ??= speakers.parties.find(doc.content).filter((mention) => isRegion(mention.code, speakers));
    const last = named[lastBefore(named, at)];
    return last && last.start >= at - LOOK_BACK ? last.code : null;
  };
}

/** Index of the last mention that ends at or before an offset, or -1. */
function lastBefore(named: readonly PartyMention[], at: number): number {
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (named[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
