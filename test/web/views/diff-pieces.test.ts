import { expect, test } from 'vitest';
import { placed } from '../../../apps/web/src/ui/diff-pieces.ts';

const written = (...pieces: readonly (readonly ['same' | 'old' | 'new', string])[]) =>
  placed(pieces.map(([kind, text]) => ({ kind, text })))
    .map(({ gap, text }) => gap + text)
    .join('');

test('words of a difference do not run together, marks stay at their words, and Chinese has no spaces', () => {
  expect(written(['same', 'build'], ['old', '40'], ['new', '25'], ['same', 'wells'])).toBe('build 40 25 wells');
  expect(written(['same', 'by 2031'], ['old', ', or later'], ['same', '.'])).toBe('by 2031, or later.');
  expect(written(['same', '建造'], ['old', '四十'], ['new', '二十'], ['same', '口井'])).toBe('建造四十二十口井');
});

test('each piece has a place of its own', () => {
  const places = placed(['a', 'b', 'a'].map((text) => ({ kind: 'same' as const, text }))).map(({ at }) => at);
  expect(new Set(places).size).toBe(3);
});
