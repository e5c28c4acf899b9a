import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
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

test('what a text promises of which the report has nothing is not left out of it', async () => {
  const { coverage } = JSON.parse((await check('--json')).out);
  const of = (list: { source: { document: string } }[]) => new Set(list.map(({ source }) => source.document));
  expect([...of(coverage.omitted)].every((name) => name.endsWith('speech.txt'))).toBe(true);
  expect(coverage.omitted.length).toBeGreaterThan(5);
  const { out } = await check();
  expect(out).toMatch(/^report-herald\.txt\nHeld against speech\.txt\n/);
  const review = await servanda(['check', join(SAMPLES, 'report-review.txt'), ...flags]);
  expect(review.out).toMatch(/\nHeld against communique\.txt, white-paper\.txt\n/);
  expect(review.out).toMatch(/US\$3 billion \(communique\.txt\)/);
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

test('each report of a folder is held against what the register has for it', async () => {
  const reports = join(folder, 'reports');
  mkdirSync(join(reports, 'late'), { recursive: true });
  for (const name of ['report-herald.txt', 'report-review.txt']) cpSync(join(SAMPLES, name), join(reports, name));
  writeFileSync(join(reports, 'late', 'tram.txt'), 'The baker said: “Seven umbrellas were left in the empty tram”.\n');
  rmSync(passages, { recursive: true });
  const { out, err, code } = await servanda(['check', reports, ...flags, '--json']);
  expect(code).toBe(0);
  const results = out.trim().split('\n');
  expect(results).toHaveLength(3);
  const alone = JSON.parse((await check('--json')).out);
  expect(results.map((line) => JSON.parse(line).quotes)).toContainEqual(alone.quotes);
  expect(err).toMatch(/report-herald\.txt: note: of 3 texts, .*speech\.txt carries most of the report/);
  expect(err).toMatch(/report-review\.txt: note: of 3 texts, .*communique\.txt carries most of the report/);
  expect(err).toMatch(/tram\.txt: note: none of 3 texts in the register has words of this report/);
  expect(err).toMatch(/3 reports; .*\n$/);
});

test('a folder of reports where there is no register is refused before anything is read', async () => {
  const { code, out } = await servanda(['check', join(folder, 'reports')], { cwd: folder });
  expect(code).toBe(0);
  const nowhere = mkdtempSync(join(tmpdir(), 'nowhere-'));
  const refused = await servanda(['check', SAMPLES], { cwd: nowhere });
  expect([refused.code, refused.out]).toEqual([2, '']);
  expect(refused.err).toContain('name the sources with --against');
  expect(out).toContain('3 reports');
});

test('a report that the register knows nothing of has no source', async () => {
  const report = join(folder, 'report.txt');
  writeFileSync(report, 'The baker said: “Seven striped umbrellas were left behind in the empty tram”.\n');
  const { out, err } = await servanda(['check', report, ...flags, '--json']);
  expect(err).toContain('none of 3 texts in the register has words of this report');
  expect(JSON.parse(out).quotes).toMatchObject([{ verdict: 'not-found' }]);
});
