import { dice } from '../../test/register/invented.ts';
import type { Question } from './load.ts';
import { LANDS, oneOf, type Roll, seldomLater, VOCABULARY } from './words.ts';

/** What the questions are asked of. `ids` are of entries, of all documents. */
export interface Asked {
  readonly ask: (path: string) => Promise<string>;
  readonly ids: readonly string[];
  readonly commitments: number;
}

/** Rows of a page of a list: about what a person sees of it at once. The table of the workbench asks for twice as many ahead. */
const ROWS = 50;

/** Facets that a person chooses values of, and how many of them before starting over. */
const [CHOSEN, DEPTH] = [['promisor', 'area', 'deadlineYear', 'year', 'beneficiary', 'status', 'currency'], 3] as const;

type Path = (roll: Roll) => string;

/** The pages that are measured. Each reader asks for others, and the same each time that it is run. */
export function questions(asked: Asked, rolls: readonly Roll[]): Question[] {
  const { ask, ids, commitments } = asked;
  const page = (name: string, path: Path, holds: string): Question => ({
    name,
    async ask(reader) {
      const body = await ask(path(rolls[reader]!));
      if (!body.includes(holds)) throw new Error(`not what was asked for: ${body.slice(0, 200)}`);
    },
  });
  return [
    // A server's own question to the database, and nothing else: what HTTP takes of all that follows.
    page('trivial (/ready)', () => '/ready', '"ready"'),
    { name: 'facet query', ask: facetWalk(ask, rolls) },
    page('one commitment', (roll) => `/v1/entries/${oneOf(ids, roll)}`, '"explanation"'),
    page('what became of it', (roll) => `/v1/entries/${oneOf(ids, roll)}/follow-up`, '"standing"'),
    page('deadline desk', deadlines, '"counts"'),
    page('list page 1', listAt(0), `"total":${commitments}`),
    page('list page n/2', listAt(Math.floor(commitments / 2)), `"total":${commitments}`),
    page('what is followed', () => '/v1/follow-up', '"documents"'),
    page('search', (roll) => `/v1/search?q=${encodeURIComponent(searched(roll))}`, '"items"'),
  ];
}

function listAt(at: number): Path {
  const sorts = ['sort=date', 'sort=deadline&order=desc', 'sort=promisor', 'sort=area&order=desc'];
  return (roll) => `/v1/entries?kind=commitment&limit=${ROWS}&at=${at}&${oneOf(sorts, roll)}`;
}

function deadlines(roll: Roll): string {
  const window = oneOf(['overdue', 'due', 'later', 'undated'], roll);
  return `/v1/deadlines?window=${window}&days=${oneOf([30, 90, 365], roll)}&on=2026-11-22&limit=${ROWS}`;
}

/** One, two or three words, common ones more often; now and then a party. */
function searched(roll: Roll): string {
  const words = Array.from({ length: 1 + roll(3) }, () => seldomLater(VOCABULARY, roll));
  return [...words, ...(roll(4) === 0 ? [seldomLater(LANDS, roll).name] : [])].join(' ');
}

interface Counted {
  readonly total: number;
  readonly facets: Readonly<Record<string, { readonly values: readonly { value: string; count: number }[] }>>;
}

/**
 * A reader begins with all commitments, ticks a value of a facet as often as there are entries of it, then one of another, and after
 * three begins anew: few of these questions were asked before.
 */
function facetWalk(ask: Asked['ask'], rolls: readonly Roll[]): Question['ask'] {
  const chosen = rolls.map(() => new Map<string, string>());
  return async (reader) => {
    const [roll, choices] = [rolls[reader]!, chosen[reader]!];
    const query = new URLSearchParams([['kind', 'commitment'], ...choices]);
    const { total, facets } = JSON.parse(await ask(`/v1/entries/facets?${query}`)) as Counted;
    if (total <= 0) throw new Error('a value that was counted is not there');
    if (choices.size === DEPTH) return choices.clear();
    const facet = oneOf(
      CHOSEN.filter((name) => !choices.has(name)),
      roll,
    );
    const values = facets[facet]!.values.filter(({ value }) => value !== '');
    let left = roll(
      Math.max(
        1,
        values.reduce((sum, { count }) => sum + count, 0),
      ),
    );
    const value = values.find(({ count }) => {
      left -= count;
      return left < 0;
    });
    if (value) choices.set(facet, value.value);
    else choices.clear();
  };
}

/** A dice for each reader. */
export function rollsFor(readers: number, seed: number): Roll[] {
  return Array.from({ length: readers }, (_, reader) => dice(seed * 1000 + reader));
}
