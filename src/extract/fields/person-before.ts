import type { Subject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';
import { lastName, officersIn } from './people.ts';
import type { Speakers } from './who.ts';

/**
 * "Prime Minister Lund of Velmark came. She pledged": of "he" and "she" the state, as a code, of the person in office whom the nearest
 * sentence before names that names any, if it names one. Null for others, and where the text does not say whose office it is.
 */
export function personBefore(view: SentenceView, { start, end }: Subject, speakers: Speakers): string | null {
  const { people } = speakers;
  if (!people || end - start !== 1 || !/^(he|she)$/.test(view.tokens.lower[start]!)) return null;
  const block = view.textBefore(REACH).trimEnd();
  let to = block.length;
  while (to > 0) {
    let from = to - 1;
    while (from > 0 && !ENDS.has(block[from - 1]!)) from--;
    const names = block.slice(from, to).match(/\p{Lu}[\p{L}’'-]+/gu) ?? [];
    const codes = names.map((name) => people(name.replace(/[’']s$/u, ''))).filter((code) => code !== null);
    if (codes.length > 0)
      return new Set(codes).size === 1 && !namesOther(block.slice(from, to), speakers) ? codes[0]! : null;
    to = from;
  }
  return null;
}

/** Somebody in office whose state the text does not say may be the one who is meant. */
function namesOther(sentence: string, { people, parties }: Speakers): boolean {
  return officersIn(sentence, parties).some(({ name }) => people!(lastName(name)) === null);
}

// Characters within which the person is named.
const REACH = 600;
const ENDS = new Set('.!?');
