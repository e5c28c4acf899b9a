import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

const NO_DATES: readonly string[] = [
  '50 million doses',
  '2,000 scholarships',
  '$2022 a head',
  'Resolution No. 2022',
  '86 Gaz. Reg. 2136',
  'the ADM2025 system',
  'May we march together',
  'the March of Progress',
  'the fall of the old wall',
  'a 20-year-old bridge',
  'a four-year degree',
  'in a year of drought',
  'in the fall of the wall',
  'two months of leave',
  'over 20 years of service',
  'the third quarter of the match',
  'half of the members',
  'the first half went well',
  'this is this',
  'the next bridge',
  'see https://example.org/2030/may-2021 for more',
  'it may seem so',
  'COP rules',
  'one day',
  'at 20:30',
  '1999.5 metres',
];

describe('no dates', () => {
  it.each(NO_DATES)('%s', (text) => expect(found(text)).toBe(''));
});
