import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DocumentDetail, DocumentList, EntryList, Job } from '../../apps/api/contract/index.ts';
import { SAMPLES } from '../cli/run.ts';
import { type Answer, ask, get, held, post, problem } from './ask.ts';
import { serveSamples, type TestServer } from './serving.ts';

let server: TestServer;
beforeAll(async () => {
  server = await serveSamples([]);
});
afterAll(() => server.end());

interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Sends files as a browser does: names in UTF-8, quotation marks and line ends in them escaped. */
function upload(
  files: readonly Part[],
  fields: Readonly<Record<string, string>> = {},
  path = '/v1/documents',
): Promise<Answer> {
  const boundary = 'ruritania-7f3a';
  const name = (text: string) => text.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22');
  const head = (rest: string) => Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${rest}\r\n`);
  const body = Buffer.concat([
    ...Object.entries(fields).map(([field, value]) =>
      Buffer.concat([head(`name="${field}"`), Buffer.from(`\r\n${value}\r\n`)]),
    ),
    ...files.map((file) =>
      Buffer.concat([
        head(`name="file"; filename="${name(file.name)}"`),
        Buffer.from('Content-Type: application/octet-stream\r\n\r\n'),
        file.bytes,
        Buffer.from('\r\n'),
      ]),
    ),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}`, 'servanda-client': 'test' };
  return ask(server.port, path, { method: 'POST', headers, body });
}

/** Waits until a job is over. */
async function over(answer: Answer): Promise<Job> {
  for (let job = held(answer, Job, 202); ; job = await get(server.port, `/v1/jobs/${job.id}`, Job)) {
    if (job.state !== 'running') return job;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

const sample = (name: string): Part => ({ name, bytes: readFileSync(join(SAMPLES, name)) });
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

test('the four formats in one form: read, found, listed with what was said of them', async () => {
  const files = ['speech.txt', 'speech.pdf', 'speech.docx', 'speech.html'].map(sample);
  const answer = await upload(files, { date: '2024-05-15', speaker: 'QRU', role: 'primary', title: '' });
  expect(held(answer, Job, 202).total).toBe(4);
  const job = await over(answer);
  expect([job.state, job.done, job.problem]).toEqual(['done', 4, null]);
  expect(job.items.map(({ name, state }) => [name, state])).toEqual(files.map(({ name }) => [name, 'added']));
  for (const { id, commitments } of job.items) {
    const document = await get(server.port, `/v1/documents/${id}`, DocumentDetail);
    expect(document.given).toMatchObject({ date: '2024-05-15', speaker: ['QRU'], role: 'primary', title: null });
    expect(document.commitments).toBe(commitments);
    expect(commitments).toBeGreaterThan(20);
    const { items } = await get(server.port, `/v1/documents/${id}/statements?limit=1`, EntryList);
    expect(items[0]!.value.promisor[0]?.code).toBe('QRU');
  }
  const again = await over(await upload(files.slice(0, 1)));
  expect(again.items[0]).toMatchObject({ state: 'present', id: job.items[0]!.id });
});

// Another program may hold the machine up for as long: then it is tried again.
test('other requests are answered while a long document is added', { retry: 2 }, async () => {
  const speech = readFileSync(join(SAMPLES, 'speech.txt'), 'utf8');
  const long = Array.from({ length: 40 }, (_, i) => `${speech}\nPart ${i}.\n`).join('\n');
  const begun = performance.now();
  const job = { over: false, slowest: 0 };
  const asking = (async () => {
    while (!job.over) {
      const asked = performance.now();
      await get(server.port, '/v1/documents?limit=1', DocumentList);
      job.slowest = Math.max(job.slowest, performance.now() - asked);
    }
  })();
  const name = `long ${begun}.txt`;
  const { items } = await over(await upload([{ name, bytes: text(`${long}\n${name}\n`) }], { speaker: 'QRU' }));
  job.over = true;
  await asking;
  expect(items[0]!.commitments).toBeGreaterThan(500);
  expect(job.slowest).toBeLessThan((performance.now() - begun) / 3);
});

describe('what cannot be added', () => {
  test('a file that is none of these, an empty one and a broken one stop no other', async () => {
    const files = [
      { name: 'picture.png', bytes: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') },
      { name: 'nothing.txt', bytes: text('') },
      { name: 'broken.pdf', bytes: text('%PDF-1.7\nno more than that') },
      { name: 'good.txt', bytes: text('Ruritania will build two bridges by 2031.\n') },
    ];
    const { state, items } = await over(await upload(files, { speaker: 'QRU' }));
    expect([state, items.map((item) => item.state)]).toEqual(['done', ['unread', 'unread', 'unread', 'added']]);
    expect(
      items.slice(0, 3).every(({ findings }) => findings.every(({ says }) => says.length > 5) && findings.length > 0),
    ).toBe(true);
    expect(items[3]!.commitments).toBe(1);
  });

  test('addresses of this machine and its network are not fetched for a page', async () => {
    const addresses = [
      `http://127.0.0.1:${server.port}/v1/about`,
      'http://[::1]/',
      'http://169.254.169.254/latest',
      'http://10.0.0.1/',
    ];
    const { items } = await over(await post(server.port, '/v1/documents', { addresses }));
    expect(items.map(({ state, findings }) => [state, findings[0]?.code])).toEqual(
      addresses.map(() => ['failed', 'private-address']),
    );
  });

  test('what is no request to add', async () => {
    expect(problem(await post(server.port, '/v1/documents', { addresses: [] }), 400).code).toBe('api.request');
    expect(
      problem(await post(server.port, '/v1/documents', { addresses: ['file:///etc/passwd', 'nonsense'] }), 400).code,
    ).toBe('api.request');
    expect(problem(await upload([], { date: '2024' }), 400).faults?.[0]?.path).toBe('file');
    expect(problem(await upload([sample('speech.txt')], { date: '2024-13-45' }), 400).code).toBe('api.date');
    expect(problem(await upload([sample('speech.txt')], { role: 'boss' }), 400).code).toBe('api.request');
    expect(
      problem(await upload(Array.from({ length: 201 }, (_, i) => ({ name: `${i}.txt`, bytes: text(`${i}`) }))), 400)
        .code,
    ).toBe('api.too-many-files');
  });
});

describe('hostile names and titles are data', () => {
  const NAMES = [
    '../../../../etc/cron.d/x.txt',
    '..\\..\\windows\\x.txt',
    '/absolute/x.txt',
    '<img src=x onerror=alert(1)>.txt',
    '"; filename="other.html.txt',
    'line\r\nend: of header.txt',
    'gnp.‮exe.txt',
    '=cmd|calc.txt',
    `${'long'.repeat(200)}.txt`,
    'Ünïcödé – 承诺.txt',
    '   ',
    '-rf.txt',
  ];

  test.each(NAMES)('%j', async (name) => {
    const bytes = text(`Ruritania will plant trees. ${createHash('sha256').update(name).digest('hex')}\n`);
    const { items } = await over(await upload([{ name, bytes }], { title: '<script>alert(1)</script>' }));
    expect(items[0]!.state).toBe('added');
    const id = createHash('sha256').update(bytes).digest('hex');
    expect(items[0]!.id).toBe(id);
    const document = await get(server.port, `/v1/documents/${id}`, DocumentDetail);
    expect(document.document.title).toBe('<script>alert(1)</script>');
    const { headers, bytes: original } = await ask(server.port, `/v1/documents/${id}/original?inline=true`);
    expect(original.equals(bytes)).toBe(true);
    const disposition = String(headers['content-disposition']);
    expect(disposition).toMatch(/^inline; filename="[^"\\/\r\n]{1,150}"; filename\*=UTF-8''[A-Za-z0-9%._~!-]+$/);
    expect(headers['content-security-policy']).toContain('sandbox');
    expect(headers.end).toBeUndefined();
    const { items: list } = await get(server.port, '/v1/documents?limit=1000', DocumentList);
    expect(list.find((each) => each.id === id)?.name.length).toBeGreaterThan(0);
  });

  test('citations of them stay in their fields', async () => {
    const { items } = await get(server.port, '/v1/entries?limit=1000', EntryList);
    const hostile = items.find(({ document }) => document.title?.includes('<script>'))!;
    const ris = await ask(server.port, `/v1/entries/${hostile.id}/cite?format=ris`);
    expect(ris.headers['content-type']).toBe('application/x-research-info-systems; charset=utf-8');
    expect(ris.text.match(/^TI/gm)).toHaveLength(1);
    const table = await ask(server.port, '/v1/entries.csv');
    expect(table.text).not.toMatch(/(?:^|,)=cmd/m);
  });
});

test('nothing of all this was said to be the server’s fault', () => {
  expect(server.notes.filter((note) => note.includes('Error'))).toEqual([]);
});
