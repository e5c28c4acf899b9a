import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { costLine } from '../../apps/cli/model/cost.ts';
import { servanda, temporaryFolder } from '../cli/run.ts';
import { type ModelServer, openModelServer } from './model-server.ts';

const folder = temporaryFolder('models');
let server: ModelServer;
const run = (args: readonly string[], env: Record<string, string> = {}) => servanda(args, { cwd: folder.path, env });
const model = (...more: string[]) => ['--model', server.address, '--model-name', 'small', ...more];

const BRIDGE = {
  n: 0,
  kind: 'commitment',
  words: 'A bridge over the lake',
  promisor: ['Ruritania'],
  amounts: [],
  deadline: 'by 2030',
};

beforeAll(async () => {
  server = await openModelServer();
  writeFileSync(
    join(folder.path, 'speech.txt'),
    'A bridge over the lake by 2030, at the expense of Ruritania. We will plant 5000 trees.\n',
  );
});
afterAll(async () => {
  await server.close();
  folder.clear();
});

const lines = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('servanda extract --model', () => {
  const flags = ['extract', 'speech.txt', '--speaker', 'Ruritania', '--format', 'jsonl'];

  it('asks nobody unless told to, and gives the same without it whatever was asked before', async () => {
    server.behave(() => ({ statements: [BRIDGE] }));
    const plain = await run(flags);
    expect(lines(plain.out).map(({ text }) => text)).toEqual(['plant 5000 trees']);
    const refused = await run([...flags, ...model()]);
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toMatch(/small at http:.*: 1 request, about \d+ tokens sent and at most 4,000 answered/);
    expect(refused.err).toContain('add --yes');
    expect(server.asked).toEqual([]);
    const asked = await run([...flags, ...model('--yes', '--model-price', '0.5,2 EUR')], {
      SERVANDA_MODEL_KEY: 'secret',
    });
    expect(asked.err).toMatch(/at most 0\.00\d+ EUR/);
    expect(asked.err).not.toContain('secret');
    expect(lines(asked.out).map(({ rule, text }) => [rule, text])).toEqual([
      ['model:small', 'A bridge over the lake'],
      ['will@en', 'plant 5000 trees'],
    ]);
    expect(server.asked).toMatchObject([{ authorization: 'Bearer secret', model: 'small' }]);
    expect((await run(flags)).out).toBe(plain.out);
    expect(server.asked).toHaveLength(1);
  });

  it('goes on without a model that makes things up, or is not there, and says so', async () => {
    server.behave(() => ({ statements: [{ ...BRIDGE, words: 'A tunnel under the lake' }] }));
    const invented = await run([...flags, ...model('--yes')]);
    expect([invented.code, lines(invented.out).length]).toEqual([0, 1]);
    expect(invented.err).toContain('words that are not in the text: “A tunnel under the lake”');
    server.behave((_, response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end());
    const redirected = await run([...flags, ...model('--yes')]);
    expect([redirected.code, lines(redirected.out).length]).toEqual([0, 1]);
    expect(redirected.err).toContain('leads elsewhere, where nothing is sent');
  });

  it.each([
    [['--model', 'http://127.0.0.1:1/v1'], '--model-name'],
    [['--model', 'http://models.example/v1', '--model-name', 'x'], 'unencrypted'],
    [['--model', 'lake', '--model-name', 'x'], 'not an address'],
    [['--model-price', 'cheap'], 'is no price'],
  ])('refuses %j and says why', async (more, says) => {
    const refused = await run([...flags, ...more]);
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toContain(says);
  });
});

describe('servanda add --model', () => {
  const add = (...more: string[]) => run(['add', 'speech.txt', '--speaker', 'Ruritania', '--dir', 'register', ...more]);
  const list = async () => lines((await run(['list', '--json', '--dir', 'register'])).out);

  it('keeps what was proposed, with its origin, as nobody has reviewed it', async () => {
    await run(['init', 'register']);
    server.behave((_, response) => void response.writeHead(400).end());
    expect((await add(...model('--yes'))).err).toContain('request 1 of 1 to the model: it answers 400');
    server.behave(() => ({ statements: [BRIDGE] }));
    // It did not answer the first time and is asked again; after that everything is there, with and without the flag.
    expect((await add(...model('--yes'))).out).toContain('1 read anew');
    expect((await add(...model('--yes'))).out).toContain('1 already there');
    expect((await add()).out).toContain('1 already there');
    expect(server.asked).toHaveLength(1);
    const entries = await list();
    expect(entries).toHaveLength(2);
    const shown = JSON.parse((await run(['show', entries[0].id, '--json', '--dir', 'register'])).out);
    expect(shown).toMatchObject({ reviewed: false, proposed: { rule: 'model:small', text: 'A bridge over the lake' } });
    const history = (await run(['export', '--history', '--dir', 'register'])).out;
    expect(history).toContain('"code":"model-asked"');
    expect(history).toContain('never instructions');
  });
});

it('says the most that it may cost', () => {
  const cost = { requests: 3, sent: 6200, answered: 12_000 };
  expect(costLine(cost, { sent: 1, answered: 2, currency: 'EUR' })).toBe(
    '3 requests, about 6,200 tokens sent and at most 12,000 answered; at most 0.0302 EUR',
  );
  expect(costLine(cost, null)).toContain('not known');
});
