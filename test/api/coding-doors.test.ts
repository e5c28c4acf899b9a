import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildProgram } from '../../apps/cli/program.ts';
import { spanOf } from '../../src/model/index.ts';
import { LAUNCHER } from '../cli/run.ts';
import { evidenceOf } from '../follow/invented.ts';
import { ask, post } from './ask.ts';
import { ONE, serveSamples, type TestServer } from './serving.ts';

/** What only Flavia has written: whoever else finds it has found a way past the round. */
const SECRET = 'plovers-nest-on-shingle';

let server: TestServer;
let folder = '';
const ids: Record<string, string> = {};
let paths: string[] = [];

beforeAll(async () => {
  server = await serveSamples(ONE);
  folder = mkdtempSync(join(tmpdir(), 'servanda-doors-'));
  const { store, follow } = server.services;
  const [label] = await store.documents({ after: null, limit: 1 });
  const { content } = (await store.document(label!.id))!.text!;
  const { items } = JSON.parse((await ask(server.port, '/v1/entries?kind=commitment&limit=1')).text);
  Object.assign(ids, { document: label!.id, entry: items[0].id });
  const record = {
    ...{ entry: ids.entry!, version: 1, definitions: [], strong: [], weak: [], readings: [] },
    why: null,
  };
  const rubric = { full: 'open', partial: 'begun', none: 'neither' };
  const act = { by: 'Michael', at: '2024-06-01T00:00:00Z' };
  const evidence = { kind: 'evidence' as const, record: evidenceOf('opened', { entry: ids.entry! }) };
  await follow.put([{ kind: 'guideline', record: { ...record, rubric, ...act } }, evidence], act);
  const coders = ['Flavia', 'Rudolf'];
  const open = async (body: object) =>
    JSON.parse((await send('Michael', '/coding/rounds', { title: 'Blind', coders, ...body })).text).id as string;
  ids.round = await open({ kind: 'document', document: ids.document, candidates: true });
  const window = { kind: 'final', from: '2024-01-01', to: '2024-12-31' };
  ids.scores = await open({ kind: 'assessment', window, entries: [ids.entry], parties: ['QRU'] });
  const draft = { spans: [spanOf(content, 0, 20)], kind: 'vague' };
  const mark = { kind: 'statement', draft, note: SECRET };
  ids.mark = JSON.parse((await send('Flavia', `/coding/rounds/${ids.round}/marks`, { mark })).text).mark.id;
  const score = {
    kind: 'score',
    entry: ids.entry,
    party: 'QRU',
    score: 1,
    reading: null,
    guideline: 1,
    evidence: ['opened'],
  };
  await send('Flavia', `/coding/rounds/${ids.scores}/marks`, { mark: { ...score, note: SECRET } });
  for (const round of [ids.round, ids.scores]) await send('Flavia', `/coding/rounds/${round}/done`, { done: true });
  paths = Object.entries(JSON.parse((await ask(server.port, '/v1/openapi.json')).text).paths).flatMap(
    ([path, methods]) => ('get' in (methods as object) && path !== '/v1/events' ? [path] : []),
  );
});
afterAll(async () => {
  await server.end();
  rmSync(folder, { recursive: true, force: true });
});

const send = (name: string, path: string, body: object) =>
  post(server.port, `/v1${path}`, body, { 'servanda-by': encodeURIComponent(name) });

/** Addresses of a path for every id that fits in it. A parameter that is new has to be thought of here. */
function filled(path: string): string[] {
  const known: Readonly<Record<string, readonly string[]>> = {
    '{round}': [ids.round!, ids.scores!],
    '{id}': [ids.document!, ids.entry!, ids.round!, ids.mark!],
    '{code}': ['QRU'],
  };
  const name = /\{[a-z]+\}/i.exec(path)?.[0];
  if (name === undefined) return [path];
  expect(Object.keys(known), `a door that nobody has thought of: ${path}`).toContain(name);
  return known[name]!.flatMap((value) => filled(path.replace(name, value)));
}

const QUERIES = ['', `?q=${SECRET}&mine=true&entry=ENTRY&party=QRU`];
const ASKING = ['Rudolf', 'flavia', null] as const;

describe('while a round is open, what one coder marked is behind no door for another', () => {
  test('the coder alone finds it', async () => {
    for (const round of [ids.round, ids.scores]) {
      const own = await ask(server.port, `/v1/coding/rounds/${round}`, { headers: { 'servanda-by': 'Flavia' } });
      expect(own.text).toContain(SECRET);
    }
  });

  test.each(ASKING)('no address answers %s with it', async (name) => {
    const headers: Record<string, string> = name === null ? {} : { 'servanda-by': name };
    for (const path of paths.flatMap(filled)) {
      for (const query of QUERIES) {
        const { text } = await ask(server.port, path + query.replace('ENTRY', ids.entry!), { headers });
        expect(text.includes(SECRET), `${path}${query}`).toBe(false);
      }
    }
  });

  test('nor does anything that another writes', async () => {
    const round = `/coding/rounds/${ids.round}`;
    const writes: [string, object][] = [
      [`${round}/marks/${ids.mark}`, { mark: null }],
      [`${round}/settle`, { item: ids.mark, choice: { take: 'Flavia' } }],
      [`${round}/settle`, { item: null, choice: { agreed: true } }],
      [`/coding/rounds/${ids.scores}/settle`, { item: null, choice: { agreed: true } }],
    ];
    for (const [path, body] of writes) {
      const answer = await send('Rudolf', path, body);
      expect([answer.status >= 400, answer.text.includes(SECRET)], path).toEqual([true, false]);
    }
  });

  test('nor the stream of what happens', async () => {
    const { store } = server.services;
    expect(JSON.stringify(await store.changesAfter(0, 10_000))).not.toContain(SECRET);
    expect(JSON.stringify(await server.services.coding.rounds(null))).not.toContain(SECRET);
  });
});

/** The register as it is named on a command line. */
function register(): string {
  const { database, folder: own } = server.place;
  return database.startsWith('postgres') ? database : own;
}

/** Commands that tell what a register holds; `R`, `D` and `E` stand for a round, a document and an entry. */
const COMMANDS: readonly string[] = [
  'list --status all',
  'list --status all --json',
  'list --documents',
  `search ${SECRET}`,
  'show D',
  'show E',
  'show E --json',
  'due --format json',
  'evidence list --json',
  'round list',
  'round list --json',
  'round show R',
  'round show R --by Rudolf',
  'round show R --by Rudolf --json',
  'round show S --by Rudolf --json',
  'agreement',
  'agreement --json --differing',
  'agreement R',
  'agreement S --json',
  'score',
  'score --json',
  'guideline E --all --json',
  'export --format csv --unreviewed',
  'export --format jsonl --unreviewed',
  'export --format jsonl --history',
  'export --format w3c --unreviewed',
  'export --format jsonld --unreviewed',
  'export --format summit-table --unreviewed',
  'export --format ics --unreviewed',
  'export --format rss --unreviewed',
  'export --format datapackage --unreviewed --history --out OUT',
];

test('nor does a language-model client find it: its tools have the register alone, without the rounds', async () => {
  const client = new Client({ name: 'test', version: '0' });
  const args = [LAUNCHER, 'mcp', '--dir', register()];
  await client.connect(new StdioClientTransport({ command: process.execPath, args }));
  const asked = [
    { name: 'search_commitments', arguments: { words: SECRET } },
    { name: 'search_commitments', arguments: { kind: 'all', limit: 50 } },
    { name: 'read_commitment', arguments: { id: ids.entry! } },
    { name: 'list_deadlines', arguments: {} },
  ];
  for (const each of asked) expect(JSON.stringify(await client.callTool(each))).not.toContain(SECRET);
  await client.close();
});

test.each(COMMANDS)('servanda %s does not tell it', async (line) => {
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  const screen = { out: say, note: say, paint: (_: unknown, text: string) => text, columns: 100, live: false };
  const names: Readonly<Record<string, string>> = {
    R: ids.round!,
    S: ids.scores!,
    D: ids.document!,
    E: ids.entry!,
    OUT: folder,
  };
  const words = line.split(' ').map((word) => names[word] ?? word);
  const code = process.exitCode;
  await (await buildProgram(screen))
    .parseAsync([...words, '--dir', register()], {
      from: 'user',
    })
    .catch((error: Error & { code?: string }) => {
      expect(error.code, 'no such command or flag').not.toMatch(/^commander/);
      say(error.message);
    });
  process.exitCode = code;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  said.push(...files.map((file) => readFileSync(join(file.parentPath, file.name), 'utf8')));
  // What was looked for is repeated by whoever found nothing.
  const told = said.filter((text) => !text.startsWith('Nothing holds'));
  expect(told.join('')).not.toContain(SECRET);
});
