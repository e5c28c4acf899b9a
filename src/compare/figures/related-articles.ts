import type { JudgedQuotation } from '../quotations/judge-quotation.ts';
import type { SourceText } from '../source-text.ts';
import { blockAt } from '../whole-reading.ts';

// Two words that a source has too may be chance; three in a row within quotation marks are taken from it.
const WORDS = 3;

/** Tells which articles of a report speak of the sources: those that quote them, and all where none does. */
export function relatedArticles(report: SourceText, judged: readonly JudgedQuotation[]): (article: number) => boolean {
  const quoting = new Set<number>();
  for (const { match, quotation } of judged) {
    if (!match || match.counted < WORDS) continue;
    const block = report.whole.blocks[blockAt(report.whole.blocks, quotation.start)];
    if (block) quoting.add(block.article);
  }
  return (article) => quoting.size === 0 || quoting.has(article);
}
