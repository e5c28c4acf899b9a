import type { LibraryText } from '../../src/compare/index.ts';
import type { Chance } from './texts.ts';

const LONGEST = 32;
const FEWEST = 6;

/**
 * Quotations of texts, of six to thirty-two words, a fourth of them as they stand and the others changed in one to three
 * places: another word, one less or one more.
 */
export function quotationsFrom(texts: readonly LibraryText[], count: number, next: Chance): string[] {
  const out: string[] = [];
  for (let tries = 0; out.length < count && tries < 50 * count; tries++) {
    const plain = texts[next(texts.length)]!.content.replace(/[[\]…]|\.\.+/g, ' ');
    const words = plain.split(/\s+/).filter((word) => /\w/.test(word));
    const length = FEWEST + next(LONGEST - FEWEST - 2);
    if (words.length < length + 4) continue;
    const from = next(words.length - length);
    const passage = words.slice(from, from + length);
    for (let edits = next(4); edits > 0; edits--) {
      const at = next(passage.length);
      const other = words[next(words.length)]!;
      const put = [[other], passage.length > FEWEST ? [] : [other], [passage[at]!, other]][next(3)]!;
      passage.splice(at, 1, ...put);
    }
    out.push(passage.join(' '));
  }
  return out;
}

/** A news report of some 2.5 kB with six quotations of one text among sentences of its own. */
export function reportFrom({ content }: LibraryText): string {
  const sentences = content
    .replace(/\s+/g, ' ')
    .replace(/["“”[\]]/g, '')
    .split(/(?<=[.;]) /)
    .filter((one) => one.length > 60);
  const own =
    'Officials in the capital gave no further details of the plan when they were asked about it on Monday evening. ';
  const quoted = sentences.slice(0, 6).map((one) => `The minister said that “${one.slice(0, 180)}”. ${own}${own}`);
  return `${quoted.join('\n\n')}\n`;
}
