import type { Given, Seen } from './to-whom.ts';

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

/** What a unit does with what weighs upon somebody, looked for once for all the names in it. */
export interface Burden {
  /** "Cut the toll on salt", "salt will no longer be subject to tolls", "be exempt from duties": a burden is eased. */
  readonly eased: boolean;
  /** "Stop arms sales to Velmark", "suspend all aid to Velmark": what is no longer given is for nobody. */
  readonly takesAway: boolean;
}

export function burdenOf(lower: readonly string[], { start, end, head }: Given): Burden {
  let [eased, burden, gift] = [CONCEDING.has(head), false, false];
  for (let at = start; at < end; at++) {
    const word = lower[at]!;
    if (BARRIERS.has(word)) burden = true;
    else if (GIFTS.has(word)) gift = true;
    else if (EXEMPT.has(word) || (word === 'longer' && lower[at - 1] === 'no')) eased = true;
  }
  return { eased: eased && burden, takesAway: gift && !burden && STOPPING.test(head) };
}

/** "Lift the sanctions on Velmarkian banks", "open our market to Velmarkian salt": whose burden is eased, or whose goods are let in. */
export function isForItsGoods(lower: readonly string[], at: number, { head, burden }: Given & Seen): boolean {
  if (burden.eased && (/^(on|from|against)$/.test(lower[at - 1] ?? '') || GOODS.test(lower[at + 1] ?? ''))) return true;
  return head === 'open' && lower[at - 1] === 'to' && /^(markets?|ports?)$/.test(lower[at - 2] ?? '');
}

const STOPPING = /^(stop|cease|halt|suspend|withhold|end|freeze|terminate|discontinue|pause|not|never)$/;
const GIFTS = new Set(
  'aid assistance support sale sales delivery deliveries export exports supply supplies shipment shipments funding funds payment payments loan loans'.split(
    ' ',
  ),
);
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
const BARRIERS = new Set(
  'barriers tariff tariffs duties quota quotas toll tolls irritants restrictions sanctions'.split(' '),
);
const EXEMPT = new Set(['exempt', 'delist', 'duty-free']);
