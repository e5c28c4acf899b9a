import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../src/extract/index.ts';

const words = (text: string): string => tokenise(text).lower.join(' ');

/** The tokens as they stand in the text. */
function slices(text: string): string {
  const { start, end } = tokenise(text);
  return start.map((from, at) => text.slice(from, end[at])).join(' ');
}

type Cases = readonly (readonly [text: string, tokens: string])[];

const CLITICS: Cases = [
  ["We'll open it.", "we 'll open it ."],
  ['We\u2019ll open it.', "we 'll open it ."],
  ["Velmark's ports", "velmark 's ports"],
  ["they're, I'm, we've, he'd", "they 're , i 'm , we 've , he 'd"],
  ["the fishermen's rights", "the fishermen 's rights"],
  ["it won't sink", "it won't sink"],
  ["the pilots' school", "the pilots ' school"],
];

const NUMBERS: Cases = [
  ['1,200 boats', '1,200 boats'],
  ['1.5 knots.', '1.5 knots .'],
  ['2033, 2034', '2033 , 2034'],
  ['in 2033.', 'in 2033 .'],
  ['$20 million', '$ 20 million'],
  ['40%', '40 %'],
];

const ABBREVIATIONS: Cases = [
  ['the U.S. fleet', 'the U.S. fleet'],
  ['in D.C. today', 'in D.C. today'],
  ['the U.S fleet.', 'the U.S fleet .'],
  ['the end.Next line', 'the end . Next line'],
  ['Dr. Rudolf', 'Dr . Rudolf'],
];

const JOINTS: Cases = [
  ['co-operate', 'co-operate'],
  ['well - made', 'well - made'],
  ['2030\u20132040', '2030 \u2013 2040'],
  ['salt\u2014and fish', 'salt \u2014 and fish'],
  ['(the lake)', '( the lake )'],
  ['\u201cthe lake\u201d', '\u201c the lake \u201d'],
  ['Rép. de Halvora', 'rép . de halvora'],
  ['', ''],
  [' \u00a0\n ', ''],
];

describe.each([
  ['clitics are split off', CLITICS],
  ['numbers are one token with their separators', NUMBERS],
  ['hyphens join, dashes and quotation marks part', JOINTS],
] as const)('%s', (_, cases) => {
  test.each(cases)('%j is %j', (text, tokens) => expect(words(text)).toBe(tokens));
});

describe('abbreviations keep their dots, sentences do not', () => {
  test.each(ABBREVIATIONS)('%j is %j', (text, tokens) => expect(slices(text)).toBe(tokens));
});

test('offsets of any text are in order, and only white space lies between tokens', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const { count, start, end, lower } = tokenise(text);
      expect([start.length, end.length, lower.length]).toEqual([count, count, count]);
      let last = 0;
      for (let at = 0; at < count; at++) {
        expect(text.slice(last, start[at])).toMatch(/^\s*$/u);
        expect(end[at]).toBeGreaterThan(start[at]!);
        last = end[at]!;
      }
      expect(text.slice(last)).toMatch(/^\s*$/u);
    }),
  );
});

test('a token is the text at its place in lower case, with straight apostrophes; the last dot of initials may be left out', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (text) => {
      const { count, start, end, lower } = tokenise(text);
      for (let at = 0; at < count; at++) {
        const written = text.slice(start[at], end[at]).toLowerCase().replaceAll('\u2019', "'");
        expect([written, written.replace(/\.$/, '')]).toContain(lower[at]);
      }
    }),
  );
});
