import { type Amount, contains, type Span, type Statement } from '../../model/index.ts';
import type { SourceText } from '../source-text.ts';

/** One thing promised: a commitment, or where it names several amounts the part of it around one of them. */
export interface Item {
  readonly statement: Statement;
  readonly amount: Amount | null;
  readonly span: Span;
  /** The wording of the source as read. */
  readonly text: string;
}

const PART = /[,;]\s|\s(?:and|as well as|plus|or)\s/g;

/** Where, between two amounts, the part of the first ends: at the last comma or "and". */
function borderBetween(text: string, end: number, start: number): number {
  let border = end;
  for (const found of text.slice(end, start).matchAll(PART)) border = end + found.index;
  return border;
}

/** The part of a unit around each of its amounts. */
function parts(span: Span, amounts: readonly Amount[], source: SourceText): Item['span'][] {
  const { reading, text } = source.whole;
  const from = reading.indexOf(span.start);
  const to = reading.indexOf(span.end);
  const places = amounts.map((amount) => ({
    start: reading.indexOf(amount.span.start),
    end: reading.indexOf(amount.span.end),
  }));
  return places.map((place, i) => {
    const before = places[i - 1];
    const after = places[i + 1];
    let start = before ? borderBetween(text, before.end, place.start) : from;
    while (start < place.start && /[\s,;]/.test(text[start]!)) start++;
    return reading.span(start, after ? borderBetween(text, place.end, after.start) : to);
  });
}

function readText(span: Span, source: SourceText): string {
  const { reading, text } = source.whole;
  return text.slice(reading.indexOf(span.start), reading.indexOf(span.end)).trim();
}

function itemsOfStatement(statement: Statement, source: SourceText): Item[] {
  const span = statement.spans[0]!;
  const amounts = statement.amounts.filter((amount) => amount.unit !== '');
  if (amounts.length < 2) return [{ statement, amount: amounts[0] ?? null, span, text: statement.text }];
  const inside = amounts.filter((amount) => contains(span, amount.span)).sort((a, b) => a.span.start - b.span.start);
  const spans = parts(span, inside, source);
  return amounts.map((amount) => {
    const own = spans[inside.indexOf(amount)] ?? span;
    return { statement, amount, span: own, text: own === span ? statement.text : readText(own, source) };
  });
}

/** The things that commitments promise, in order. */
export function itemsOf(statements: readonly Statement[], source: SourceText): Item[] {
  return statements.flatMap((statement) => itemsOfStatement(statement, source));
}
