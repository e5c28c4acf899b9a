import { describe, expect, it } from 'vitest';
import { type AmountMention, findAmounts } from '../../../src/extract/fields/amounts/index.ts';

function shown(m: AmountMention): string {
  const value = m.max === null ? `${m.value}` : `${m.value}..${m.max}`;
  const unit = m.unit === 'money' ? `money ${m.currency ?? '?'}` : m.unit || '-';
  return [value, unit, m.bound, m.weak ? 'weak' : null].filter(Boolean).join(' ');
}

/** The amounts of a text on one line: value, unit, bound. */
export const found = (text: string): string => findAmounts(text).map(shown).join(' | ');

export type Cases = readonly (readonly [text: string, expected: string])[];

/** One test for each text: the mentions found in it, as `found` shows them. */
export function table(name: string, cases: Cases): void {
  describe(name, () => {
    it.each(cases)('%s', (text, expected) => expect(found(text)).toBe(expected));
  });
}
