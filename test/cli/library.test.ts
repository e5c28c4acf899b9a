import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SAMPLES, servanda } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'library-'));
const register = join(folder, 'register');
const passages = join(register, 'passages');
const flags = ['--dir', register, '--gazetteer', join(SAMPLES, 'parties.csv')];
const check = (...more: string[]) => servanda(['check', join(SAMPLES, 'report-herald.txt'), ...flags, ...more]);

beforeAll(async () => {
  await servanda(['init', register]);
  const primary = ['speech.txt', 'communique.txt', 'white-paper.txt'].map((name) => join(SAMPLES, name));
  await servanda(['add', ...primary, ...flags, '--role', 'primary']);
  await servanda([
    'add',
    join(SAMPLES, 'report-mirror.txt'),
    join(SAMPLES, 'report-herald.txt'),
    ...flags,
    '--role',
    'secondary',
  ]);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the primary source that carries most of a report is named, and the report is held against it', async () => {
  const { out, err, code } = await check('--json');
  expect(code).toBe(0);
  expect(err).toContain('speech.txt carries most of the report');
  const quotes: { source: { document: string } | null; verdict: string }[] = JSON.parse(out).quotes;
  expect(quotes.filter(({ verdict }) => verdict === 'verbatim').length).toBeGreaterThan(4);
  const names = new Set(quotes.flatMap(({ source }) => (source ? [source.document] : [])));
  expect([...names].some((name) => name.includes('report'))).toBe(false);
});

test('an index that is cut short or gone is built anew, and the check is the same', async () => {
  const before = await check('--json');
  const [segment] = readdirSync(passages).filter((name) => name.endsWith('.segment'));
  truncateSync(join(passages, segment!), 1000);
  const mended = await check('--json');
  expect(mended.err).toContain('the passage index was damaged');
  expect(mended.out).toBe(before.out);
  expect((await check('--json')).err).toBe(before.err);
  rmSync(passages, { recursive: true });
  expect(await check('--json')).toEqual(before);
});

test('a report that the register knows nothing of has no source', async () => {
  const report = join(folder, 'report.txt');
  writeFileSync(report, 'The baker said: “Seven striped umbrellas were left behind in the empty tram”.\n');
  const { out, err } = await servanda(['check', report, ...flags, '--json']);
  expect(err).toContain('none of 3 texts in the register has words of this report');
  expect(JSON.parse(out).quotes).toMatchObject([{ verdict: 'not-found' }]);
});
