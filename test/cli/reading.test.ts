import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAUNCHER, SAMPLES, servanda, temporaryFolder } from './run.ts';

const folder = temporaryFolder('reading');
afterAll(() => folder.clear());

const SPEECH = 'Dear friends,\n\nGraustark will provide 500 million dollars to Tarvonia by 2030.\n';
const REPORT = 'Graustark said: “Graustark will provide 50 million dollars to Tarvonia by 2030.”\n';
/** A speaker nobody has heard of is taken at its name. */
const OURS = ['--date', '2024-01-01', '--speaker', 'Graustark'];
const speech = join(folder.path, 'speech.txt');
const report = join(folder.path, 'report.txt');
const broken = join(folder.path, 'broken.pdf');

beforeAll(() => {
  writeFileSync(speech, SPEECH);
  writeFileSync(report, REPORT);
  writeFileSync(broken, '%PDF-1.7\nnothing of the kind');
});

describe('servanda text', () => {
  it('prints a text file as it is, without a character more', async () => {
    const odd = '\ufeffa\r\nb\tc\u00ad \u{1F600}\n\n no end';
    const file = join(folder.path, 'odd.txt');
    writeFileSync(file, odd);
    const { out, code } = await servanda(['text', file]);
    expect(code).toBe(0);
    expect([odd, odd.slice(1)]).toContain(out);
  });

  it('reads standard input', async () => {
    expect(await servanda(['text', '-'], { input: SPEECH })).toMatchObject({ code: 0, out: SPEECH });
  });

  it('says what it could not read, and ends with 3', async () => {
    const { code, out, err } = await servanda(['text', broken]);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toMatch(/broken\.pdf: error: .*PDF/);
  });
});

describe('servanda extract', () => {
  it('gives one JSON object a line, whose spans are exact, and the same bytes each time', async () => {
    const args = ['extract', speech, ...OURS, '--format', 'jsonl'];
    const [first, second] = await Promise.all([servanda(args), servanda(args)]);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(second.out).toBe(first.out);
    const [record] = first.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(record).toMatchObject({ kind: 'commitment', amounts: [{ value: 500_000_000 }], deadline: { edtf: '2030' } });
    for (const span of record.spans) expect(SPEECH.slice(span.start, span.end)).toBe(span.exact);
    expect(Object.keys(record)[0]).toBe('kind');
  });

  it('names the document in each record of several, and lets none be lost for another', async () => {
    const gone = join(folder.path, 'gone.txt');
    const { code, out, err } = await servanda(['extract', broken, gone, speech, ...OURS, '--format', 'jsonl']);
    expect(code).toBe(0);
    expect(JSON.parse(out.split('\n')[0]!).document).toBe(speech);
    expect(err).toContain('gone.txt is not there');
    expect(err).toContain('2 of 3 documents could not be read');
  });

  it('ends with 3 when nothing could be read', async () => {
    expect(await servanda(['extract', broken, '--json'])).toMatchObject({ code: 3, out: '' });
  });

  it('shows who, how much and by when in a table that fits its width', async () => {
    const { out } = await servanda(['extract', speech, ...OURS]);
    expect(out).toContain('WHO → WHOM');
    expect(out).toMatch(/Graustark.*500 million.*2030.*high/);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(
      Math.max(100, speech.length + 30),
    );
  });

  it('gives CSV with a header', async () => {
    const { out } = await servanda(['extract', speech, ...OURS, '--format', 'csv']);
    expect(out.split('\r\n')[0]).toMatch(/^id,status,reviewed,document,/);
    expect(out).toContain('500000000');
  });

  it('takes parties of a table', async () => {
    const given = ['--date', '2024-05-15', '--speaker', 'QRU', '--gazetteer', join(SAMPLES, 'parties.csv')];
    const { out } = await servanda(['extract', join(SAMPLES, 'speech.txt'), ...given, '--json']);
    const records = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.some(({ promisor }) => promisor[0]?.name === 'Ruritania')).toBe(true);
  });
});

describe('servanda check', () => {
  it('finds the altered figure, and tells a script with 1', async () => {
    const args = ['check', report, '--against', speech, '--format', 'json'];
    const plain = await servanda(args);
    expect(plain.code).toBe(0);
    const [quote] = JSON.parse(plain.out).quotes;
    expect(quote).toMatchObject({ verdict: 'altered', source: { document: speech } });
    expect(quote.differences[0].kind).toBe('figure');
    expect((await servanda([...args, '--fail-on', 'altered'])).code).toBe(1);
    expect((await servanda([...args, '--fail-on', 'joined'])).code).toBe(0);
  });

  it('makes a page that needs nothing else and takes no markup from a document', async () => {
    const nasty = join(folder.path, '<script>.txt');
    writeFileSync(nasty, REPORT.replace('50 million', '<b>50</b> million'));
    const { out, code } = await servanda(['check', nasty, '--against', speech, '--format', 'html']);
    expect(code).toBe(0);
    expect(out).toMatch(/^<!doctype html>/);
    expect(out).toContain('&lt;script&gt;');
    expect(out).not.toMatch(/<script|<b>|https?:/);
  });
});

describe('wrong use', () => {
  it.each([
    [['no-such-command'], 'unknown command'],
    [['extract'], 'missing required argument'],
    [['extract', 'x', '--format', 'xml'], 'Allowed choices'],
    [['extract', 'x', '--date', '2024-13'], '"2024-13" is not a date'],
    [['check', 'x'], '--against'],
    [['check', 'x', '--against', 'y', '--fail-on', 'lies'], 'does not know "lies"'],
    [['list', '--limit', '0'], 'whole number'],
  ])('%j ends with 2 and one line', async (args, says) => {
    const { code, out, err } = await servanda(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
    expect(err).toMatch(/^servanda: /);
  });
});

describe('the launcher', () => {
  it('is written so that an old Node can read it', () => {
    const source = readFileSync(LAUNCHER, 'utf8');
    expect(source).not.toMatch(/from 'node:|\?\?=|\?\.|\bawait\b/);
  });

  it('prints its version and its help', async () => {
    expect((await servanda(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    const { out } = await servanda(['--help']);
    expect(out).toContain('Commands:');
    expect(out).toContain('Exit codes:');
  });

  it('draws no colours in a pipe', async () => {
    const { out } = await servanda(['extract', speech], { env: { NO_COLOR: '' } });
    expect(out).not.toContain('\u001b');
  });

  it('reads folders, but not what only lies beside documents', async () => {
    const inside = join(folder.path, 'inside');
    mkdirSync(inside);
    writeFileSync(join(inside, 'a.txt'), SPEECH);
    writeFileSync(join(inside, 'data.json'), '{"a": "Graustark will provide 1 thing."}');
    const { out } = await servanda(['extract', inside, ...OURS, '--json']);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
  });
});
