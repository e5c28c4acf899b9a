import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makePattern, searchNearest } from '../../../src/compare/library/bit-vector.ts';

/** The textbook table: least edits from a pattern to any stretch of a text. */
function nearestByTable(pattern: readonly number[], text: readonly number[]): number {
  let before = text.map(() => 0).concat(0);
  for (const [row, wanted] of pattern.entries()) {
    const now = [row + 1];
    for (const [column, id] of text.entries()) {
      now.push(Math.min(before[column]! + (id === wanted ? 0 : 1), before[column + 1]! + 1, now[column]! + 1));
    }
    before = now;
  }
  return Math.min(...before);
}

const word = fc.integer({ min: 0, max: 5 }).map((n) => n * 0x20000000 + 7);

test('is the same as the textbook table, for patterns of one machine word and of several', () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 100 }),
      fc.array(word, { maxLength: 150 }),
      (pattern, text) => {
        const nearest = { distance: pattern.length, end: 0 };
        searchNearest(
          makePattern(Uint32Array.from(pattern), pattern.length),
          Uint32Array.from(text),
          0,
          text.length,
          nearest,
        );
        expect(nearest.distance).toBe(nearestByTable(pattern, text));
      },
    ),
    { numRuns: 400 },
  );
});
