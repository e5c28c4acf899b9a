import { type CheckedText, createChecker } from '../../../src/compare/index.ts';
import type { QuoteVerdict } from '../../../src/model/index.ts';
import type { Gazetteer } from '../../../src/parties/index.ts';
import { createReader, readPlain } from '../../../src/text/index.ts';
import { type Case, reportOf } from './cases.ts';

/** A plain text for a check, without statements: coverage is no matter here. */
export function plainText(document: string, content: string): CheckedText {
  const text = readPlain(content);
  return { document, sha256: null, text, reader: createReader(text), statements: [], date: null, speaker: [] };
}

// Quotations of one report: enough that making it ready costs little.
const LOT = 200;

/** Checks all cases against a source, as quotations of reports that are made of them. */
export function judgeCases(
  cases: readonly Case[],
  source: CheckedText,
  parties: Gazetteer,
): (readonly [Case, QuoteVerdict | undefined])[] {
  const checker = createChecker([source], { parties });
  const judged: (readonly [Case, QuoteVerdict | undefined])[] = [];
  for (let from = 0; from < cases.length; from += LOT) {
    const lot = cases.slice(from, from + LOT);
    const { content, starts } = reportOf(lot);
    const { quotes } = checker(plainText('report', content));
    for (const [index, one] of lot.entries()) {
      const end = starts[index]! + one.quoted.length;
      const verdict = quotes.find(({ span }) => span.start >= starts[index]! && span.start < end);
      judged.push([one, verdict]);
    }
  }
  return judged;
}
