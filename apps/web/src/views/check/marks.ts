import type { CheckResult, Range } from '../../../../../src/model/index.ts';

/** A stretch of a report or a source that a check speaks of. `key` is common to both sides: `q1`, `f2`, `c3`. */
export interface Mark extends Range {
  readonly key: string;
  readonly verdict: Verdict;
  /** Whether the other side has a mark of the same key. */
  readonly linked: boolean;
}

/** The verdicts on quotations, figures and commitments, the gravest first. */
export const VERDICTS = [
  'altered',
  'changed',
  'not-found',
  'omitted',
  'joined',
  'carried',
  'verbatim',
  'same',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The marks of a report, and those of its sources by document, each in the order of the text. */
export interface Marks {
  readonly report: readonly Mark[];
  readonly sources: ReadonlyMap<string, readonly Mark[]>;
}

/** Something that was judged, with the key that its row and its marks share. */
export interface Judged<Item> {
  readonly key: string;
  readonly verdict: Verdict;
  readonly item: Item;
}

export type Quote = CheckResult['quotes'][number];
export type Figure = CheckResult['figures'][number];
export type Covered = CheckResult['coverage']['carried'][number];

/** All that was judged, the gravest first within each sort. */
export interface Judgements {
  readonly quotes: readonly Judged<Quote>[];
  readonly figures: readonly Judged<Figure>[];
  readonly covered: readonly Judged<Covered>[];
}

/** The figures that a report tells in its own words: one within a quotation is told with that. */
export function told(figures: readonly Figure[]): Figure[] {
  return figures.filter(({ quotation }) => quotation === undefined);
}

export function judgementsOf({ quotes, figures, coverage }: CheckResult): Judgements {
  const covered = (['changed', 'omitted', 'carried'] as const).flatMap((verdict) =>
    coverage[verdict].map((item) => ({ verdict: verdict as Verdict, item })),
  );
  return {
    quotes: byWeight(quotes.map((item, index) => ({ key: `q${index + 1}`, verdict: item.verdict, item }))),
    figures: byWeight(told(figures).map((item, index) => ({ key: `f${index + 1}`, verdict: item.verdict, item }))),
    covered: byWeight(covered.map((one, index) => ({ key: `c${index + 1}`, ...one }))),
  };
}

function byWeight<Item>(judged: readonly Judged<Item>[]): Judged<Item>[] {
  return [...judged].sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
}

/**
 * The marks of a check. A figure that no source has is not marked, since most of a report's figures are of other things, nor
 * one within a quotation, which has a mark of its own; of the commitments, those that the report leaves out or changes.
 */
export function marksOf({ quotes, figures, covered }: Judgements): Marks {
  const report: Mark[] = [];
  const sources = new Map<string, Mark[]>();
  const inSource = (document: string, mark: Mark) => sources.set(document, [...(sources.get(document) ?? []), mark]);
  const found = quotes.filter(({ item }) => item.source !== null).map(({ item }) => item.span);
  for (const { key, verdict, item } of [...quotes, ...figures]) {
    const { source, span } = item;
    if (!('exact' in item) && (!source || found.some((quote) => quote.start <= span.start && span.end <= quote.end)))
      continue;
    report.push({ key, verdict, linked: source !== null, start: span.start, end: span.end });
    if (source) inSource(source.document, { key, verdict, linked: true, start: source.start, end: source.end });
  }
  for (const { key, verdict, item } of covered) {
    if (verdict !== 'omitted') continue;
    inSource(item.source.document, { key, verdict, linked: false, start: item.source.start, end: item.source.end });
  }
  return { report: inOrder(report), sources: new Map([...sources].map(([name, marks]) => [name, inOrder(marks)])) };
}

function inOrder(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
}
