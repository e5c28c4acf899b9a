import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAt } from './open-at.ts';
import { asked, startServer, type TestServer } from './postgres-server.ts';

/** Shelves, and places on each of them; the words below say on which shelf they stand, counted from the oldest, and at which place of it. */
const [SHELVES, PLACES] = [60, 100] as const;

/** Words and where they stand, `p` of a shelf `s`. `old` ones are more than are looked at one by one. */
const WORDS: readonly (readonly [string, string])[] = [
  ['all', 'true'],
  ['half', 'p % 2 = 0'],
  ['four', 'p % 25 = 3'],
  ['now', 's % 4 = 1 and p = 7'],
  ['rare', 's % 11 = 5 and p in (30, 31)'],
  ['pair', 's % 11 = 5 and p between 30 and 33'],
  ['newest', 's > 50'],
  ['some', 's % 20 = 7'],
  ['others', 's % 20 = 8'],
  ['old', 's < 45'],
  // No place that begins a shelf has it, and by these it is guessed how many there are.
  ['hidden', 's < 45 and p > 0'],
];

/** All places have "one" and "two", and "three" and "four" now and then; a few have them one after the other. */
const PHRASES = `case when s % 9 = 4 and p = 50 then ' one two' else ' two one' end
  || case when s = 20 and p = 60 then ' three five' when s % 20 = 0 and p = 60 then ' five three' else '' end`;

const FILL = `insert into search_places (id, source, start, "end", prepared, shelf)
  select s * 1000 + p, 'a', p, p + 1, concat_ws(' ', ${WORDS.map(([word, where]) => `case when ${where} then '${word}' end`)}) || ${PHRASES}, 0
  from generate_series(0, ${SHELVES - 1}) as s, generate_series(0, ${PLACES - 1}) as p order by random()`;

let server: TestServer;
let client: pg.Client;
beforeAll(async () => {
  server = await startServer();
  const address = await server.fresh();
  await (await openAt(address)).close();
  // Shelves need not be full: with short ones, few rows make a long way.
  await asked(
    address,
    `insert into search_shelves (first, places) select s * 1000, 0 from generate_series(1, ${SHELVES - 1}) as s`,
  );
  await asked(address, FILL);
  client = new pg.Client({ connectionString: address });
  await client.connect();
});
afterAll(async () => {
  await client?.end();
  await server?.stop();
});

const TOP = (SHELVES + 1) * 1000;

/** Numbers of places, how often the index of words was asked for them, and whether single places were looked at to make a guess. */
async function found(
  sought: string,
  before = TOP,
  most = 21,
): Promise<{ ids: number[]; scans: number; guess: boolean }> {
  await client.query('begin');
  const from = await scans();
  const ids = await numbers(`search_shelf_by_shelf('${quoted(sought)}', ${before}, ${most})`);
  const to = await scans();
  await client.query('commit');
  return { ids, scans: to.words - from.words, guess: to.single > from.single };
}

async function scans(): Promise<{ words: number; single: number }> {
  const of = (index: string) => `pg_stat_get_xact_numscans('search_places_${index}'::regclass)::int`;
  return (await client.query(`select ${of('words')} as words, ${of('pkey')} as single`)).rows[0];
}

/** As the places are read one by one. */
function there(sought: string, before = TOP, most = 21): Promise<number[]> {
  const walked = `select id from search_places where id < ${before} and (words || ''::tsvector) @@ '${quoted(sought)}' order by id desc limit ${most}`;
  return numbers(`(${walked})`);
}

const quoted = (sought: string) => sought.replace(/\w+/g, "''$&''");

async function numbers(from: string): Promise<number[]> {
  const { rows } = await client.query(`select id::int as id from ${from} as each (id)`);
  return rows.map(({ id }) => id);
}

describe('a question to the shelves', () => {
  it.each([
    ['ends with the newest shelf where that has enough', 'all', 21, 1, false],
    ['ends with some more, and is cut where it has enough', 'four', 21, 2, false],
    ['goes on along the shelves while they give enough', 'four', 45, 3, false],
    ['asks the whole index where a page is long in coming', 'now', 21, 3, true],
    ['asks the whole index once where there is nothing', 'nowhere', 21, 3, true],
    ['asks for the rarest words, and looks for common ones in what they give', 'all & rare & half & pair', 21, 3, true],
    ['looks for a phrase in what has its words', 'five <-> three', 21, 3, true],
    ['goes on along the shelves where few places of many have the phrase', 'one <-> two', 21, 7, false],
  ])('%s', async (_, sought, most, scans, guess) => {
    expect(await found(sought, TOP, most)).toEqual({ ids: await there(sought, TOP, most), scans, guess });
  });

  it('takes for the rarest words as many as leave few places, and none where that is many', async () => {
    const rarest = async (sought: string) =>
      (await client.query(`select search_rarest('${quoted(sought)}', ${SHELVES}) as words`)).rows[0].words;
    expect(await rarest('half & rare & all & pair')).toBe("'pair' & 'rare'");
    expect(await rarest('now <-> all & newest')).toBe("'now' & 'newest'");
    expect(await rarest('some & all & others')).toBe("'others' & 'some'");
    expect(await rarest('old & all')).toBeNull();
  });

  it('goes shelf by shelf where the newest alone have none of many, whether that is guessed or found out', async () => {
    const [guessed, foundOut] = [await found('old'), await found('hidden')];
    expect(guessed.ids).toEqual(await there('old'));
    expect(foundOut.ids).toEqual(await there('hidden'));
    expect([guessed.guess, foundOut.guess]).toEqual([true, true]);
    expect(guessed.scans).toBeGreaterThan(3);
    expect(foundOut.scans).toBe(guessed.scans + 1);
  });

  it('gives the same from wherever it begins, and however much is wanted', async () => {
    const more = ['hidden & half', 'rare & newest', 'all & one <-> two', 'two <-> three', 'half & nowhere'];
    for (const sought of [...WORDS.map(([word]) => word), 'one <-> two', 'three <-> five', ...more]) {
      for (const before of [TOP, 44_099, 20_060]) {
        for (const most of [1, 21, 5000]) {
          const { ids } = await found(sought, before, most);
          expect(ids, `${sought} ${before} ${most}`).toEqual(await there(sought, before, most));
        }
      }
    }
  });
});
