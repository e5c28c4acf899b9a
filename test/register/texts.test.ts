import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareAt, createTexts, isTaken, put, take, textAt } from '../../src/register/entry-index/texts.ts';
import { manyTexts } from '../../src/register/entry-index/values.ts';

const TEXT = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .array(fc.constantFrom(0, 0x41, 0xfe, 0xff, 0x100, 0xff00, 0xffff, 0xd800), { maxLength: 6 })
    .map((units) => String.fromCharCode(...units)),
);

test('keeps any text, halves of characters too, and sets texts in the order of their characters', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(300), TEXT), { minLength: 1, maxLength: 60 }), (puts) => {
      const [texts, known] = [createTexts(), new Map<number, string>()];
      for (const [number, text] of puts) {
        take(texts, text);
        put(texts, number);
        known.set(number, text);
      }
      for (const [number, text] of known) {
        expect(textAt(texts, number)).toBe(text);
        take(texts, text);
        expect(isTaken(texts, number)).toBe(true);
        take(texts, `${text}!`);
        expect(isTaken(texts, number)).toBe(false);
        for (const [other, against] of known)
          expect(Math.sign(compareAt(texts, number, other))).toBe(text === against ? 0 : text < against ? -1 : 1);
      }
      expect(textAt(texts, 1000)).toBe('');
    }),
  );
});

test('keeps texts that are longer than a piece of memory, and many', () => {
  const texts = createTexts();
  const all = [5_000_000, 10, 0, 3_000_000, 2_000_000].map((length, at) => String(at).repeat(length));
  for (const [number, text] of [...all, ...all].entries()) {
    take(texts, text);
    put(texts, number);
  }
  for (const [number, text] of [...all, ...all].entries()) expect(textAt(texts, number) === text).toBe(true);
});

test('finds each text by itself', () => {
  fc.assert(
    fc.property(fc.uniqueArray(TEXT, { minLength: 1, maxLength: 2000 }), (all) => {
      const texts = manyTexts();
      for (const [code, text] of all.entries()) {
        expect(texts.find(text)).toBe(-1);
        expect(texts.add(text)).toBe(code);
      }
      for (const [code, text] of all.entries()) expect([texts.find(text), texts.at(code)]).toEqual([code, text]);
      const sorted = all.map((_, code) => code).sort(texts.compare);
      expect(sorted.map((code) => texts.at(code))).toEqual([...all].sort((a, b) => (a < b ? -1 : 1)));
      const beginnings = sorted.map((code) => texts.beginning(code));
      expect(beginnings).toEqual([...beginnings].sort((a, b) => a - b));
    }),
    { numRuns: 40 },
  );
});
