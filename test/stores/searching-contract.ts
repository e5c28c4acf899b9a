import { expect } from 'vitest';
import { documentRecord, entryQuery, type Hit, NOTHING_GIVEN, type Store } from '../../src/register/index.ts';
import { inventedDocument } from '../register/invented.ts';
import { MAKER, readingOf } from '../register/ruritania.ts';
import { ACT, decision } from './deciding-contract.ts';

type Case = (store: Store) => Promise<void>;

/** Everything that a search finds, read in pages of `limit`. */
export async function foundIn(store: Store, words: string, limit = 10): Promise<Hit[]> {
  const found: Hit[] = [];
  for (let after: string | null = null; ; ) {
    const page = await store.search(words, { after, limit });
    expect(page.hits.length).toBeLessThanOrEqual(limit);
    found.push(...page.hits);
    if (page.after === null) return found;
    expect(page.hits).toHaveLength(limit);
    after = page.after;
  }
}

const put = (store: Store, content: string, name = 'speech.txt', date: string | null = null) =>
  store.putDocument(documentRecord(readingOf(content, name), { ...NOTHING_GIVEN, date }, MAKER));

/** Words that are one word to the search, wherever they stand. */
const PAIRS = [
  ['technology', 'technological'],
  ['possibly', 'possible'],
  ['trekked', 'trek'],
  ['flies', 'fli'],
  ['pledges', 'pledged'],
  ['connections', 'connecting'],
  ['agreements', 'agreement'],
  ['parties', 'party'],
  ['Straße', 'straße'],
  ['café', 'CAFE'],
  ['ΟΔΟΣ', 'οδος'],
] as const;

export const SEARCHING: Readonly<Record<string, Case>> = {
  'takes forms of a word for one word, in texts and in filters': async (store) => {
    await put(store, PAIRS.map(([one], index) => `Ruritania will see ${one} as number n${index}.`).join('\n'));
    for (const [index, [one, other]] of PAIRS.entries()) {
      for (const word of [one, other]) {
        const hits = await foundIn(store, `${word} n${index}`);
        expect(
          hits.map(({ marked }) => marked.includes(`\u0001${one}\u0002`)),
          word,
        ).toEqual([true]);
        const entries = await store.entries(entryQuery({ words: `${word} n${index}` }));
        expect(entries.entries).toHaveLength(1);
      }
    }
    expect(await foundIn(store, 'n1 n2')).toEqual([]);
  },

  'takes bare endings for what they are': async (store) => {
    await put(store, 'The ies are old.\nThe sses are new.\nI am here.');
    expect((await foundIn(store, 'ies')).map(({ start }) => start)).toEqual([0, 35]);
    expect((await foundIn(store, 'sses')).map(({ start }) => start)).toEqual([17]);
  },

  'shows the newest document first, and a document in the order of its text': async (store) => {
    const text = (name: string) => `The ${name} bridge.\nRuritania will mend a bridge.\nA third bridge of ${name}.\n`;
    const dates = ['2021-03-04', null, '2021', '2022-01', '2021-03-05', '2021-03-04', '0850', '+12021'];
    for (const [index, date] of dates.entries()) await put(store, text(`n${index}`), `${index}.txt`, date);
    const hits = await foundIn(store, 'bridge', 4);
    expect(hits.map(({ start }) => start).slice(0, 3)).toEqual([0, 15, 45]);
    const names = hits.map(({ document }) => document.name).filter((_, index) => index % 3 === 0);
    expect(names).toEqual(['3.txt', '4.txt', '5.txt', '0.txt', '2.txt', '6.txt', '7.txt', '1.txt']);
  },

  'gives the same in pages of any length': async (store) => {
    for (const seed of [1, 2, 3, 4]) await store.putDocument(inventedDocument(seed, 60));
    for (const words of ['build', 'million', 'wells', 'bui*', '"for Zenda"']) {
      const whole = await foundIn(store, words, 1000);
      expect(whole.length).toBeGreaterThan(6);
      for (const limit of [1, 7, 50]) expect(await foundIn(store, words, limit)).toEqual(whole);
    }
    await expect(store.search('build', { after: 'elsewhere', limit: 9 })).rejects.toMatchObject({
      code: 'register.cursor',
    });
  },

  'finds what a person wrote, and what stands there no more under its own words alone': async (store) => {
    await put(store, 'The lake is old.\nRuritania will mend a bridge.\nThe sea is young.\n');
    const [entry] = (await store.entries(entryQuery())).entries;
    await store.decide(decision(entry!.id, { action: 'edit', changes: { text: 'mend a viaduct' } }));
    expect((await foundIn(store, 'viaduct')).map((hit) => hit.entry)).toEqual([entry!.id]);
    // The sentence still says so.
    expect((await foundIn(store, 'bridge')).map((hit) => hit.entry)).toEqual([null]);
    // No sentence and no statement holds both.
    expect(await foundIn(store, 'viaduct bridge')).toEqual([]);
    await store.decide(decision(entry!.id, { action: 'undo' }));
    expect(await foundIn(store, 'viaduct')).toEqual([]);
    expect((await foundIn(store, 'bridge')).map((hit) => hit.entry)).toEqual([entry!.id]);
    const span = { start: 0, end: 8, exact: 'The lake' };
    const marked = await store.mark({ ...ACT, document: entry!.document.id, draft: { spans: [span] }, tests: null });
    expect((await foundIn(store, 'lake')).map((hit) => hit.entry)).toEqual([marked.id]);
    expect((await foundIn(store, 'lake old')).map((hit) => hit.entry)).toEqual([null]);
    expect(await store.check()).toEqual([]);
  },

  'searches a text without an end of a sentence as far as it counts words': async (store) => {
    const word = (n: number) => `w${n.toString(36)}x`;
    const many = Array.from({ length: 9000 }, (_, n) => word(n)).join(' ');
    await put(store, `${'again '.repeat(300)}${many} end`);
    for (const words of ['again', word(0), word(7000), `"${word(7000)} ${word(7001)}"`]) {
      expect(await foundIn(store, words), words).toHaveLength(1);
    }
    expect(await foundIn(store, word(8500))).toEqual([]);
    expect(await store.check()).toEqual([]);
  },
};
