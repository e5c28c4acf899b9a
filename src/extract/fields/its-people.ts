import type { Given } from './to-whom.ts';

/**
 * "400 boats to the Velmarkian navy", "fees for Velmarkian citizens", "train 40 Velmarkian nurses": people and forces of a state, right
 * behind "to", "for" or a verb of helping; its name is at `at`.
 */
export function isForItsPeople(lower: readonly string[], at: number, { start }: Given): boolean {
  const people = lower[at]!.endsWith('ns') || PEOPLE.test(lower[at + 1] ?? '') || FORCES.test(lower[at + 1] ?? '');
  if (!people) return false;
  let before = at - 1;
  while (before > start && /^(the|\d[\d,]*|more|than|over|up|all|young|vulnerable|least)$/.test(lower[before] ?? ''))
    before--;
  if (/^(to|for)$/.test(lower[before] ?? '')) return true;
  return before >= start && HELPING.test(lower[before] ?? '') && !STOPPING.test(lower[before - 1] ?? '');
}

/** "Cut the toll on salt", "salt will no longer be subject to tolls", "be exempt from duties": a burden is eased. */
export function easesBurden(lower: readonly string[], { start, end, head }: Given): boolean {
  let [eased, burden] = [CONCEDING.has(head), false];
  for (let at = start; at < end; at++) {
    if (BARRIERS.test(lower[at]!)) burden = true;
    if (/^(exempt|delist|duty-free)$/.test(lower[at]!) || (lower[at] === 'longer' && lower[at - 1] === 'no'))
      eased = true;
  }
  return eased && burden;
}

/** "Lift the sanctions on Velmarkian banks", "open our market to Velmarkian salt": whose burden is eased, or whose goods are let in. */
export function isForItsGoods(lower: readonly string[], at: number, given: Given): boolean {
  const eased = /^(on|from|against)$/.test(lower[at - 1] ?? '') || GOODS.test(lower[at + 1] ?? '');
  if (eased && easesBurden(lower, given)) return true;
  return given.head === 'open' && lower[at - 1] === 'to' && /^(markets?|ports?)$/.test(lower[at - 2] ?? '');
}

/** "Stop arms sales to Velmark", "suspend all aid to Velmark": what is no longer given is for nobody. */
export function isTakenAway(lower: readonly string[], { start, end, head }: Given): boolean {
  return (
    STOPPING.test(head) &&
    lower.slice(start, end).some((word) => GIFTS.test(word)) &&
    !lower.slice(start, end).some((word) => BARRIERS.test(word))
  );
}

const STOPPING = /^(stop|cease|halt|suspend|withhold|end|freeze|terminate|discontinue|pause|not|never)$/;
const GIFTS =
  /^(aid|assistance|support|sales?|deliver(y|ies)|exports?|supply|supplies|shipments?|funding|funds|payments?|loans?)$/;
const HELPING = /^(train|host|educate|help|assist|support|equip|provide|protect|feed|shelter)(ing)?$/;

export const GOODS = /^(goods|products|exports|imports|firms|companies|banks|entities|vehicles)$/;

const FORCES =
  /^(navy|army|forces|police|military|authorities|government|officials|officers|pilots|citizens|nationals|businesses|companies|exporters|producers|women|girls|youth|entrepreneurs|engineers|doctors|nurses)$/;

// "support to refugees from Velmark", "a fellowship for students from Velmark": whom it is for is where they come from.
export const PEOPLE =
  /^(refugees|people|students|scholars|persons|victims|survivors|workers|farmers|families|children|teachers|women|nurses|pilots|doctors|engineers|officers|officials)$/;

const CONCEDING = new Set([
  'reduce',
  'lower',
  'lift',
  'cut',
  'suspend',
  'waive',
  'eliminate',
  'remove',
  'ease',
  'address',
]);
const BARRIERS = /^(barriers|tariffs?|duties|quotas?|tolls?|irritants|restrictions|sanctions)$/;
