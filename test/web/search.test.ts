import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSearch, searchText } from '../../apps/web/src/routes/search.ts';

test('an address is read as text, and lists as names that stand several times', () => {
  expect(parseSearch('?entry=00123&kind=call&kind=vague&area=')).toEqual({
    entry: '00123',
    kind: ['call', 'vague'],
    area: '',
  });
  expect(searchText({ kind: ['call', 'vague'], page: 2, none: undefined, area: '' })).toBe(
    '?kind=call&kind=vague&page=2&area=',
  );
  expect(searchText({})).toBe('');
});

test('what is written is read again', () => {
  const value = fc.oneof(fc.string(), fc.array(fc.string(), { minLength: 2, maxLength: 4 }));
  const name = fc.constantFrom('q', 'kind', 'area', 'from');
  fc.assert(
    fc.property(fc.dictionary(name, value), (search) => {
      expect(parseSearch(searchText(search))).toEqual({ ...search });
    }),
  );
});
