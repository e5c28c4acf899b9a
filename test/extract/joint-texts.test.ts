import { describe, expect, test } from 'vitest';
import { labelOf, statementsIn, units } from './lake.ts';

const JOINT = { speaker: ['QRU', 'XVM'] };
const acts = (text: string) => units(statementsIn(text, JOINT));

describe('what those who speak "have agreed to" binds them', () => {
  test.each([
    'The two sides have agreed to open a lock in Sund.',
    'Both countries have decided to open a lock in Sund.',
    'The Heads of State have resolved to open a lock in Sund.',
    'The ministers met at length. They have agreed to open a lock in Sund.',
  ])('%s', (text) => expect(acts(text)).toEqual(['open a lock in Sund']));

  test.each([
    'Several countries have agreed to open a lock in Sund.',
    'Forty companies have pledged to open a lock in Sund.',
  ])('and not others: %s', (text) => expect(labelOf(text, JOINT)).toBe('none'));
});
