import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeHostileFiles } from './hostile-files.ts';
import { type Ended, servanda, temporaryFolder } from './run.ts';

const folder = temporaryFolder('hostile');
const files = join(folder.path, 'files');
const register = join(folder.path, 'register');
const inside = (...args: string[]) => servanda([...args, '--dir', register]);
const rows = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** Each file with the code and the words of what is said about it, and whether it is read all the same. */
const FILES: readonly (readonly [file: string, result: string, code: string, says: string])[] = [
  ['empty.txt', 'unread', 'empty', 'the file is empty'],
  ['truncated.pdf', 'unread', 'pdf-broken', 'is damaged'],
  ['cut.pdf', 'added', 'pdf-broken', 'parts may be missing'],
  ['encrypted.pdf', 'unread', 'pdf-encrypted', 'protected by a password'],
  ['scanned.pdf', 'unread', 'pdf-no-text', 'run text recognition'],
  ['bomb.docx', 'unread', 'zip-bomb', 'was not unpacked'],
  ['named.pdf', 'added', 'type-differs-from-name', ''],
  ['charset.html', 'added', 'charset-differs', 'written in shift_jis, but it is utf-8'],
  ['picture.txt', 'unread', 'unsupported-type', 'give text, Markdown, HTML, PDF or DOCX'],
  ['line-of-200-mb.txt', 'failed', 'too-large', '200 MB, more than the 100 MB that are read'],
  ['line.txt', 'added', 'sentence-long', ''],
  ['with-header.docx', 'added', 'docx-parts-left-out', ''],
];
/** What is only a note is kept with the document and does not disturb who adds it. */
const SOUND = ['sound.txt', 'scripts.txt'];

let added: Ended;
let texts: Awaited<ReturnType<typeof writeHostileFiles>>;

beforeAll(async () => {
  mkdirSync(files);
  texts = await writeHostileFiles(files);
  await servanda(['init', register]);
  added = await inside('add', files, '--date', '2024', '--speaker', 'Graustark', '--json');
});
afterAll(() => folder.clear());

describe('a folder of documents that give trouble', () => {
  const outcome = (file: string) => rows(added.out).find(({ name }) => name.endsWith(`/${file}`));

  it('is gone through to the end', () => {
    expect(added.code).toBe(0);
    expect(rows(added.out)).toHaveLength(FILES.length + SOUND.length + 1);
  });

  it.each(FILES)('%s is %s with the finding %s', (file, result, code, says) => {
    const { findings, ...rest } = outcome(file);
    expect(rest.result).toBe(result);
    const found = findings.find((each: { code: string }) => each.code === code);
    expect(findings.map((each: { code: string }) => each.code)).toContain(code);
    const line = added.err.split('\n').find((each) => each.includes(`${file}`) && each.includes(says) && says !== '');
    expect(line === undefined).toBe(found.severity === 'info');
    expect(line ?? '').not.toMatch(/undefined|NaN|\[object/);
  });

  it.each(SOUND)('%s is read as if it were alone', (file) => {
    expect(outcome(file)).toMatchObject({ result: 'added', findings: [] });
    expect(outcome(file).commitments).toBeGreaterThan(0);
  });

  it('keeps what it found of each: the register is whole and has the promises of those that were read', async () => {
    const entries = rows((await inside('list', '--json')).out);
    const names = new Set(entries.map(({ document }) => document.name.split('/').at(-1)));
    expect([...names].sort()).toEqual([
      'charset.html',
      'cut.pdf',
      'line.txt',
      'named.pdf',
      'scripts.txt',
      'sound.txt',
      'with-header.docx',
    ]);
    const doctor = await inside('doctor');
    expect(doctor.out).toContain('line-of-200-mb.txt');
    expect(doctor.out).not.toMatch(/damaged|inexact/);
  });
});

describe('characters of many scripts', () => {
  it('do not move a span', async () => {
    const { out } = await servanda(['extract', join(files, 'scripts.txt'), '--json']);
    const found = rows(out);
    expect(found.map(({ amounts }) => amounts[0].value)).toEqual([5_000_000, 300]);
    for (const { spans, context, amounts, deadline } of found) {
      const all = [...spans, ...context, deadline.span, ...amounts.map(({ span }: { span: object }) => span)];
      for (const { start, end, exact } of all) expect(texts.manyScripts.slice(start, end)).toBe(exact);
    }
    expect((await servanda(['text', join(files, 'scripts.txt')])).out).toBe(texts.manyScripts);
  });
});

describe('addresses', () => {
  let server: Server;
  let base: string;

  beforeAll(async () => {
    server = createServer(({ url }, answer) => {
      if (url === '/sound')
        answer.setHeader('content-type', 'text/plain').end('Graustark will open 9 bridges by 2033.');
      else if (url === '/away') answer.writeHead(302, { location: base.replace('localhost', '127.0.0.1') }).end();
      else if (url === '/endless') answer.writeHead(200).write('Graustark will');
      else answer.writeHead(404).end('Graustark will not');
    });
    await new Promise<void>((resolve) => {
      server.listen(0, 'localhost', resolve);
    });
    base = `http://localhost:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('that answer 404, lead to this machine, or never end are said with their reason; the next one is read', async () => {
    const urls = ['gone', 'away', 'endless', 'sound'].map((path) => `${base}${path}`);
    const { code, out, err } = await servanda(['extract', ...urls, '--json', '--allow-private', '--timeout', '1']);
    expect(code).toBe(0);
    expect(rows(out)).toMatchObject([{ document: `${base}sound`, amounts: [{ value: 9 }] }]);
    expect(err).toContain('/gone answers 404; check the address');
    expect(err).toContain('leads into a private network (127.0.0.1) by a redirect');
    expect(err).toContain('/endless took longer than 1 s');
    expect(err).toContain('3 of 4 documents could not be read.');
  });

  it('of this machine are not asked unless that is allowed', async () => {
    const { code, out, err } = await servanda(['text', `${base}sound`]);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain('leads into a private network');
  });
});

it('a PDF of no bytes is empty, whatever it is called', async () => {
  const file = join(folder.path, 'zero.pdf');
  writeFileSync(file, '');
  expect(await servanda(['text', file])).toMatchObject({ code: 3, out: '' });
  expect((await servanda(['extract', file, '--json'])).err).toContain('the file is empty');
});
