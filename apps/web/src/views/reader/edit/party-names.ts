import type { PartyRef } from '../../../../../../src/model/index.ts';
import type { KnownParty } from '../../../../../api/contract/parties.ts';

/** Why a party is there that a person put in without naming words. */
const BY_PERSON = 'person';

/** A party that can be chosen: `name` is what the entry will call it, `shown` its name in the language of the interface. */
export type Suggestion = Pick<KnownParty, 'code' | 'name' | 'shown'>;

/** The parties that stand in the register, then all others that are known, each once. */
export function suggestionsOf(
  own: readonly Pick<KnownParty, 'code' | 'name'>[],
  known: readonly Suggestion[],
): Suggestion[] {
  const byCode = new Map(known.map((party) => [party.code, party]));
  const first = own.map(({ code, name }) => ({ code, name, shown: byCode.get(code)?.shown ?? name }));
  const taken = new Set(first.map(({ code }) => code));
  return [...first, ...known.filter(({ code }) => !taken.has(code))];
}

/** The party of a name, in either language, or of a code; any other name stands for itself. */
export function partyNamed(typed: string, suggested: readonly Suggestion[]): PartyRef | null {
  const wanted = typed.trim();
  if (wanted === '') return null;
  const is = (text: string) => text.toLowerCase() === wanted.toLowerCase();
  const found = suggested.find(({ name, shown }) => is(shown) || is(name)) ?? suggested.find(({ code }) => is(code));
  return { code: found?.code ?? wanted, name: found?.name ?? wanted, span: null, inferred: BY_PERSON };
}
