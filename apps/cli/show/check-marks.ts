import { type CheckResult, type Difference, figuresTold, type Range } from '../../../src/model/index.ts';

/** A stretch of a report or a source that a check speaks of. `key` is common to both sides: `q1`, `f2`, `c3`. */
export interface Mark extends Range {
  readonly key: string;
  readonly verdict: string;
  /** Whether the other side has a mark of the same key. */
  readonly linked: boolean;
  /** What a pointer that rests on it is told. */
  readonly says: string;
}

/** The marks of a report, and those of its sources by document, each in the order of the text. */
export interface Marks {
  readonly report: readonly Mark[];
  readonly sources: ReadonlyMap<string, readonly Mark[]>;
}

/** The key of each judged thing, by which its row and its marks find each other. */
export function keysOf({ quotes, figures, coverage }: CheckResult): ReadonlyMap<object, string> {
  const keys = new Map<object, string>();
  for (const [index, quote] of quotes.entries()) keys.set(quote, `q${index + 1}`);
  for (const [index, figure] of figures.entries()) keys.set(figure, `f${index + 1}`);
  const covered = [...coverage.changed, ...coverage.omitted, ...coverage.carried];
  for (const [index, each] of covered.entries()) keys.set(each, `c${index + 1}`);
  return keys;
}

function saysOf(verdict: string, differences: readonly Difference[]): string {
  const changes = differences.map(({ kind, source, report }) => `${kind}: ${source || '–'} → ${report || '–'}`);
  return [verdict.replace('-', ' '), ...changes].join('; ');
}

function inOrder(marks: Mark[]): Mark[] {
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * The marks of a check. A figure that no source has is not marked, since most of a report's figures are of other
 * things, nor one within a quotation, which has a mark of its own; of
 * the commitments, those that the report leaves out are marked in the source.
 */
export function marksOf(result: CheckResult): Marks {
  const keys = keysOf(result);
  const report: Mark[] = [];
  const sources = new Map<string, Mark[]>();
  const mark = (document: string, one: Mark) => {
    const known = sources.get(document);
    if (known) known.push(one);
    else sources.set(document, [one]);
  };
  for (const judged of [...result.quotes, ...figuresTold(result)]) {
    const { verdict, span, source, differences } = judged;
    const isFigure = !('exact' in judged);
    if (isFigure && !source) continue;
    const one = { key: keys.get(judged)!, verdict, linked: source !== null, says: saysOf(verdict, differences) };
    report.push({ ...one, start: span.start, end: span.end });
    if (source) mark(source.document, { ...one, start: source.start, end: source.end });
  }
  for (const omitted of result.coverage.omitted) {
    const { document, start, end } = omitted.source;
    mark(document, { key: keys.get(omitted)!, verdict: 'omitted', linked: false, says: 'left out', start, end });
  }
  return { report: inOrder(report), sources: new Map([...sources].map(([name, marks]) => [name, inOrder(marks)])) };
}
