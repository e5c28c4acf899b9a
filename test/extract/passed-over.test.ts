import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capitalWords } from '../../src/extract/capital-words.ts';
import { documentNames } from '../../src/extract/document-names.ts';
import { AMOUNT_OPENINGS, findAmounts } from '../../src/extract/fields/amounts/index.ts';
import { DATE_OPENINGS, findDates } from '../../src/extract/fields/dates/index.ts';
import { mayHold } from '../../src/extract/fields/openings.ts';
import { tokenise } from '../../src/extract/tokenise.ts';
import { createGazetteer } from '../../src/parties/index.ts';

const WORDS = [
  ...'we will Build two-thirds of the 12 ports, by 2030 or mid-May; half (one) U.S. dollars $5m this year soon. EU’s Japan-led'.split(
    ' ',
  ),
  ...'France Côte d’Ivoire the United States JAPAN pro-EU G20 five states twenty-five annually naïve a-b “Velmark” harbour'.split(
    ' ',
  ),
];
const texts = fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 6 })), { maxLength: 14 });

describe('what is passed over', () => {
  it('is no sentence with an amount or a time', () => {
    expect(mayHold(tokenise('We will build ports for our partners.'), AMOUNT_OPENINGS)).toBe(false);
    expect(mayHold(tokenise('We will build ports for our partners.'), DATE_OPENINGS)).toBe(false);
    fc.assert(
      fc.property(texts, (words) => {
        const text = words.join(' ');
        if (findAmounts(text).length > 0) expect(mayHold(tokenise(text), AMOUNT_OPENINGS)).toBe(true);
        if (findDates(text, '2026-01-02').length > 0) expect(mayHold(tokenise(text), DATE_OPENINGS)).toBe(true);
      }),
    );
  });

  it('is no word that a party’s name begins with', () => {
    const { find } = createGazetteer();
    expect(capitalWords(tokenise('the ports of Velmark and its EU-funded boats'))).toEqual([13, 29, 30]);
    fc.assert(
      fc.property(texts, (words) => {
        const text = words.join(' ');
        expect(find(text, capitalWords(tokenise(text)))).toEqual(find(text));
      }),
    );
  });

  it('leaves a question about a name the same answer, by a search or by the list of all words', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...WORDS, 'Ports', 'Velmark', 'Build'), (words, word) => {
        const isName = documentNames(words.join(' '));
        const answers = Array.from({ length: 6 }, () => isName(word));
        expect(new Set(answers).size).toBe(1);
      }),
    );
    const isName = documentNames(
      'Larkworks will sail. We thank Larkworks. Progress will come, and progress stays, Progress.',
    );
    expect(['Larkworks', 'Progress', 'We', 'Larkworks', 'Larkworks', 'Progress'].map(isName)).toEqual([
      true,
      false,
      false,
      true,
      true,
      false,
    ]);
  });
});
