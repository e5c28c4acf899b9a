import type { Difference, FigureVerdict } from '../../model/index.ts';
import type { Gazetteer } from '../../parties/index.ts';
import { figureContext } from '../context/figure-context.ts';
import type { JudgedQuotation } from '../quotations/judge-quotation.ts';
import type { SourceText } from '../source-text.ts';
import { isBinding } from './compare-times.ts';
import { type ContextIndex, indexContext } from './context-index.ts';
import { type Facts, type Figure, type Placed, readFacts, type Time } from './facts.ts';
import { type ByValue, type FigureMatch, indexValues, matchFigure } from './match-figure.ts';
import { matchTime } from './match-time.ts';
import { partyDifference } from './party-difference.ts';
import { relatedArticles } from './related-articles.ts';

/** A figure or time of a report, its verdict, and the place of the source it was set against. */
export interface JudgedFigure {
  readonly verdict: FigureVerdict;
  readonly sentence: Facts;
  readonly source: { readonly text: SourceText; readonly facts: Facts; readonly place: Placed<unknown> } | null;
}

/** A source with its figures and times made ready to be looked up. */
export interface Searched {
  readonly text: SourceText;
  readonly index: ContextIndex;
  readonly byValue: ByValue;
}

interface Found {
  readonly text: SourceText;
  readonly facts: Facts;
  readonly place: Placed<unknown>;
  readonly differences: readonly Difference[];
}

function verdictOf(report: SourceText, placed: Placed<unknown>, found: Found | null): FigureVerdict {
  const { start, end } = report.whole.reading.range(placed.start, placed.end);
  const base = { span: { start, end }, text: placed.text };
  if (!found) return { ...base, verdict: 'not-found', source: null, differences: [] };
  const span = found.text.whole.reading.span(found.place.start, found.place.end);
  return {
    ...base,
    verdict: found.differences.length > 0 ? 'changed' : 'same',
    source: { ...span, document: found.text.checked.document },
    differences: [...found.differences],
  };
}

/** Whether a time names a date or a number: "today" and "this year" that no source has say nothing of one. */
function isDated(time: Time): boolean {
  return /\d/.test(time.text) || (time.what.edtf !== null && isBinding(time));
}

/** The best of the sources: the first with the same figure, else the first with a changed one. */
function bestOf(found: readonly Found[]): Found | null {
  return found.find((one) => one.differences.length === 0) ?? found[0] ?? null;
}

/** The sentence of a figure up to it. */
function upTo({ whole }: SourceText, facts: Facts, figure: Figure): string {
  return whole.text.slice(facts.start, figure.start);
}

class SentenceCheck {
  private readonly report: SourceText;
  private readonly facts: Facts;
  private readonly sources: readonly Searched[];
  private readonly parties: Gazetteer;
  private readonly paired = new Map<Searched, Facts[]>();

  constructor(report: SourceText, facts: Facts, sources: readonly Searched[], parties: Gazetteer) {
    this.report = report;
    this.facts = facts;
    this.sources = sources;
    this.parties = parties;
  }

  judge(): JudgedFigure[] {
    const links = new Map(this.sources.map((source) => [source, source.index.linksOf(this.facts)]));
    const judged: JudgedFigure[] = [];
    for (const figure of this.facts.figures) {
      const found = this.sources.flatMap((source) => {
        const match = matchFigure(figure, this.facts, links.get(source)!, source.byValue);
        return match ? [this.found(figure, source, match)] : [];
      });
      const best = bestOf(found);
      // Small numbers that the source does not have mostly tell people and items apart; they say nothing of a source.
      if (best || !figure.what.weak) judged.push(this.judged(figure, best));
    }
    for (const time of this.facts.times) {
      const found = this.sources.flatMap((source) => {
        const match = matchTime(time, this.paired.get(source) ?? [], links.get(source)!);
        return match
          ? [{ text: source.text, facts: match.facts, place: match.time, differences: match.differences }]
          : [];
      });
      const best = bestOf(found);
      if (best || isDated(time)) judged.push(this.judged(time, best));
    }
    return judged.sort((a, b) => a.verdict.span.start - b.verdict.span.start);
  }

  private found(told: Figure, source: Searched, { facts, figure, differences }: FigureMatch): Found {
    if (!figure.what.weak) this.paired.set(source, [...(this.paired.get(source) ?? []), facts]);
    const party = figure.what.weak
      ? null
      : partyDifference(
          { text: source.text, facts, place: figure },
          { text: this.report, facts: this.facts, place: told },
          this.parties,
        );
    const context = figureContext(upTo(source.text, facts, figure), upTo(this.report, this.facts, told));
    const more = [party, context].filter((difference) => difference !== null);
    return { text: source.text, facts, place: figure, differences: [...differences, ...more] };
  }

  private judged(placed: Placed<unknown> | Figure, found: Found | null): JudgedFigure {
    return { verdict: verdictOf(this.report, placed, found), sentence: this.facts, source: found };
  }
}

/** Makes the figures of a source ready. Linear. */
export function searchFigures(text: SourceText): Searched {
  const index = indexContext(readFacts(text));
  return { text, index, byValue: indexValues(index) };
}

/**
 * Sets every figure and time of a report against the sources. In an article that does not speak of them, while another one
 * does, nothing is looked for: its figures are not found.
 */
export function checkFigures(
  report: SourceText,
  sources: () => readonly Searched[],
  judged: readonly JudgedQuotation[],
  parties: Gazetteer,
): JudgedFigure[] {
  const told = readFacts(report);
  // A report without figures asks nothing of the sources, which may be long.
  if (told.length === 0) return [];
  const searched = sources();
  const related = relatedArticles(report, judged);
  return told.flatMap((facts) =>
    new SentenceCheck(report, facts, related(facts.article) ? searched : [], parties).judge(),
  );
}
