import type { Subject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Predicate } from './predicate.ts';

/** What those who govern impose, lift or grant: that it will apply is their doing. */
export const MEASURES: ReadonlySet<string> = new Set(
  'tariff tariffs duty duties quota quotas levy levies toll tolls ban bans prohibition prohibitions restriction restrictions sanction sanctions exemption exemptions waiver waivers policy policies protection protections remedy remedies moratorium embargo rule rules'.split(
    ' ',
  ),
);

/**
 * "The toll will not apply to fishing boats", "the ban will take effect": and of whatever stands, that it "will remain in place", or that
 * "this will take effect on 4 May".
 */
export function isMeasureApplied(view: SentenceView, subject: Subject, { head, start }: Predicate): boolean {
  const { lower } = view.tokens;
  // "Not" may stand before the verb.
  const verb = lower.indexOf(head, start);
  const behind = lower.slice(verb + 1, verb + 4);
  if (head === 'remain' && behind[0] === 'in' && IN_FORCE.test(behind[1] ?? '')) return true;
  if (head === 'take' && behind[0] === 'effect' && view.dates().length > 0) return true;
  // "Lamps will become mandatory for all boats".
  if (head === 'become' && RULED.test(behind[0] ?? '')) return true;
  const named = lower.slice(subject.start, subject.end);
  if (!named.some((word) => MEASURES.has(word)) && !(named.length === 1 && POINTING.test(named[0]!))) return false;
  if (head === 'apply' || head === 'extend') return behind[0] === 'to';
  return (head === 'take' && behind.includes('effect')) || (head === 'enter' && behind.includes('force'));
}

// What one says of things by ruling it.
const RULED = /^(mandatory|compulsory|binding|effective|applicable)$/;

// "This will take effect on 5 May": the measure was named before.
const POINTING = /^(this|these|it|they)$/;

/** What stands behind "in" where something applies: "in force". */
export const IN_FORCE = /^(effect|force|place)$/;

/** "This order shall be implemented consistent with applicable law": how it is to be read, and nothing that will be done. */
export function isProviso({ tokens: { lower } }: SentenceView, { start }: Predicate): boolean {
  const at = lower.indexOf('consistent', start);
  return at > 0 && at - start < PROVISO_REACH && lower[at + 1] === 'with' && lower.slice(at, at + 4).includes('law');
}

const PROVISO_REACH = 4;
