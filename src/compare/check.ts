import type { CheckResult } from '../model/index.ts';
import type { Gazetteer } from '../parties/index.ts';
import type { CheckedText } from './checked-text.ts';
import { checkCoverage } from './coverage/check-coverage.ts';
import { checkFigures } from './figures/check-figures.ts';
import { checkQuotations } from './quotations/check-quotations.ts';
import { prepareSource } from './source-text.ts';
import { statesNamed } from './states-named.ts';

/** What a check needs beside the texts. */
export interface CheckOptions {
  readonly parties: Gazetteer;
}

/**
 * Checks a report against its sources: a verdict for each quotation and each figure, and what the report made of the
 * sources' commitments. Offsets of spans refer to the report, those of `source` to the named source. Pure, and bounded in
 * time and memory by the size of the texts, whatever stands in them.
 */
export function check(report: CheckedText, sources: readonly CheckedText[], options: CheckOptions): CheckResult {
  const parties = statesNamed(options.parties);
  const read = prepareSource(report, parties);
  const against = sources.map((source) => prepareSource(source, parties));
  const quotations = checkQuotations(read, against);
  const figures = checkFigures(read, against, quotations.judged, options.parties);
  return {
    report: { document: report.document, sha256: report.sha256 },
    quotes: quotations.judged.map((judged) => judged.verdict),
    figures: figures.map((judged) => judged.verdict),
    coverage: checkCoverage(read, against, quotations.judged, figures),
    findings: [...quotations.findings],
  };
}
