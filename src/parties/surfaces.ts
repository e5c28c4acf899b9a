import type { Party } from '../model/index.ts';
import { AMBIGUOUS_CAPITALS, NOT_PARTIES, SEATS } from './data/place-names.ts';
import { listOf } from './table-rows.ts';

export type MentionForm = 'name' | 'demonym' | 'capital' | 'phrase' | 'abbreviation';

/** One way to write a party. `code` is null for a name that holds a party's name and is none (`South China Sea`). */
export type Surface = {
  readonly text: string;
  readonly code: string | null;
  readonly form: MentionForm;
  /** Whether a noun such as "countries" may follow and belong to it. */
  readonly plural: boolean;
};

/** All ways to write the parties; where two parties claim the same words, the one that comes first has them. */
export function surfacesOf(parties: readonly Party[]): readonly Surface[] {
  const found = new Map<string, Surface>();
  const add = (surface: Surface) => {
    if (/^\p{Lu}/u.test(surface.text) && !found.has(surface.text)) found.set(surface.text, surface);
  };
  const ambiguous = new Set(listOf(AMBIGUOUS_CAPITALS));
  for (const party of parties) for (const surface of ofParty(party, ambiguous)) add(surface);
  for (const text of listOf(NOT_PARTIES)) add({ text, code: null, form: 'name', plural: false });
  const known = new Set(parties.map((party) => party.code));
  for (const surface of seats()) if (surface.code !== null && known.has(surface.code)) add(surface);
  return [...found.values()];
}

/** Whether a name is written as an abbreviation: `US`, `U.K.`, `G20`, `C5+1`, `AfDB`. */
export function isAbbreviation(name: string): boolean {
  return /^(?:[A-Z][a-z]?)?[A-Z0-9][A-Z0-9.+&]*(?:-\d+)?s?$/.test(name) && name.length <= 8;
}

function ofParty(party: Party, ambiguous: ReadonlySet<string>): readonly Surface[] {
  const plural = party.kind !== 'state';
  const names = party.names.flatMap((name): Surface[] => {
    const form = isAbbreviation(name) ? 'abbreviation' : 'name';
    const surface: Surface = { text: name, code: party.code, form, plural };
    // Headings are often set in capitals; below four letters such a word is too often another one.
    return form === 'name' && name.length > 3 ? [surface, { ...surface, text: name.toUpperCase() }] : [surface];
  });
  const demonyms = party.demonyms.map((text): Surface => ({ text, code: party.code, form: 'demonym', plural }));
  return [...names, ...demonyms, ...capitalOf(party, ambiguous)];
}

function capitalOf(party: Party, ambiguous: ReadonlySet<string>): readonly Surface[] {
  const text = party.capital;
  if (text === null || ambiguous.has(text)) return [];
  return [{ text, code: party.code, form: 'capital', plural: false }];
}

function seats(): readonly Surface[] {
  return SEATS.split('\n').flatMap((line) => {
    const [code = '', names = ''] = line.split(':');
    return listOf(names).map((text): Surface => ({ text, code: code.trim(), form: 'capital', plural: false }));
  });
}
