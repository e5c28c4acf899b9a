import { buildSegment, createLibrary, openSegment } from '../../src/compare/index.ts';
import { createGazetteer } from '../../src/parties/index.ts';
import type { Case } from '../../test/compare/edits/cases.ts';
import { quotable } from '../../test/compare/edits/cases.ts';
import { judgeCases, plainText } from '../../test/compare/edits/judge-cases.ts';
import type { Chance } from './texts.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A sentence changed in one place that counts: a letter or digit put in, left out or exchanged, two words exchanged. */
function mutate(sentence: string, next: Chance): string {
  const at = next(sentence.length);
  const isWord = /[a-z0-9]/i.test(sentence[at]!);
  const other = LETTERS[next(LETTERS.length)]!;
  if (next(4) === 0) {
    const words = sentence.split(' ');
    const i = next(words.length - 1);
    return [...words.slice(0, i), words[i + 1]!, words[i]!, ...words.slice(i + 2)].join(' ');
  }
  if (!isWord) return sentence;
  const put = [other, '', sentence[at]! + other][next(3)]!;
  return sentence.slice(0, at) + put + sentence.slice(at + 1);
}

// Case, and what stands at the edges, are typography: they must not make a mutation by themselves.
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();

/** How many of so many one-place mutations of a text the index, and a whole check, called verbatim. Both should be none. */
export function falseVerbatim(
  content: string,
  wanted: number,
  next: Chance,
): { tried: number; index: number; check: number } {
  const source = plainText('source', content);
  const library = createLibrary([openSegment(buildSegment([{ key: 'source', content }])!)!]);
  const sentences = quotable(source.text);
  const said = folded(content);
  const cases: Case[] = [];
  for (let tries = 0; cases.length < wanted && tries < 20 * wanted; tries++) {
    const original = sentences[next(sentences.length)]!;
    const quoted = mutate(original, next);
    if (said.includes(folded(quoted))) continue;
    cases.push({ edit: 'mutation', kind: 'order', original, quoted });
  }
  const index = cases.filter(({ quoted }) => library.find(quoted)[0]?.verdict === 'verbatim').length;
  const judged = judgeCases(cases, source, createGazetteer());
  // Another spelling of a word (labour, labor) is told as such.
  const check = judged.filter(
    ([, verdict]) => verdict?.verdict === 'verbatim' && verdict.differences.length === 0,
  ).length;
  return { tried: cases.length, index, check };
}
