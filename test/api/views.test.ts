import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  About,
  DeadlineList,
  EntryDetail,
  EntryList,
  KnownParties,
  Overview,
  PartyDetail,
  PartyList,
  PartyMatrix,
  SearchResult,
} from '../../apps/api/contract/index.ts';
import { NOTHING_GIVEN } from '../../src/register/index.ts';
import { get } from './ask.ts';
import { FOUR, serveSamples, type TestServer } from './serving.ts';

let server: TestServer;
beforeAll(async () => {
  server = await serveSamples(FOUR);
});
afterAll(() => server.end());

describe('views over all of it', () => {
  test('search marks the words found, and shows no sentence twice', async () => {
    const { items } = await get(server.port, '/v1/search?q=households', SearchResult);
    expect(items.length).toBeGreaterThan(1);
    for (const { parts } of items) expect(parts.some(({ text, found }) => found && /household/i.test(text))).toBe(true);
    const entries = items.filter(({ entry }) => entry !== null);
    const sentences = items.filter(({ entry }) => entry === null);
    expect(sentences.some(({ start, end }) => entries.some((entry) => start <= entry.start && entry.start < end))).toBe(
      false,
    );
    expect((await get(server.port, '/v1/search?q=%22%29%20NOT%20household*%20-%28', SearchResult)).items).toEqual([]);
  });

  test('search leads from page to page, and refuses a cursor that is none', async () => {
    const whole = await get(server.port, '/v1/search?q=households', SearchResult);
    expect(whole.next).toBeNull();
    const found: unknown[] = [];
    for (let path: string | null = '/v1/search?q=households&limit=1'; path !== null; ) {
      const page: SearchResult = await get(server.port, path, SearchResult);
      found.push(...page.items);
      path = page.next;
    }
    expect(found).toEqual(whole.items);
    const refused = await fetch(`http://127.0.0.1:${server.port}/v1/search?q=households&after=elsewhere`);
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({ code: 'register.cursor' });
  });

  test('parties: what each promised and was promised, and the pairs add up', async () => {
    const { items } = await get(server.port, '/v1/parties', PartyList);
    expect(items.find(({ code }) => code === 'QRU')).toMatchObject({ name: 'Ruritania', kind: 'state' });
    const { parties, cells } = await get(server.port, '/v1/parties/matrix', PartyMatrix);
    expect(parties.length).toBeGreaterThan(3);
    for (const { from, to, count } of cells) {
      const query = `kind=commitment&promisor=${encodeURIComponent(from)}&beneficiary=${encodeURIComponent(to)}&limit=1`;
      expect((await get(server.port, `/v1/entries?${query}`, EntryList)).total).toBe(count);
    }
    const one = await get(server.port, '/v1/parties/QRU', PartyDetail);
    expect(one.memberOf.map(({ code }) => code)).toContain('Lake Compact');
    expect((await get(server.port, one.promised.entries, EntryList)).total).toBe(one.party.promised);
    expect(
      one.promised.others.every(({ value, count }) =>
        cells.some((cell) => cell.from === 'QRU' && cell.to === value && cell.count === count),
      ),
    ).toBe(true);
    expect((await get(server.port, '/v1/parties/Lake%20Compact', PartyDetail)).members.length).toBeGreaterThan(2);
    expect((await get(server.port, '/v1/parties/FRA', PartyDetail)).party).toMatchObject({ promised: 0, received: 0 });
  });

  test('parties that can be named, in four languages, also those that the register does not have', async () => {
    const named = async (language: string) => {
      const { items } = await get(server.port, `/v1/parties/known?language=${language}`, KnownParties);
      return new Map(items.map(({ code, shown }) => [code, shown]));
    };
    for (const [language, name, group] of [
      ['en', 'Kazakhstan', 'Group of Twenty'],
      ['fr', 'Kazakhstan', 'Groupe des Vingt'],
      ['ru', 'Казахстан', 'Группа двадцати'],
      ['zh', '哈萨克斯坦', '二十国集团'],
    ] as const) {
      const names = await named(language);
      expect(names.get('KAZ')).toBe(name);
      expect([names.get('QRU'), names.get('G20')]).toEqual(['Ruritania', group]);
      expect(names.size).toBeGreaterThan(200);
    }
    const { items } = await get(server.port, '/v1/parties/known?language=zh', KnownParties);
    expect(items.find(({ code }) => code === 'KAZ')).toMatchObject({ name: 'Kazakhstan', kind: 'state' });
  });

  test('deadlines: every commitment stands in one window', async () => {
    const window = (name: string, on: string) =>
      get(server.port, `/v1/deadlines?window=${name}&on=${on}&days=365&limit=1000`, DeadlineList);
    const lists = await Promise.all(['overdue', 'due', 'later', 'undated'].map((name) => window(name, '2027-01-15')));
    const { commitments } = await get(server.port, '/v1/about', About);
    expect(lists.reduce((sum, { items }) => sum + items.length, 0)).toBe(commitments);
    const [overdue, due, later, undated] = lists;
    expect(overdue!.items.length).toBeGreaterThan(0);
    expect(overdue!.items.every(({ due: day, days }) => day! < '2027-01-15' && days! < 0)).toBe(true);
    expect(due!.items.every(({ due: day }) => day! >= '2027-01-15' && day! <= '2028-01-15')).toBe(true);
    expect(later!.items.every(({ due: day }) => day! > '2028-01-15')).toBe(true);
    expect(undated!.items.every(({ due: day }) => day === null)).toBe(true);
    expect(overdue!.counts).toEqual({
      overdue: overdue!.items.length,
      due: due!.items.length,
      later: later!.items.length,
      undated: undated!.items.length,
    });
    const days = due!.items.map(({ days: left }) => left!);
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });

  test('the overview adds up no two currencies, and says what it counts', async () => {
    const { amounts, counted, timeline, commitments, kinds } = await get(server.port, '/v1/overview', Overview);
    expect(new Set(amounts.map(({ currency }) => currency)).size).toBeGreaterThan(1);
    const keys = amounts.map(({ currency, year, area }) => `${currency} ${year} ${area}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(amounts.reduce((sum, { count }) => sum + count, 0)).toBe(counted.amounts);
    expect(counted.says.length).toBeGreaterThan(50);
    expect(timeline.reduce((sum, month) => sum + month.commitments, 0)).toBe(commitments);
    expect(kinds.find(({ value }) => value === 'commitment')?.count).toBe(commitments);
  });
});

test('an entry names those of other documents that say its words', async () => {
  const words = 'build forty ferries of steel for the northern shore';
  const add = (name: string, text: string, role: 'primary' | 'secondary') => {
    const load = async () => ({ bytes: new TextEncoder().encode(text), hint: { name, kind: 'file' as const } });
    return server.services.add({ name, load }, { ...NOTHING_GIVEN, role, speaker: role === 'primary' ? ['QRU'] : [] });
  };
  const first = await add('first.txt', `Ruritania will ${words}.\n`, 'primary');
  const again = await add(
    'again.txt',
    `As we said, Ruritania will ${words.replace('ferries', 'Ferries')}.\n`,
    'primary',
  );
  const report = await add('report.txt', `Ruritania will ${words}, its minister said.\n`, 'secondary');
  await add('other.txt', `Ruritania will ${words.replace('forty', 'fifty')}.\n`, 'primary');
  const { items } = await get(server.port, `/v1/documents/${first.id}/statements`, EntryList);
  const { related } = await get(server.port, `/v1/entries/${items[0]!.id}`, EntryDetail);
  const found = related!.map(({ relation, document }) => [document.id, relation]);
  expect(found.sort()).toEqual(
    [
      [again.id, 'restated'],
      [report.id, 'reported'],
    ].sort(),
  );
});
