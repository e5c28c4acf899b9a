import { afterAll, describe, expect, test } from 'vitest';
import { randomFrom } from '../crash/random.ts';
import { fuzz } from './fuzzing.ts';
import { mutate } from './mutate.ts';
import type { Target } from './target.ts';
import { TARGETS } from './targets.ts';

/** How many inputs of each target, from a fixed seed: few of what needs a thread, many of what is one call. */
const INPUTS: Readonly<Record<string, number>> = {
  ...{ txt: 40, html: 15, docx: 30, pdf: 8 },
  ...{ amounts: 2000, dates: 2000, rules: 300, quotations: 400, tables: 4000, histories: 4000, api: 600 },
};

describe('bad input from a fixed seed', () => {
  const open: Target[] = [];
  afterAll(async () => {
    for (const target of open) await target.close?.();
  });

  test.each(Object.keys(TARGETS))('%s', async (name) => {
    const target = TARGETS[name]!();
    open.push(target);
    const { tried, faults } = await fuzz(target, 1, (so) => so >= INPUTS[name]!);
    expect(faults).toEqual([]);
    expect(tried).toBe(INPUTS[name]);
  });

  test('a fault is told with the seed that makes it again', async () => {
    const target: Target = { name: 'broken', tryOne: (random) => (random() < 0.5 ? 'wrong' : null) };
    const { faults } = await fuzz(target, 1, (tried) => tried >= 20);
    expect(faults.length).toBeGreaterThan(2);
    const seed = Number(/^seed (\d+): wrong$/.exec(faults[0]!)![1]);
    expect(await target.tryOne(randomFrom(seed))).toBe('wrong');
  });

  test('the same numbers make the same input', () => {
    const bytes = new TextEncoder().encode('We will build a port.');
    expect(mutate(bytes, randomFrom(7))).toEqual(mutate(bytes, randomFrom(7)));
    expect(mutate(bytes, randomFrom(7))).not.toEqual(mutate(bytes, randomFrom(8)));
  });
});
