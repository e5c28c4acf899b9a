import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servanda, temporaryFolder } from './run.ts';

const folder = temporaryFolder('register');
const { path } = folder;
afterAll(() => folder.clear());

const texts = join(path, 'texts');
const MANY = 36;
const at = (...names: string[]) => join(path, ...names);
const inside = (dir: string, ...args: string[]) => servanda([...args, '--dir', at(dir)]);
const lines = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

beforeAll(async () => {
  mkdirSync(texts);
  for (let number = 0; number < MANY; number += 1) {
    const text = `Graustark will open ${number + 2} schools by 2030. We met at the lake.\n`;
    writeFileSync(join(texts, `${String(number).padStart(3, '0')}.txt`), text);
  }
  await servanda(['init', at('whole')]);
  await inside('whole', 'add', texts, '--date', '2024', '--speaker', 'Graustark');
});

describe('a register', () => {
  it('has every document and its commitment', async () => {
    const { out, code } = await inside('whole', 'list', '--json', '--limit', '1000');
    expect(code).toBe(0);
    expect(lines(out)).toHaveLength(MANY);
    const documents = lines((await inside('whole', 'list', '--documents', '--json')).out);
    expect(documents).toHaveLength(MANY);
    expect(documents[0]).toMatchObject({ commitments: 1, date: '2024', readable: true });
  });

  it('does not change when the same is added again', async () => {
    const before = await inside('whole', 'export', '--unreviewed', '--kind', 'all');
    const again = await inside('whole', 'add', texts);
    expect(again.out).toContain(`${MANY} already there`);
    expect((await inside('whole', 'export', '--unreviewed', '--kind', 'all')).out).toBe(before.out);
  });

  it('exports the same bytes twice, and nothing that nobody reviewed unless told', async () => {
    const csv = ['export', '--format', 'csv', '--unreviewed'];
    const [first, second] = await Promise.all([inside('whole', ...csv), inside('whole', ...csv)]);
    expect(second.out).toBe(first.out);
    expect(first.out.split('\r\n')).toHaveLength(MANY + 2);
    expect(first.out.split('\r\n')[1]).toMatch(/^[0-9a-f]{16},proposed,false,/);
    const reviewed = await inside('whole', 'export', '--format', 'jsonl');
    expect(reviewed.out).toBe('');
    expect(reviewed.err).toContain(`${MANY} commitments not reviewed`);
  });

  it('finds words, shows what they belong to, and finds it from a folder below', async () => {
    const { out } = await inside('whole', 'search', 'schools', '17', '--json');
    const [hit] = lines(out);
    expect(hit.marked).toContain('17 schools');
    mkdirSync(at('whole', 'below'), { recursive: true });
    const shown = await servanda(['show', hit.entry.slice(0, 12)], { cwd: at('whole', 'below') });
    expect(shown.out).toContain('17 schools');
    expect(shown.out).toContain('Nobody has decided on it yet');
    const document = await inside('whole', 'show', hit.document.id, '--json');
    expect(JSON.parse(document.out).text.content).toContain('17 schools');
  });

  it('says so when an id is not there or stands for several', async () => {
    expect(await inside('whole', 'show', 'ffffffffffffffffff')).toMatchObject({ code: 3 });
    const ids = lines((await inside('whole', 'list', '--json')).out).map(({ id }) => id[0]);
    const twice = ids.find((digit, index) => ids.indexOf(digit) !== index);
    const { code, err } = await inside('whole', 'show', twice);
    expect(code).toBe(2);
    expect(err).toContain('several ids begin with');
  });

  it('keeps what could not be read, with why, and goes on', async () => {
    await servanda(['init', at('trouble')]);
    const empty = at('empty.pdf');
    writeFileSync(empty, '');
    const { code, out, err } = await inside('trouble', 'add', empty, at('gone.txt'), join(texts, '000.txt'));
    expect(code).toBe(0);
    expect(out).toContain('1 added, 1 kept but not readable, 1 failed');
    expect(err).toContain('the file is empty');
    const doctor = await inside('trouble', 'doctor');
    expect(doctor.code).toBe(1);
    expect(doctor.out).toContain('gone.txt is not there');
  });

  it('is well, and the doctor says what is not', async () => {
    expect(await inside('whole', 'doctor')).toMatchObject({ code: 0 });
    const originals = at('whole', 'originals');
    const [first] = readdirSync(originals);
    const [original] = readdirSync(join(originals, first!));
    rmSync(join(originals, first!, original!), { force: true });
    const sick = await inside('whole', 'doctor');
    expect(sick.code).toBe(1);
    expect(sick.out).toContain('is gone; add the same file again');
    await inside('whole', 'add', texts);
    expect(await inside('whole', 'doctor')).toMatchObject({ code: 0 });
  });
});

describe('the demonstration', () => {
  it('finds the sample promises, says what the report altered, and changes nothing when it runs again', async () => {
    const first = await servanda(['demo'], { cwd: path });
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(/speech\.pdf +added, \d+ commitments/);
    expect(first.out).toMatch(/≠ altered/);
    const again = await servanda(['demo'], { cwd: path });
    expect(again.out.replaceAll('already there', '')).toBe(first.out.replaceAll(/added, \d+ commitments/g, ''));
  });
});

describe('a program that is killed in the middle of adding', () => {
  it('leaves a register that is whole and goes on to the same end', async () => {
    await servanda(['init', at('killed')]);
    const add = ['add', texts, '--date', '2024', '--speaker', 'Graustark', '--dir', at('killed')];
    for (const after of [4, 12]) {
      const killed = await servanda(add, { killWhen: (err) => err.split(': added').length > after });
      expect(killed.code).toBeNull();
      expect((await inside('killed', 'doctor')).code).toBe(0);
    }
    const part = lines((await inside('killed', 'list', '--json', '--limit', '1000')).out).length;
    expect(part).toBeGreaterThan(0);
    expect(part).toBeLessThan(MANY);
    expect((await servanda(add)).code).toBe(0);
    const [whole, mended] = await Promise.all(
      ['whole', 'killed'].map((dir) => inside(dir, 'export', '--unreviewed', '--kind', 'all')),
    );
    expect(mended!.out).toBe(whole!.out);
  });
});
