import type { Tokens } from './tokens.ts';
import { UNKNOWN, WORD_COUNT, wordOf } from './words/lexicon.ts';

/** 1 for the number of a word of plain letters: only its first letter can be a capital that opens a word. */
const PLAIN = Uint8Array.from({ length: WORD_COUNT }, (_, id) => (/^[a-z]+$/.test(wordOf(id)) ? 1 : 0));

/**
 * Offsets in a sentence, in order, among which are those of all words with a capital letter: a name is looked for nowhere else.
 * The words of the tables are told by their first letter; of others every character that may be a capital counts.
 */
export function capitalWords(tokens: Tokens): readonly number[] {
  const { ids, first, count } = tokens;
  const { units, base } = tokens.characters;
  const found: number[] = [];
  for (let index = 0; index < count; index++) {
    const id = ids[first + index]!;
    const start = tokens.unitStart(index);
    if (mayBeCapital(units[start]!)) found.push(start - base);
    if (id !== UNKNOWN && PLAIN[id] === 1) continue;
    const end = tokens.unitEnd(index);
    for (let at = start + 1; at < end; at++) if (mayBeCapital(units[at]!)) found.push(at - base);
  }
  return found;
}

function mayBeCapital(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || unit >= 0xc0;
}
