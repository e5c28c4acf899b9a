import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SAMPLES, servanda, temporaryFolder } from './run.ts';

const folder = temporaryFolder('check');
afterAll(folder.clear);

const SPEECH = join(SAMPLES, 'speech.txt');
const flags = [
  '--against',
  SPEECH,
  '--gazetteer',
  join(SAMPLES, 'parties.csv'),
  '--speaker',
  'QRU',
  '--date',
  '2024-05-15',
];
const mirror = join(SAMPLES, 'report-mirror.html');

describe('the page of a check', async () => {
  const { out } = await servanda(['check', mirror, ...flags, '--format', 'html']);

  it('stands alone: no script, no style sheet, no address', () => {
    expect(out).toMatch(/^<!doctype html>/);
    expect(out).not.toMatch(/<script|<link|src=|url\(|https?:/i);
  });

  it('has marks that lead to each other, and none that leads nowhere', () => {
    const ids = [...out.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!);
    const targets = new Set([...out.matchAll(/ href="#([^"]+)"/g)].map((match) => match[1]!));
    expect(new Set(ids).size).toBe(ids.length);
    expect([...targets].filter((target) => !ids.includes(target))).toEqual([]);
    expect(out).toMatch(/<a class="mark altered" href="#s-q1" id="r-q1"/);
    expect(out).toMatch(/<a class="mark altered" href="#r-q1" id="s-q1"/);
    expect(out).toMatch(/<tr id="v-q1">/);
  });

  it('shows what stands in the documents as words, whatever it is', async () => {
    const path = join(folder.path, 'odd.txt');
    writeFileSync(path, 'She said: “we <3 our neighbours & so will you as long as 3 > 2”.\n');
    const { out: odd } = await servanda(['check', path, ...flags, '--format', 'html']);
    expect(odd).not.toMatch(/<3/);
    expect(odd).toContain('we &lt;3 our neighbours &amp; so will you as long as 3 &gt; 2');
  });
});

describe('a folder of reports', () => {
  const reports = join(folder.path, 'reports');
  mkdirSync(reports);
  for (const name of ['report-herald.txt', 'report-mirror.html', 'report-review.txt']) {
    cpSync(join(SAMPLES, name), join(reports, name));
  }
  writeFileSync(join(reports, 'a-broken.pdf'), '%PDF-1.7\n');

  it('gives one result a line in the order of names, the same as one by one', async () => {
    const { out, err, code } = await servanda(['check', reports, ...flags, '--json']);
    expect(code).toBe(0);
    const results = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const names = results.map(({ report }) => report.document.split('/').at(-1));
    expect(names).toEqual(['report-herald.txt', 'report-mirror.html', 'report-review.txt']);
    const alone = await servanda(['check', join(reports, 'report-mirror.html'), ...flags, '--json']);
    expect(results[1]).toEqual(JSON.parse(alone.out));
    expect(err).toMatch(/a-broken\.pdf: error/);
    expect(err).toMatch(/3 reports; .*1 report could not be read\.\n$/);
  });

  it('gives a table with a summary, and exits as it is asked to', async () => {
    const { out, code } = await servanda(['check', reports, ...flags, '--fail-on', 'altered']);
    expect(code).toBe(1);
    expect(out).toMatch(/report-mirror\.html +10 +9/);
    expect(out).toMatch(/\n3 reports; \d+ quotations, \d+ altered, .*\n$/);
  });
});

describe('the pages of a folder of reports', () => {
  const reports = join(folder.path, 'several');
  mkdirSync(join(reports, 'late edition'), { recursive: true });
  cpSync(join(SAMPLES, 'report-herald.txt'), join(reports, 'index.txt'));
  cpSync(join(SAMPLES, 'report-mirror.html'), join(reports, 'late edition', 'mirror & co.html'));
  writeFileSync(join(reports, 'broken.pdf'), '%PDF-1.7\n');
  const pages = join(folder.path, 'pages', 'of May');
  const folderFlags = [reports, ...flags, '--format', 'html'];

  it('are written with an index that leads to each', async () => {
    const { out, err, code } = await servanda(['check', ...folderFlags, '--out', pages]);
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain(join(pages, 'index.html'));
    expect(readdirSync(pages).sort()).toEqual(['index.html', 'index.txt.html', 'late-edition-mirror-co.html']);
    const index = readFileSync(join(pages, 'index.html'), 'utf8');
    expect(index).not.toMatch(/<script|<link|src=|url\(|https?:/i);
    expect([...index.matchAll(/href="([^"]+)"/g)].map((match) => match[1])).toEqual([
      'index.txt.html',
      'late-edition-mirror-co.html',
    ]);
    expect(index).toContain('mirror &amp; co.html');
    expect(index).toMatch(/broken\.pdf <span class="kind">could not be read/);
    const alone = await servanda(['check', join(reports, 'index.txt'), ...flags, '--format', 'html']);
    expect(readFileSync(join(pages, 'index.txt.html'), 'utf8')).toBe(alone.out);
  });

  it('want a folder to go to, which only they take', async () => {
    const without = await servanda(['check', ...folderFlags]);
    expect([without.code, without.out]).toEqual([2, '']);
    expect(without.err).toContain('--out FOLDER');
    const other = await servanda(['check', reports, ...flags, '--json', '--out', pages]);
    expect([other.code, other.out]).toEqual([2, '']);
    const file = await servanda(['check', ...folderFlags, '--out', join(reports, 'index.txt')]);
    expect(file.code).toBe(3);
    expect(file.err).toContain('cannot be written');
  });

  it('of ClaimReview are one object a line', async () => {
    const { out } = await servanda(['check', reports, ...flags, '--format', 'claimreview']);
    const lines = out.trim().split('\n');
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[1]!)['@graph'].length).toBeGreaterThan(3);
  });
});

it('ClaimReview is printed on request, with what was said of its publication', async () => {
  const { out } = await servanda(
    ['check', mirror, ...flags, '--format', 'claimreview', '--reviewer', 'Lake Facts'].concat([
      '--reviewed',
      '2024-05-20',
      '--page',
      'https://facts.example/1',
    ]),
  );
  const { '@graph': reviews } = JSON.parse(out);
  expect(reviews.length).toBeGreaterThan(9);
  for (const review of reviews) {
    expect(review).toMatchObject({
      '@type': 'ClaimReview',
      datePublished: '2024-05-20',
      author: { name: 'Lake Facts' },
    });
    expect(review.url).toMatch(/^https:\/\/facts\.example\/1#v-[qf]\d+$/);
  }
});
