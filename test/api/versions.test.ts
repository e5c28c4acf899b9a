import { afterAll, beforeAll, expect, test } from 'vitest';
import { DocumentDetail, EntryDetail, EntryList, FollowedList } from '../../apps/api/contract/index.ts';
import { openFacts } from '../../apps/api/facts/facts.ts';
import { NOTHING_GIVEN } from '../../src/register/index.ts';
import { get, post } from './ask.ts';
import { serveSamples, type TestServer } from './serving.ts';

let server: TestServer;
beforeAll(async () => {
  server = await serveSamples([]);
});
afterAll(() => server.end());

const FILLER =
  'The lake is old. Its shore is long. People have fished in it since anybody can remember, and few have complained.\n\n';
const OLD = `${FILLER}Ruritania will build two bridges by 2031. Ruritania will open nine schools by 2032.\n\n${FILLER}Ruritania will plant 500 trees by 2033.\n`;
const NEW = OLD.replace('two bridges', 'three bridges').replace('Ruritania will plant 500 trees by 2033.\n', '');

/** Adds a version of one document: the same address, other words. */
async function add(words: string): Promise<string> {
  const bytes = new TextEncoder().encode(words);
  const hint = { name: 'https://ruritania.example/speech.txt', kind: 'url' as const, contentType: 'text/plain' };
  const given = { ...NOTHING_GIVEN, date: '2026-01-01', speaker: ['QRU'] };
  const { id } = await server.services.add({ name: hint.name, load: async () => ({ bytes, hint }) }, given);
  return id!;
}

test('a newer version is named with the older one, and what was decided on is followed into it', async () => {
  const older = await add(OLD);
  const { items } = await get(server.port, `/v1/documents/${older}/statements`, EntryList);
  expect(items.length).toBe(3);
  for (const { id } of items) await post(server.port, `/v1/entries/${id}/decisions`, { action: 'accept', expected: 0 });
  const facts = openFacts(server.services.store);
  await facts.all();
  const newer = await add(NEW);
  expect(await facts.all()).toEqual(await openFacts(server.services.store).all());
  const versions = async (id: string) => {
    const detail = await get(server.port, `/v1/documents/${id}`, DocumentDetail);
    return detail.versions.map(({ document, relation }) => [document.id, relation]);
  };
  expect(await versions(newer)).toEqual([[older, 'older']]);
  expect(await versions(older)).toEqual([[newer, 'newer']]);
  const { items: followed } = await get(server.port, `/v1/documents/${newer}/followed`, FollowedList);
  const fates = new Map(followed.map(({ entry, following }) => [entry.id, following.fate]));
  expect(items.map(({ id }) => fates.get(id))).toEqual(['changed', 'unchanged', 'gone']);
  const { entry } = await get(server.port, `/v1/entries/${items[0]!.id}`, EntryDetail);
  expect([entry.reopened, entry.reopening, entry.following?.document]).toEqual([true, 'changed', newer]);
  expect(JSON.stringify(entry.following?.spans)).toContain('three');
  const { items: reopened } = await get(server.port, '/v1/entries?reopened=true&limit=10', EntryList);
  expect(reopened.map(({ id }) => id).sort()).toEqual([items[0]!.id, items[2]!.id].sort());
});
