import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexPlaces } from '../../src/compare/coverage/place-index.ts';
import { overlap, type Range } from '../../src/model/index.ts';

const range = fc
  .tuple(fc.nat(9000), fc.oneof(fc.nat(40), fc.nat(4000)))
  .map(([start, length]): Range => ({ start, end: start + length }));

test('finds what overlaps, as looking at all of them does, in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.option(range), { maxLength: 30 }), range, (places, asked) => {
      const things = places.map((place, name) => ({ place, name }));
      const expected = things.filter(({ place }) => place !== null && overlap(place, asked) > 0);
      expect(indexPlaces(things, ({ place }) => place).at(asked)).toEqual(expected);
    }),
  );
});
