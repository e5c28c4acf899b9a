import type { Range } from '../../../../../../src/model/index.ts';

const BREAK = /(?<=(\p{L}+))-\n(?=(\p{Ll}\p{L}*))/gu;
const WORD = /\p{L}+(?:-\p{L}+)*/gu;

/**
 * Hyphens at line ends that only break a word ("accom-", "modation"): when the text is shown in lines of another length they
 * are not drawn. The document's own words decide: a word that it writes with its hyphen elsewhere keeps it.
 */
export function softBreaks(content: string): Range[] {
  if (!content.includes('-\n')) return [];
  const words = new Set(Array.from(content.matchAll(WORD), ([word]) => word.toLowerCase()));
  return Array.from(content.matchAll(BREAK)).flatMap((found) => {
    const [hyphen, before, after] = found as unknown as [string, string, string];
    const isHyphened = words.has(`${before}-${after}`.toLowerCase()) && !words.has(`${before}${after}`.toLowerCase());
    return isHyphened ? [] : { start: found.index, end: found.index + hyphen.length };
  });
}
