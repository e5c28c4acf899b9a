import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CheckAnswer, EntryList } from '../../apps/api/contract/index.ts';
import { isExact } from '../../src/model/index.ts';
import { SAMPLES, servanda } from '../cli/run.ts';
import { ask, get, held, post, problem } from './ask.ts';
import { FOUR, serveSamples, type TestServer } from './serving.ts';

let server: TestServer;
beforeAll(async () => {
  server = await serveSamples(FOUR);
});
afterAll(() => server.end());

const bytesOf = (file: string) => readFileSync(join(SAMPLES, file));
const idOf = (file: string) => createHash('sha256').update(bytesOf(file)).digest('hex');
const check = async (value: object) => held(await post(server.port, '/v1/checks', value), CheckAnswer);

/** Every span of a result stands where it says, in the text that came with it. */
function exact({ result, report, sources }: CheckAnswer): void {
  const texts = new Map(sources.map(({ name, content }) => [name, content]));
  for (const { span, exact: words, source } of result.quotes) {
    expect(report.content.slice(span.start, span.end)).toBe(words);
    if (source) expect(isExact(texts.get(source.document) ?? '', source)).toBe(true);
  }
  const { carried, changed, omitted } = result.coverage;
  for (const { source } of [...carried, ...changed, ...omitted]) {
    expect(isExact(texts.get(source.document) ?? '', source)).toBe(true);
  }
}

describe('a report that is sent', () => {
  test('as a file, against a named document: the verdicts of the command line', async () => {
    const form = new FormData();
    form.append('file', new Blob([bytesOf('report-mirror.html')]), 'report-mirror.html');
    form.append('against', idOf('speech.pdf'));
    const sent = new Response(form);
    const headers = { 'content-type': sent.headers.get('content-type')!, 'servanda-client': 'test' };
    const body = new Uint8Array(await sent.arrayBuffer());
    const answer = held(await ask(server.port, '/v1/checks', { method: 'POST', headers, body }), CheckAnswer);
    exact(answer);
    const flags = [
      '--date',
      '2024-05-15',
      '--speaker',
      'QRU',
      '--gazetteer',
      join(SAMPLES, 'parties.csv'),
      '--format',
      'json',
    ];
    const told = await servanda([
      'check',
      join(SAMPLES, 'report-mirror.html'),
      '--against',
      join(SAMPLES, 'speech.pdf'),
      ...flags,
    ]);
    const same = (result: CheckAnswer['result']) => ({
      quotes: result.quotes.map(({ span, verdict, differences }) => ({ span, verdict, differences })),
      figures: result.figures.map(({ span, verdict }) => ({ span, verdict })),
      omitted: result.coverage.omitted.map(({ text }) => text),
    });
    expect(same(answer.result)).toEqual(same(JSON.parse(told.out)));
    expect(answer.result.quotes.some(({ verdict }) => verdict === 'altered')).toBe(true);
    expect(answer.sources.map(({ id, title }) => [id, title])).toEqual([
      [idOf('speech.pdf'), 'One Water, Five Shores'],
    ]);
  });

  test('as pasted words, against whatever the register has of them', async () => {
    const text = bytesOf('report-mirror.txt').toString('utf8');
    const answer = await check({ text, name: 'pasted' });
    exact(answer);
    expect(answer.report).toMatchObject({ name: 'pasted', id: null, content: text });
    expect(answer.sources.map(({ id }) => id)).toContain(idOf('speech.pdf'));
    expect(answer.sources.map(({ id }) => id)).not.toContain(idOf('report-mirror.html'));
    expect(answer.result.quotes.length).toBeGreaterThan(3);
  });

  test('words that nobody said find no source, and that is said', async () => {
    const answer = await check({
      text: 'The weather in Tolnau was fine, “truly the finest of all days”, said a fisherman.',
    });
    expect(answer.sources).toEqual([]);
    expect(answer.findings.find(({ code }) => code === 'cli.no-source')?.says).toContain('has words of this report');
  });
});

test('a report of the register against a document of it, as people decided on that', async () => {
  const ask = { document: idOf('report-mirror.html'), against: [idOf('speech.pdf')] };
  const before = await check(ask);
  exact(before);
  expect(before.report.id).toBe(idOf('report-mirror.html'));
  const omitted = before.result.coverage.omitted[0]!;
  const { items } = await get(server.port, `/v1/documents/${idOf('speech.pdf')}/statements`, EntryList);
  const entry = items.find(({ value }) => value.spans[0]!.start === omitted.source.start)!;
  await post(server.port, `/v1/entries/${entry.id}/decisions`, { action: 'reject' });
  const after = await check(ask);
  expect(after.result.coverage.omitted.length).toBe(before.result.coverage.omitted.length - 1);
});

test('what is no check', async () => {
  const refused = async (value: object, status: number) =>
    problem(await post(server.port, '/v1/checks', value), status).code;
  expect(await refused({}, 400)).toBe('api.no-report');
  expect(await refused({ text: 'a', document: idOf('speech.pdf') }, 400)).toBe('api.no-report');
  expect(await refused({ text: 'a', against: ['0'.repeat(64)] }, 404)).toBe('api.no-document');
  expect(await refused({ text: 'a', against: ['speech.pdf'] }, 400)).toBe('api.request');
  expect(await refused({ document: '0'.repeat(64) }, 404)).toBe('api.no-document');
  expect(await refused({ address: 'http://127.0.0.1/report.html' }, 422)).toBe('private-address');
  expect(await refused({ text: 'a', date: 'soon', against: [idOf('speech.pdf')] }, 400)).toBe('api.date');
});
