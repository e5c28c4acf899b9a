import { describe, expect, it } from 'vitest';
import { createReader, readPlain } from '../../src/text/index.ts';

/** The blocks of a text as marker and words read. */
function blocksOf(content: string): [marker: string | null, words: string][] {
  const doc = readPlain(content);
  const reader = createReader(doc);
  return doc.blocks.map(({ marker }, i) => [marker, reader.block(i).text]);
}

/** All words of a text as they are read. */
const wordsOf = (content: string) => blocksOf(content).map(([, words]) => words);

describe('one capital at the beginning of a line', () => {
  it.each(['I', 'V', 'X'])('is the initial of a name that a line end fell before: %s.', (capital) => {
    const content = `The wardens of the weir named Rudolf\n${capital}. Rassendyll as the counter\nof herons for the lakes`;
    expect(wordsOf(content).join(' ')).toBe(
      `The wardens of the weir named Rudolf ${capital}. Rassendyll as the counter of herons for the lakes`,
    );
    expect(blocksOf(content).every(([marker]) => marker === null)).toBe(true);
  });

  it('is a number where the text has the one before it or the one behind it', () => {
    expect(blocksOf('Matters of the lakes\nI. Herons of the weir\nII. Ferries of the lake')).toEqual([
      [null, 'Matters of the lakes'],
      ['I.', 'Herons of the weir'],
      ['II.', 'Ferries of the lake'],
    ]);
    const later = 'IV. Herons.\nthe ferries and their many captains\nV. Harbours which both share\n\nIt rained.';
    expect(blocksOf(later).map(([marker]) => marker)).toContain('V.');
  });

  it('is a number behind a sentence or an empty line, and with two spaces behind it', () => {
    for (const before of ['They agreed on this.\n', 'They agreed on this:\n', 'They agreed\n\n']) {
      expect(blocksOf(`${before}V. Herons of the weir`).at(-1)).toEqual(['V.', 'Herons of the weir']);
    }
    expect(blocksOf('They agreed\nV.  Herons of the weir').at(-1)).toEqual(['V.', 'Herons of the weir']);
  });

  it('is a number in the list that it goes on with', () => {
    const list = ['I. Herons', 'II. Ferries', 'III. Weirs', 'IV. Lakes', 'V. Harbours', 'VI. Shores'].join('\n');
    expect(blocksOf(list).map(([marker]) => marker)).toEqual(['I.', 'II.', 'III.', 'IV.', 'V.', 'VI.']);
  });
});
