import type { Party } from '../model/index.ts';
import { AGENCIES } from './data/agencies.ts';
import { GROUPS } from './data/groups.ts';
import { ORGANISATIONS } from './data/organisations.ts';
import { REGIONS } from './data/regions.ts';
import { listOf, membersOf, rowsOf } from './table-rows.ts';

/** Groups of states, regions that stand for their states, and organisations with the agencies of states, in the order of the tables. */
export function groups(): readonly Party[] {
  return [
    ...rowsOf(GROUPS).map((row) => partyOf(row, 'group')),
    ...rowsOf(ORGANISATIONS).map((row) => partyOf(row, 'organisation')),
    ...rowsOf(AGENCIES).map((row) => partyOf(row, 'organisation')),
    ...rowsOf(REGIONS).map((row) => partyOf(row, 'group')),
  ];
}

const REGION_CODES: ReadonlySet<string> = new Set(rowsOf(REGIONS).map(([code = '']) => code));

/** Whether a code is that of a region, which stands for the states that lie in it and has no body of its own. */
export function isWorldRegion(code: string): boolean {
  return REGION_CODES.has(code);
}

function partyOf(row: readonly string[], kind: Party['kind']): Party {
  const [code = '', name = '', others, adjectives, members] = row;
  const names = [name, ...listOf(others)];
  return {
    code,
    name,
    kind,
    names: [...new Set(isShort(code) ? [...names, code] : names)],
    demonyms: listOf(adjectives),
    capital: null,
    members: membersOf(members),
  };
}

/** Whether a code is written like an abbreviation (`ASEAN`, `C5+1`) and so stands in texts as it is. */
function isShort(code: string): boolean {
  return /^[A-Z][A-Z0-9+]+$/.test(code) || /^[A-Z][a-z]?[A-Z]+$/.test(code);
}
