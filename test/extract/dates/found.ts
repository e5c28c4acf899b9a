import { describe, expect, it } from 'vitest';
import { type DateMention, findDates } from '../../../src/extract/fields/dates/index.ts';

/** The date of the texts in these tests. */
export const ANCHOR = '2022-01-25';

const shown = (m: DateMention): string => `${m.edtf ?? '-'} ${m.role}`;

/** The dates of a text on one line: EDTF and role. */
export const found = (text: string, anchor: string | null = ANCHOR): string =>
  findDates(text, anchor).map(shown).join(' | ');

export type Cases = readonly (readonly [text: string, expected: string])[];

/** One test for each text: the mentions found in it, as `found` shows them. */
export function table(name: string, cases: Cases): void {
  describe(name, () => {
    it.each(cases)('%s', (text, expected) => expect(found(text)).toBe(expected));
  });
}
