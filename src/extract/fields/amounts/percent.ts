import { PERCENT_WORDS } from '../../../languages/index.ts';
import { isSpace, joinedWord, wordAfter } from '../characters.ts';

/** End of a percent sign or word behind a figure that ends at `from`; -1 if there is none. Percentage points count as percent. */
export function percentAfter(text: string, from: number): number {
  const at = isSpace(text.charCodeAt(from)) ? from + 1 : from;
  const sign = text.charAt(at);
  if (sign === '%' || sign === '％') return at + 1;
  const word = joinedWord(text, from);
  if (!word) return -1;
  if (word.lower === 'per') {
    const cent = joinedWord(text, word.end);
    return cent?.lower === 'cent' ? cent.end : -1;
  }
  if (!PERCENT_WORDS.has(word.lower)) return -1;
  if (word.lower !== 'percentage') return word.end;
  const points = wordAfter(text, word.end);
  return points && (points.lower === 'points' || points.lower === 'point') ? points.end : -1;
}
