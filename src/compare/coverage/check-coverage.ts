import type { Amount, CheckResult, Covered, Difference, Range, Statement } from '../../model/index.ts';
import { overlap } from '../../model/index.ts';
import type { JudgedFigure } from '../figures/check-figures.ts';
import type { Facts } from '../figures/facts.ts';
import type { JudgedQuotation } from '../quotations/judge-quotation.ts';
import type { SourceText } from '../source-text.ts';
import { deadlineDifference } from './deadline-difference.ts';
import { type Item, itemsOf } from './items.ts';
import { indexPlaces, type PlaceIndex } from './place-index.ts';
import { createWordings, type Wordings } from './wordings.ts';

/** What the report has made of one commitment: where it tells of it, and what it changed; null if it leaves it out. */
interface Telling {
  readonly report: Range;
  readonly differences: readonly Difference[];
}

/** What a report has of one source: quotations and figures by their places there, and the sentences of the report. */
interface Evidence {
  readonly judged: PlaceIndex<JudgedQuotation>;
  readonly figures: PlaceIndex<JudgedFigure>;
  readonly bySentence: ReadonlyMap<Facts, readonly JudgedFigure[]>;
  readonly wordings: Wordings;
}

/** The figures of the report that were set against the amount of an item, those that are the same first. */
function byFigure({ amount, statement }: Item, evidence: Evidence): Telling | null {
  if (!amount) return null;
  const told = evidence.figures.at(amount.span);
  const best = told.find(({ verdict }) => verdict.verdict === 'same') ?? told[0];
  if (!best) return null;
  const late = deadlineDifference(statement, evidence.bySentence.get(best.sentence) ?? []);
  return { report: best.verdict.span, differences: [...best.verdict.differences, ...(late ? [late] : [])] };
}

// Words of a quotation that must lie in a commitment for it to be told: fewer may be a name.
const QUOTED = 4;

function byQuotation({ statement }: Item, evidence: Evidence): Telling | null {
  const near = statement.spans.flatMap((span) => evidence.judged.at(span));
  for (const { match, verdict } of near) {
    if (!match || !verdict.source || match.counted < QUOTED) continue;
    const inside = statement.spans.reduce((sum, span) => sum + overlap(span, verdict.source!), 0);
    const length = statement.spans.reduce((sum, span) => sum + span.end - span.start, 0);
    if (inside * 2 >= Math.min(length, verdict.source.end - verdict.source.start)) {
      return { report: verdict.span, differences: verdict.differences };
    }
  }
  return null;
}

// Up to ten things are often told without their number: then the words of the promise decide.
const SMALL = 10;

function isSmallCount({ unit, value }: Amount): boolean {
  return unit !== 'money' && unit !== 'percent' && value <= SMALL;
}

function tell(item: Item, evidence: Evidence): Telling | null {
  const figure = byFigure(item, evidence);
  if (figure || (item.amount && !isSmallCount(item.amount))) return figure;
  const quotation = byQuotation(item, evidence);
  if (quotation) return quotation;
  const report = evidence.wordings.find(item.text);
  return report && { report, differences: [] };
}

function evidenceOn(source: SourceText, judged: readonly JudgedQuotation[], figures: readonly JudgedFigure[]) {
  return {
    judged: indexPlaces(judged, (each) => (each.source === source ? each.verdict.source : null)),
    figures: indexPlaces(figures, (each) => (each.source?.text === source ? each.verdict.source : null)),
  };
}

function isCommitment(statement: Statement): boolean {
  return statement.kind === 'commitment';
}

/**
 * What a report carries, changes or leaves out of what its sources promise: one item for each amount of a commitment, and
 * one for a commitment without any. Those with figures come first, in the order of the sources.
 */
export function checkCoverage(
  report: SourceText,
  sources: readonly SourceText[],
  judged: readonly JudgedQuotation[],
  figures: readonly JudgedFigure[],
): CheckResult['coverage'] {
  const coverage: CheckResult['coverage'] = { carried: [], changed: [], omitted: [] };
  const bySentence = Map.groupBy(figures, ({ sentence }) => sentence);
  const wordings = createWordings(report);
  const items = sources.flatMap((source) => {
    const evidence = { ...evidenceOn(source, judged, figures), bySentence, wordings };
    return itemsOf(source.checked.statements.filter(isCommitment), source).map((item) => ({ item, source, evidence }));
  });
  const ordered = [...items.filter(({ item }) => item.amount), ...items.filter(({ item }) => !item.amount)];
  for (const { item, source, evidence } of ordered) {
    const telling = tell(item, evidence);
    const covered: Covered = {
      text: item.text,
      amount: item.amount,
      source: { ...item.span, document: source.checked.document },
      report: telling?.report ?? null,
      differences: [...(telling?.differences ?? [])],
    };
    const changed = telling?.differences.some(({ kind }) => kind !== 'spelling');
    const list = !telling ? coverage.omitted : changed ? coverage.changed : coverage.carried;
    list.push(covered);
  }
  return coverage;
}
