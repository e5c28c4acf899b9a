import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { together } from '../../src/stores/gathered.ts';

interface Row {
  readonly key: string;
  readonly value: number;
}

/** A lookup whose questions wait until they are answered by hand. */
function byHand() {
  const asked: { readonly keys: readonly string[]; answer(rows: readonly Row[]): void; fail(error: Error): void }[] =
    [];
  const lookup = together<Row>(
    (keys) => new Promise((answer, fail) => asked.push({ keys, answer, fail })),
    ({ key }) => key,
  );
  return { asked, lookup };
}

describe('questions that are asked together', () => {
  it('asks the first at once, and those who come meanwhile in one', async () => {
    const { asked, lookup } = byHand();
    const first = lookup(['a']);
    const later = [lookup(['b', 'c']), lookup(['c']), lookup(['d'])];
    expect(asked.map(({ keys }) => keys)).toEqual([['a']]);
    asked[0]!.answer([{ key: 'a', value: 1 }]);
    expect(await first).toEqual([{ key: 'a', value: 1 }]);
    await setImmediate();
    expect(asked[1]!.keys).toEqual(['b', 'c', 'd']);
    asked[1]!.answer([
      { key: 'c', value: 2 },
      { key: 'b', value: 3 },
      { key: 'c', value: 4 },
    ]);
    const values = (await Promise.all(later)).map((rows) => rows.map(({ value }) => value));
    expect(values).toEqual([[3, 2, 4], [2, 4], []]);
    expect(asked).toHaveLength(2);
  });

  it('fails for those who were asked for, and goes on', async () => {
    const { asked, lookup } = byHand();
    const first = lookup(['a']);
    const second = lookup(['b']);
    asked[0]!.fail(new Error('lost'));
    await expect(first).rejects.toThrow('lost');
    await setImmediate();
    asked[1]!.answer([{ key: 'b', value: 1 }]);
    expect(await second).toHaveLength(1);
  });

  it('answers from what was there after it was asked', async () => {
    let now = 0;
    const lookup = together<Row>(
      async (keys) => {
        await setImmediate();
        return keys.map((key) => ({ key, value: now }));
      },
      ({ key }) => key,
    );
    const first = lookup(['a']);
    await setImmediate();
    now = 1;
    const second = lookup(['a']);
    await first;
    expect(await second).toEqual([{ key: 'a', value: 1 }]);
  });
});
