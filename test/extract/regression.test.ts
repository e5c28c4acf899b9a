import { describe, expect, test } from 'vitest';
import { fallLine, falls, rounded, type Suite, toHold } from '../../bench/figures/figures.ts';
import { goldSuites, readHeld, sampleSuites } from '../../bench/figures/measure.ts';

const suite = (name: string, figures: Suite['figures']): Suite => ({ name, figures });

describe('a figure', () => {
  const held = { lake: { units: 0.9, right: 170 }, far: { units: 0.5 } };

  test('that is lower than it was has fallen, by whatever little', () => {
    expect(falls(held, [suite('lake', { units: 0.8999, right: 170 })])).toEqual([
      { suite: 'lake', figure: 'units', was: 0.9, now: 0.8999 },
    ]);
    expect(falls(held, [suite('lake', { units: 0.9, right: 169 })]).map(fallLine)).toEqual([
      'lake right fell from 170 to 169',
    ]);
  });

  test('that rose, is new, or differs by less than four decimals has not', () => {
    expect(falls(held, [suite('lake', { units: 0.95, right: 171, area: 0 }), suite('new', { units: 0 })])).toEqual([]);
    expect(falls(held, [suite('lake', { units: 0.9 - 1e-12, right: 170 })])).toEqual([]);
  });

  test('that is no longer measured has fallen, and so has one that is no number', () => {
    const [gone, odd] = falls(held, [suite('lake', { right: Number.NaN })]);
    expect(fallLine(gone!)).toBe('lake units was 0.9 and is no longer measured');
    expect(odd).toMatchObject({ figure: 'right' });
  });

  test('of a set that is not at hand is kept when others are written', () => {
    const next = toHold(held, [suite('lake', { units: 2 / 3 })]);
    expect(next).toEqual({ lake: { units: 0.6667 }, far: { units: 0.5 } });
    expect(rounded({ a: 1 / 3 })).toEqual({ a: 0.3333 });
  });
});

describe('no figure falls without `npm run figures -- --write` in the same commit', () => {
  test('on the samples', async () => {
    const measured = await sampleSuites();
    for (const { name } of measured) expect(Object.keys(readHeld())).toContain(name);
    expect(falls(readHeld(), measured).map(fallLine)).toEqual([]);
  });

  // Half a minute on a quiet machine; other tests run beside it.
  test('on coded texts beside the checkout, where they are at hand', { timeout: 300_000 }, async () => {
    expect(falls(readHeld(), await goldSuites()).map(fallLine)).toEqual([]);
  });
});
