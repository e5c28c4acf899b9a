import type { Difference } from '../../model/index.ts';
import type { Step } from '../passages/align-words.ts';
import { foldWord } from '../words/fold-word.ts';
import { isOtherSpelling } from '../words/spelling.ts';
import { rawWord, type Words } from '../words/split-words.ts';
import type { Sides } from './group.ts';

function isUpper(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

function isLower(word: string): boolean {
  return word === word.toLowerCase();
}

/** Whether the words beside one are capitals too: a headline, where capitals say nothing. */
function isShouted(words: Words, index: number): boolean {
  const beside = [index - 1, index + 1].filter((at) => at >= 0 && at < words.count).map((at) => rawWord(words, at));
  return beside.some((word) => word.length > 3 && isUpper(word));
}

/** "US" is not "us", "WHO" not "who"; every other difference of capitals is typography. */
function isOtherAbbreviation(source: Words, report: Words, step: Step): boolean {
  const [a, b] = [rawWord(source, step.source), rawWord(report, step.report)];
  if (a === b || !((isUpper(a) && isLower(b)) || (isLower(a) && isUpper(b)))) return false;
  return !isShouted(source, step.source) && !isShouted(report, step.report);
}

function asksAfter(words: Words, index: number): boolean {
  if (index + 1 >= words.count) return false;
  const [end, next] = [words.ends[index]!, words.starts[index + 1]!];
  return next - end < 8 && words.text.slice(end, next).includes('?');
}

/**
 * The second look that "verbatim" needs, on the characters themselves: folding hides capitals and marks, and two words may
 * share a hash. Gives a difference for each pair of words that only looked the same.
 */
export function confirmCharacters(steps: readonly Step[], sides: Sides): Difference[] {
  const found: Difference[] = [];
  const { source, report } = sides;
  for (const [place, step] of steps.entries()) {
    if (!step.same) continue;
    const [a, b] = [rawWord(source, step.source), rawWord(report, step.report)];
    const kind = isOtherSpelling(a, b) ? 'spelling' : 'words';
    if (a !== b && (foldWord(a) !== foldWord(b) || isOtherAbbreviation(source, report, step))) {
      found.push({ kind, source: a, report: b });
    }
    if (!steps[place + 1]?.same) continue;
    const asked = asksAfter(source, step.source);
    if (asked === asksAfter(report, step.report)) continue;
    found.push({ kind: 'words', source: asked ? `${a}?` : a, report: asked ? b : `${b}?` });
  }
  return found;
}
