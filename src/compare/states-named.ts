import type { Gazetteer } from '../parties/index.ts';
import type { PartyFinder } from './differences/word-kinds.ts';

/**
 * Finds parties with the organs of a state as that state: what "the State Council of Ruritania" says or gives, Ruritania
 * does. An organ is an organisation of a single member.
 */
export function statesNamed(parties: Gazetteer): PartyFinder {
  const stateOf = (code: string): string => {
    const party = parties.get(code);
    const [member] = party?.members ?? [];
    return party?.kind === 'organisation' && party.members.length === 1 && member ? member.code : code;
  };
  return { find: (text) => parties.find(text).map((mention) => ({ ...mention, code: stateOf(mention.code) })) };
}
