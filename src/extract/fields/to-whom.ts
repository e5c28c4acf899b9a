import type { PartyRef } from '../../model/index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { distinct, type Speakers, stated } from './who.ts';
import type { PartyMention } from '../../parties/index.ts';

const TOWARDS = new Set(['to', 'for', 'in', 'with', 'across', 'of', 'from', 'into', 'on', 'throughout', 'helping', 'support', 'supporting', 'help', 'assist', 'assisting', 'enable', 'protect', 'equip', 'arm', 'train', 'make', 'between', 'against', 'within', 'by']);
const AWAY = new Set(['by', 'against', 'with', 'from', 'of']);

/**
 * For or to whom: the parties that a unit names after "to", "for", "in" or a verb of helping, without those who promise.
 * "with X" and "by X" name partners, not beneficiaries.
 */
export function beneficiaryOf(view: SentenceView, start: number, end: number, promisor: readonly PartyRef[], speakers: Speakers): readonly PartyRef[] {
  const bound = new Set(promisor.map((party) => party.code));
  const named = view.mentionsIn(start, end).filter((mention) => !bound.has(mention.code) && speakers.parties.get(mention.code)?.kind !== 'organisation' && mention.form !== 'capital');
  return distinct(named.filter((mention) => isTowards(view, mention, start))).map((mention) => stated(mention, view, speakers));
}

function isTowards(view: SentenceView, mention: PartyMention, start: number): boolean {
  const { lower, start: starts } = view.tokens;
  let at = starts.findIndex((from) => from >= mention.start);
  if (mention.form === 'demonym' && view.tokens.text[mention.end] === '-') return false;
  const possessive = view.tokens.text.slice(mention.end, mention.end + 2);
  if (mention.form === 'demonym' || possessive === '-') at -= 0;
  for (let steps = 0; at > start && steps < 5; steps++) {
    const word = lower[at - 1]!;
    if (TOWARDS.has(word)) return !AWAY.has(word);
    if (word === ',' || word === ';' || word === 'and' || word === 'the' || word === 'all' || /^\d|^(two|three|four|five|six)$/.test(word) || word.endsWith('ing')) at--;
    else return /^(in|for|to|help|assist|supports?)$/.test(word) || word.length > 2 && (possessive === "'s" || possessive === '’s' || possessive.startsWith('’'));
  }
  return possessive === "'s" || possessive === '’s';
}
