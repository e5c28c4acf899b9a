import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servanda, temporaryFolder } from './run.ts';

const folder = temporaryFolder('decide');
const cwd = folder.path;
afterAll(() => folder.clear());

const TEXT = [
  'Graustark will open 12 schools by 2030 and will plant 500 trees in Ruritania. We met at the lake.',
  'Graustark will provide 5 million euros for clinics in Ruritania by 2027.',
  'Nobody need fear the dark.',
].join('\n');

const run = (...args: string[]) => servanda([...args, '--dir', cwd]);
const decide = (...args: string[]) => run('decide', ...args, '--by', 'Flavia');
const rows = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const entries = async (...args: string[]) => rows((await run('list', '--json', ...args)).out);
const place = (words: string) => `${TEXT.indexOf(words)}-${TEXT.indexOf(words) + words.length}`;

beforeAll(async () => {
  writeFileSync(join(cwd, 'speech.txt'), TEXT);
  await servanda(['init', cwd]);
  await run('add', join(cwd, 'speech.txt'), '--date', '2024', '--speaker', 'Graustark');
});

describe('servanda decide', () => {
  it('accepts, corrects, says why, takes back and brings back, and shows all of it', async () => {
    const [{ id }] = await entries();
    expect(await decide(id.slice(0, 10), 'accept')).toMatchObject({ code: 0 });
    const edit = ['edit', '--area', 'health', '--binding', 'low', '--test', 'future=yes', '--why', 'only planned'];
    const edited = rows((await decide(id, ...edit, '--json')).out)[0];
    expect(edited).toMatchObject({ status: 'edited', value: { area: 'Health', binding: 'low' } });
    expect(edited.tests).toMatchObject({ future: true, bound: null });
    expect(rows((await decide(id, 'undo', '--json')).out)[0]).toMatchObject({
      status: 'accepted',
      redo: { number: 2 },
    });
    expect(rows((await decide(id, 'redo', '--json')).out)[0]).toMatchObject({ status: 'edited' });
    const { out } = await run('show', id);
    expect(out).toMatch(/2\. \S+ Flavia: edit: area, binding – only planned|2\. \S+ Flavia: edit: binding, area/);
  });

  it('refuses what was decided over meanwhile, with who did, and wrong words with what there is', async () => {
    const [{ id }] = await entries();
    const late = await decide(id, 'reject', '--expected', '0');
    expect(late).toMatchObject({ code: 3 });
    expect(late.err).toContain('Flavia has decided');
    expect(await decide(id, 'agree')).toMatchObject({ code: 2 });
    expect((await decide(id, 'edit', '--area', 'Helth')).err).toContain('Health');
    expect((await decide(id, 'edit', '--span', '5-5000')).err).toContain('"5-5000" is not START-END');
    expect((await decide(id, 'edit', '--changes', '{"colour":"red"}')).err).toContain('not fields of an entry');
    expect((await decide(id, 'edit')).err).toContain('changes nothing');
    expect(await run('decide', id, 'accept')).toMatchObject({ code: 2 });
  });

  it('splits with exact words, and an undo puts the old one back', async () => {
    const [{ id }] = await entries();
    const parts = rows(
      (await decide(id, 'split', '--span', place('open 12 schools by 2030'), '--span', place('500 trees'), '--json'))
        .out,
    );
    expect(parts.map(({ value }) => value.spans[0].exact)).toEqual(['open 12 schools by 2030', '500 trees']);
    expect((await entries()).map((entry) => entry.id)).not.toContain(id);
    await decide(parts[0].id, 'undo');
    expect((await entries()).map((entry) => entry.id)).toContain(id);
  });

  it('marks what was missed in a document, once', async () => {
    const [document] = rows((await run('list', '--documents', '--json')).out);
    const mark = [document.id, 'mark', '--span', place('Nobody need fear the dark'), '--kind', 'vague', '--json'];
    const [made] = rows((await decide(...mark)).out);
    expect(made).toMatchObject({
      made: true,
      status: 'accepted',
      value: { rule: 'person', kind: 'vague', promisor: [] },
    });
    expect((await decide(...mark)).err).toContain('already');
  });

  it('decides on many, so that an export without --unreviewed gives them', async () => {
    const ids = (await entries('--unreviewed')).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    const all = await servanda(['decide', '-', 'accept', '--by', 'Flavia'], { cwd, input: `${ids.join('\n')}\n` });
    expect(all.err).toMatch(/decisions? made|\d \S*decision/);
    const { out } = await run('export', '--format', 'jsonl');
    expect(rows(out).length).toBe((await entries()).length);
  });
});

describe('servanda list', () => {
  it('chooses by words, amount, deadline and sorts; counts by facets', async () => {
    const texts = async (...args: string[]) => (await entries(...args)).map(({ value }) => value.amounts[0]?.unit);
    expect(await texts('--words', 'clinics')).toEqual(['money']);
    expect(await texts('--currency', 'EUR', '--min', '4e6', '--max', '6e6')).toEqual(['money']);
    expect(await texts('--currency', 'EUR', '--min', '6e6')).toEqual([]);
    expect(await texts('--due-from', '2026', '--due-to', '2028')).toEqual(['money']);
    expect(await texts('--sort', 'deadline', '--descending', '--limit', '2')).toEqual(['schools', 'money']);
    const { facets, total } = JSON.parse((await run('list', '--facets', '--json')).out);
    expect(total).toBe((await entries()).length);
    expect(facets.promisor.values[0]).toMatchObject({ value: 'Graustark', count: total });
    expect((await run('list', '--facets')).out).toMatch(/WHO\n +\d+ {2}Graustark/);
  });

  it('says what it needs', async () => {
    expect((await run('list', '--sort', 'amount')).err).toContain('currency or unit');
    expect((await run('list', '--sort', 'deadline', '--after', 'x')).err).toContain('begin at its first page');
    expect(await run('list', '--min', 'much')).toMatchObject({ code: 2 });
    expect(await run('list', '--due-to', 'soon')).toMatchObject({ code: 2 });
  });
});
