import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import type { Party } from '../model/index.ts';
import { DISPLAY_NAMES, UNSOUGHT_NAMES } from './data/display-names.ts';
import { AFRICA } from './data/states-africa.ts';
import { AMERICAS } from './data/states-americas.ts';
import { ASIA } from './data/states-asia.ts';
import { EUROPE } from './data/states-europe.ts';
import { OCEANIA } from './data/states-oceania.ts';
import { listOf, rowsOf } from './table-rows.ts';

/**
 * All states and territories with an ISO 3166-1 code (and XKX, from the codes ISO leaves to users), in the order of their
 * codes. Names come from `i18n-iso-countries` and the tables in `data/`. That a territory is listed says nothing of its status.
 */
export function states(): readonly Party[] {
  const rows = new Map([AFRICA, AMERICAS, ASIA, EUROPE, OCEANIA].flatMap(rowsOf).map((row) => [row[0] ?? '', row]));
  return isoNames()
    .map(([code, names]) => stateOf(code, names, rows.get(code) ?? []))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** XKX is what the World Bank, the European Commission and others use for Kosovo; the list has another user-assigned code. */
const OTHER_CODES: Readonly<Record<string, string>> = { XKK: 'XKX' };

/** The alpha-3 code for an alpha-2 code (`CN`), or null. */
export function alpha3(alpha2: string): string | null {
  return codePairs().find(([two]) => two === alpha2)?.[1] ?? null;
}

function codePairs(): [string, string][] {
  return (codes as readonly (readonly string[])[]).map(([two = '', three = '']) => [two, OTHER_CODES[three] ?? three]);
}

function isoNames(): [string, readonly string[]][] {
  const names: Readonly<Record<string, string | readonly string[]>> = english.countries;
  return codePairs().flatMap(([two, three]): [string, readonly string[]][] => {
    const found = names[two];
    return found === undefined ? [] : [[three, typeof found === 'string' ? [found] : found]];
  });
}

function stateOf(code: string, isoNames: readonly string[], row: readonly string[]): Party {
  const [, demonyms, capital, official, others] = row;
  const unsought = UNSOUGHT_NAMES[code] ?? [];
  const name = DISPLAY_NAMES[code] ?? isoNames[0] ?? code;
  const sought = [name, ...isoNames.filter((iso) => !unsought.includes(iso)), ...listOf(official), ...listOf(others)];
  return {
    code,
    name,
    kind: 'state',
    names: [...new Set(sought)],
    demonyms: listOf(demonyms),
    capital: capital || null,
    members: [],
  };
}
