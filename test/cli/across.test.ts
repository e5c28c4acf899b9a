import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servanda, temporaryFolder } from './run.ts';

const { path, clear } = temporaryFolder('across');
const inside = (...args: string[]) => servanda([...args, '--dir', path]);
beforeAll(async () => {
  await servanda(['init', path]);
  const texts = {
    'first.txt': 'France will dig cisterns in the drylands of Kenya with 300 million euros by 2025.\n',
    'second.txt': 'France will dig cisterns in the drylands of Kenya with 500 million euros by 2030.\n',
    'news.txt': 'France has begun to dig cisterns in the drylands of Kenya.\n',
  };
  for (const [name, text] of Object.entries(texts)) {
    writeFileSync(join(path, name), text);
    const year = { 'first.txt': '2021', 'second.txt': '2022', 'news.txt': '2023' }[name]!;
    await inside('add', join(path, name), '--date', `${year}-05-01`, '--speaker', 'FRA');
  }
});
afterAll(clear);

describe('the same commitment in other texts', () => {
  it('is listed with its differences, shown with the entry, and decided on', async () => {
    const { out, err } = await inside('restatements');
    expect(err).toContain('1 pair.');
    expect(out).toContain('raised');
    expect(out).toContain('[-300-] {+500+}');
    expect(out).toContain('deadline postponed: by 2025 → by 2030');
    const [pair] = (await inside('restatements', '--json')).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect((await inside('show', pair.later.entry)).out).toContain('Said again');
    expect((await inside('restatements', pair.earlier.document.id.slice(0, 12), '--json')).out).toContain(
      `"id":${pair.id}`,
    );
    expect(await inside('restatements', 'accept', String(pair.id))).toMatchObject({
      code: 2,
      err: expect.stringContaining('--by'),
    });
    const accepted = await inside('restatements', 'accept', String(pair.id), '--by', 'rudolf');
    expect(accepted.out).toContain('accepted by rudolf');
    expect((await inside('restatements', '--state', 'proposed')).out).toBe('');
    expect(await inside('restatements', 'reject', '999', '--by', 'rudolf')).toMatchObject({
      code: 3,
      err: expect.stringContaining('no proposal 999'),
    });
  });

  it('is told of by passages, which a person takes as evidence or not', async () => {
    const { out } = await inside('evidence', 'proposed', '--json');
    const [first, second] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first.passage.read).toBe('France has begun to dig cisterns in the drylands of Kenya.');
    const accepted = await inside(
      'evidence',
      'accept',
      String(first.id),
      '--what',
      'The digging began.',
      '--by',
      'rudolf',
    );
    expect(accepted.code).toBe(0);
    expect((await inside('evidence', 'list', first.entry)).out).toContain('The digging began.');
    await inside('evidence', 'reject', String(second.id), '--by', 'rudolf');
    expect((await inside('evidence', 'proposed')).err).toContain('0 passages');
  });
});

describe('an untidy table', () => {
  const table = 'Nr;Wer;Zusage;Weiteres\nB1;Kenya;Build a dam across the river;France\n';
  it('is shown as it is understood, corrected, and remembered for the next with its head', async () => {
    writeFileSync(join(path, 'table.csv'), table);
    const at = join(path, 'table.csv');
    const dry = await inside('import', at, '--by', 'rudolf', '--dry-run', '--column', 'promisor=D');
    expect(dry.out).toMatch(/D\s+Weiteres\s+promisor\s+you said so/);
    expect(dry.out).toContain('nothing was taken in');
    expect((await inside('import', at, '--by', 'rudolf', '--column', 'promisor=D')).out).toContain(
      '1 commitment of the table: added',
    );
    writeFileSync(join(path, 'next.csv'), table.replace('B1', 'B2').replace('dam', 'weir'));
    expect((await inside('import', join(path, 'next.csv'), '--by', 'rudolf')).out).toMatch(
      /D\s+Weiteres\s+promisor\s+of an earlier table/,
    );
  });

  it('is refused by cell, and so is a column that is none', async () => {
    const at = join(path, 'wrong.csv');
    writeFileSync(at, 'summary;deadline\nBuild a dam;03/04/2030\n');
    const refused = await inside('import', at, '--by', 'rudolf');
    expect(refused).toMatchObject({ code: 3, err: expect.stringContaining('cell B2, line 2, column "deadline"') });
    expect(refused.err).toContain('--dates day-first');
    expect((await inside('import', at, '--by', 'rudolf', '--dates', 'day-first')).code).toBe(0);
    expect((await inside('import', at, '--by', 'rudolf', '--column', 'what')).err).toContain('names no column');
    expect((await inside('import', at, '--by', 'rudolf', '--column', 'area=Z')).err).toContain('its last is B');
  });
});
