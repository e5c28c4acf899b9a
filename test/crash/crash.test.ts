import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { servanda, temporaryFolder } from '../cli/run.ts';
import { keptIn, placeOf, wrongIn } from './kept.ts';
import { randomFrom } from './random.ts';
import { SCENARIOS } from './scenarios.ts';
import { writeTexts } from './texts.ts';

const folder = temporaryFolder('crash');
afterAll(() => folder.clear());

describe('nothing is lost when the program is ended in the middle', () => {
  // The short form; `npm run crash` does some hundreds of each.
  test.each(['add', 'serve', 'publish'])('%s', { timeout: 120_000 }, async (name) => {
    const own = join(folder.path, name);
    mkdirSync(own);
    const { kills, acknowledged, faults } = await SCENARIOS[name]!({ folder: own, kills: 1, random: randomFrom(3) });
    expect(faults).toEqual([]);
    expect(kills).toBe(1);
    expect(acknowledged).toBeGreaterThan(0);
  });

  // A worker that is killed is in `test/stores/queue.test.ts`.
  test.each(['backup', 'full', 'read-only', 'originals', 'locked', 'clock'])(
    '%s',
    { timeout: 120_000 },
    async (name) => {
      const own = join(folder.path, name);
      mkdirSync(own);
      const { faults } = await SCENARIOS[name]!({ folder: own, kills: 1, random: randomFrom(3) });
      expect(faults).toEqual([]);
    },
  );

  test('what is lost would be seen', async () => {
    const register = join(folder.path, 'lossy');
    writeTexts(join(folder.path, 'few'), 2);
    await servanda(['init', register]);
    const before = (await keptIn(placeOf(register))).documents.size;
    await servanda(['add', join(folder.path, 'few'), '--dir', register]);
    expect((await keptIn(placeOf(register))).documents.size).toBe(before + 2);
    expect(await wrongIn(placeOf(register))).toEqual([]);
    rmSync(join(register, 'originals'), { recursive: true });
    expect((await wrongIn(placeOf(register))).length).toBe(2);
  });
});
