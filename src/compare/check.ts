import { type CheckResult, contains, type FigureVerdict, type Finding, finding } from '../model/index.ts';
import type { Gazetteer } from '../parties/index.ts';
import type { CheckedText } from './checked-text.ts';
import { checkCoverage } from './coverage/check-coverage.ts';
import { checkFigures, type JudgedFigure, type Searched, searchFigures } from './figures/check-figures.ts';
import { checkQuotations } from './quotations/check-quotations.ts';
import type { JudgedQuotation } from './quotations/judge-quotation.ts';
import { prepareSource, type SourceText } from './source-text.ts';
import { statesNamed } from './states-named.ts';

/** What a check needs beside the texts. */
export interface CheckOptions {
  readonly parties: Gazetteer;
}

// A text of so many sentences of which so few are different repeats itself without end: no document does.
const SENTENCES = 1000;
const DIFFERENT = 0.1;

/** A finding on a source that says the same over and over, where one place of many is shown. */
function repetitionIn({ checked: { document, text }, whole }: SourceText): Finding[] {
  const { length } = text.sentences;
  if (length < SENTENCES) return [];
  const different = new Set(
    text.sentences.map(({ start, end }) =>
      whole.text.slice(whole.reading.indexOf(start), whole.reading.indexOf(end)).trim(),
    ),
  ).size;
  return different > DIFFERENT * length
    ? []
    : [finding('source-repeats', 'warning', { document, sentences: length, different })];
}

/**
 * The figures of a report, those within a quotation that a source has with the number of that quotation: they were held
 * against the words there, and a difference of one is a difference of the other.
 */
function figuresOf(figures: readonly JudgedFigure[], judged: readonly JudgedQuotation[]): FigureVerdict[] {
  let next = 0;
  return figures.map(({ verdict }) => {
    while (next < judged.length && judged[next]!.verdict.span.end <= verdict.span.start) next++;
    const around = judged[next];
    const isQuoted = around?.source && contains(around.verdict.span, verdict.span);
    return isQuoted ? { ...verdict, quotation: next } : verdict;
  });
}

/** Holds reports against the sources it was made with. */
export type Checker = (report: CheckedText) => CheckResult;

/**
 * Makes sources ready, once for all reports that are held against them. A check gives a verdict for each quotation and each
 * figure, and what the report made of the sources' commitments. Offsets of spans refer to the report, those of `source` to
 * the named source. Pure, and bounded in time and memory by the size of the texts, whatever stands in them.
 */
export function createChecker(sources: readonly CheckedText[], options: CheckOptions): Checker {
  const parties = statesNamed(options.parties);
  const against = sources.map((source) => prepareSource(source, parties));
  const repeated = against.flatMap(repetitionIn);
  let made: readonly Searched[] | null = null;
  const searched = () => {
    made ??= against.map(searchFigures);
    return made;
  };
  return (report) => {
    const read = prepareSource(report, parties);
    const quotations = checkQuotations(read, against);
    const figures = checkFigures(read, searched, quotations.judged, options.parties);
    return {
      report: { document: report.document, sha256: report.sha256 },
      quotes: quotations.judged.map((judged) => judged.verdict),
      figures: figuresOf(figures, quotations.judged),
      coverage: checkCoverage(read, against, quotations.judged, figures),
      findings: [...quotations.findings, ...repeated],
    };
  };
}

/** Checks one report against its sources. */
export function check(report: CheckedText, sources: readonly CheckedText[], options: CheckOptions): CheckResult {
  return createChecker(sources, options)(report);
}
