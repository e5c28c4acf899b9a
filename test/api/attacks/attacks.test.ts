import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, problem } from '../ask.ts';
import { type Attackable, openGround } from './ground.ts';
import { named } from './operations.ts';
import { ATTACKS, attack } from './table.ts';

let attackable: Attackable;
const beside = () => readdirSync(dirname(attackable.server.place.folder)).sort();
const before: { files: readonly string[]; counts: unknown } = { files: [], counts: null };
beforeAll(async () => {
  attackable = await openGround(false);
  Object.assign(before, { files: beside(), counts: await attackable.server.services.store.counts() });
});
afterAll(() => attackable?.end());

// Attacks × routes: which attacks there are stands in `table.ts`, which routes in the contract itself.
test.each(ATTACKS.map((each) => [each.name, each] as const))('%s', async (_, one) => {
  const { contract, ground, server } = attackable;
  const { operations, tries, faults } = await attack(one, contract.operations, ground);
  expect(faults).toEqual([]);
  expect(operations).toBeGreaterThan(0);
  expect(tries).toBeGreaterThanOrEqual(operations);
  expect(server.notes.join('')).toBe('');
});

test('every operation is attacked, every one that writes by what is sent, every one with parameters by them', () => {
  const { operations } = attackable.contract;
  expect(operations.length).toBeGreaterThan(60);
  for (const operation of operations) {
    const by = ATTACKS.filter((each) => each.applies(operation)).map(({ name }) => name);
    expect(by, named(operation)).toEqual(expect.arrayContaining(['foreign Host', 'foreign Origin', 'open redirect']));
    if (operation.method !== 'GET') expect(by).toContain('form of another page');
    if (operation.path.includes('{'))
      expect(by).toEqual(expect.arrayContaining(['path traversal', 'SQL in filters, sorts and ids']));
  }
});

test('a table that cannot be sorted as asked is refused before it begins, as a list is', async () => {
  for (const path of ['/v1/entries?sort=amount', '/v1/entries.csv?sort=amount'])
    expect(problem(await ask(attackable.ground.port, path), 422).code).toBe('register.measure');
});

test('nothing of all this is left: no file beside the register, no entry less', async () => {
  expect(beside()).toEqual(before.files);
  const counts = await attackable.server.services.store.counts();
  expect(counts).toMatchObject({ commitments: (before.counts as typeof counts).commitments });
  expect((await attackable.server.services.store.check()).length).toBe(0);
});

test('an attack that is let in is seen', () => {
  const { contract, ground } = attackable;
  const letIn = {
    status: 200,
    headers: { 'set-cookie': 'evil=1', 'x-evil': '1', location: '//evil.example' },
    bytes: Buffer.alloc(0),
    text: `no such table ${ground.secrets[0]} "polluted"`,
  };
  for (const one of ATTACKS) {
    const operation = contract.operations.find((each) => one.applies(each))!;
    const [sent] = one.tries(operation, ground);
    if (one.name === 'another method by a header') continue;
    expect(one.wrong(letIn, sent!, operation, ground), one.name).not.toBeNull();
  }
});
