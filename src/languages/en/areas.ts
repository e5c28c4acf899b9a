import type { Area } from '../../model/index.ts';
import type { AreaTable } from './areas/area-table.ts';
import { COOPERATION } from './areas/cooperation.ts';
import { ECONOMY } from './areas/economy.ts';
import { EVERYDAY } from './areas/everyday.ts';
import { RESOURCES } from './areas/resources.ts';
import { SECURITY } from './areas/security.ts';
import { SOCIETY } from './areas/society.ts';

// The areas are those of the coding guide, after the G7, G20 and BRICS Research Groups.
const TABLES: readonly AreaTable[] = [ECONOMY, RESOURCES, SOCIETY, SECURITY, COOPERATION, EVERYDAY];

export interface AreaWord {
  readonly area: Area;
  readonly weight: number;
}

/** A term: how its first word is or (`stem`) begins, the words that follow, and the areas that it points to. */
export interface AreaTerm {
  readonly first: string;
  readonly stem: boolean;
  readonly rest: readonly { readonly text: string; readonly stem: boolean }[];
  readonly areas: AreaWord[];
}

/**
 * Area terms by their first word, those of most words first: whole words by the word, stems by their first three letters (none
 * is shorter).
 */
export interface AreaIndex {
  readonly whole: ReadonlyMap<string, readonly AreaTerm[]>;
  readonly stems: ReadonlyMap<string, readonly AreaTerm[]>;
}

/** Words that bring the means, the setting or an example: what stands after them is not the end. */
export const MEANS: ReadonlySet<string> = new Set(
  'by through via including includes using alongside while whereas recognizing recognising noting consistent leveraging'.split(
    ' ',
  ),
);

/** The same in two words: the second by the first. */
export const MEANS_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'in',
    new Set(
      'accordance line accord partnership support cooperation collaboration addition areas sectors context'.split(' '),
    ),
  ],
  ['with', new Set(['support'])],
  ['such', new Set(['as'])],
  ['subject', new Set(['to'])],
  ['based', new Set(['on'])],
  ['drawing', new Set(['on'])],
  ['building', new Set(['on'])],
  ['together', new Set(['with'])],
  ['coordination', new Set(['with'])],
  ['partnership', new Set(['with'])],
  ['as', new Set(['part', 'well'])],
  ['taking', new Set(['into'])],
]);

function build(): AreaIndex {
  const whole = new Map<string, AreaTerm[]>();
  const stems = new Map<string, AreaTerm[]>();
  for (const term of readTables().values()) {
    const [index, key] = term.stem ? [stems, term.first.slice(0, 3)] : [whole, term.first];
    const list = index.get(key);
    if (list) list.push(term);
    else index.set(key, [term]);
  }
  for (const list of [...whole.values(), ...stems.values()])
    list.sort((a, b) => b.rest.length - a.rest.length || b.first.length - a.first.length);
  return { whole, stems };
}

function readTables(): Map<string, AreaTerm> {
  const terms = new Map<string, AreaTerm>();
  for (const table of TABLES)
    for (const [area, rows] of Object.entries(table) as [Area, Record<string, string>][])
      for (const [weight, list] of Object.entries(rows))
        for (const term of list.split(', ')) addTerm(terms, term, { area, weight: Number(weight) });
  return terms;
}

function addTerm(terms: Map<string, AreaTerm>, term: string, word: AreaWord): void {
  const known = terms.get(term);
  if (known) {
    known.areas.push(word);
    return;
  }
  const words = term.split(' ').map((text) => ({ text: text.replace('*', ''), stem: text.endsWith('*') }));
  const [first, ...rest] = words;
  if (first) terms.set(term, { first: first.text, stem: first.stem, rest, areas: [word] });
}

export const AREA_TERMS: AreaIndex = build();
