import type { CheckResult, Covered, Difference, FigureVerdict, QuoteVerdict } from '../../../src/model/index.ts';
import type { Screen } from '../screen.ts';
import { counted } from './fields.ts';
import { safeLine, shortened, unbroken } from './measure.ts';
import { indented } from './table.ts';

type Style = Parameters<Screen['paint']>[0];

/** How each verdict looks, from good to bad; the word itself always stands beside the colour. */
const LOOKS: Readonly<Record<string, { readonly sign: string; readonly style: Style }>> = {
  carried: { sign: '=', style: 'green' },
  same: { sign: '=', style: 'green' },
  verbatim: { sign: '=', style: 'green' },
  joined: { sign: '~', style: 'yellow' },
  omitted: { sign: '–', style: 'yellow' },
  'not-found': { sign: '?', style: 'yellow' },
  changed: { sign: '≠', style: 'red' },
  altered: { sign: '≠', style: 'red' },
};

/** Columns before the words: sign, space, verdict, two spaces. */
const INDENT = 13;

/** What is wrong comes first; within a verdict, the order of the text stays. */
const ORDER = Object.keys(LOOKS).reverse();

function worstFirst<Judged extends { readonly verdict: string }>(list: readonly Judged[]): Judged[] {
  return [...list].sort((one, other) => ORDER.indexOf(one.verdict) - ORDER.indexOf(other.verdict));
}

/** A check of a report as text: quotations, figures, and what the report made of the source's commitments. */
export function checkTable(result: CheckResult, screen: Screen): string {
  const { quotes, figures, coverage } = result;
  const carried = coverage.carried.map((each) => coveredBlock('carried', each, screen));
  const changed = coverage.changed.map((each) => coveredBlock('changed', each, screen));
  const omitted = coverage.omitted.map((each) => coveredBlock('omitted', each, screen));
  return [
    `${screen.paint('bold', safeLine(result.report.document))}\n\n`,
    section(
      'Quotations',
      quotes.map(({ verdict }) => verdict),
      worstFirst(quotes).map((quote) => quoteBlock(quote, screen)),
      screen,
    ),
    section(
      'Figures',
      figures.map(({ verdict }) => verdict),
      worstFirst(figures).map((figure) => figureBlock(figure, screen)),
      screen,
    ),
    section(
      'Commitments of the source',
      [...carried.map(() => 'carried'), ...changed.map(() => 'changed'), ...omitted.map(() => 'omitted')],
      [...changed, ...omitted, ...carried],
      screen,
    ),
  ].join('');
}

function section(title: string, verdicts: readonly string[], blocks: readonly string[], screen: Screen): string {
  const kinds = [...new Set(verdicts)].sort();
  const counts = kinds.map((kind) => `${verdicts.filter((verdict) => verdict === kind).length} ${kind}`);
  const head = `${screen.paint('bold', title)}: ${verdicts.length === 0 ? 'none' : counts.join(', ')}\n`;
  return `${head}${blocks.join('')}\n`;
}

function quoteBlock(quote: QuoteVerdict, screen: Screen): string {
  const trimmed = quote.trimmed ? ' (the source goes on where the report closes the sentence)' : '';
  const speaker = quote.speaker ? `${quote.speaker}: ` : '';
  const words = `${speaker}“${quote.exact}”${trimmed}`;
  const source = quote.differences.length > 0 ? sourceLine(quote.source, screen) : '';
  return verdictLine(quote.verdict, words, screen) + source + differences(quote.differences, screen);
}

function figureBlock(figure: FigureVerdict, screen: Screen): string {
  return verdictLine(figure.verdict, figure.text, screen) + differences(figure.differences, screen);
}

function coveredBlock(verdict: string, covered: Covered, screen: Screen): string {
  return verdictLine(verdict, `“${covered.text}”`, screen) + differences(covered.differences, screen);
}

/** The verdict, and beside it the words, wrapped. */
function verdictLine(verdict: string, words: string, screen: Screen): string {
  const { sign, style } = LOOKS[verdict] ?? { sign: ' ', style: 'reset' as const };
  const label = screen.paint(style, `${sign} ${verdict.padEnd(INDENT - 2)}`);
  return label + indented(words, INDENT, screen).slice(INDENT);
}

function sourceLine(source: QuoteVerdict['source'], screen: Screen): string {
  return source ? indented(`source: “${shortened(unbroken(source.exact), 400)}”`, INDENT, screen, 'dim') : '';
}

function differences(list: readonly Difference[], screen: Screen): string {
  const side = (words: string) => (words === '' ? '(nothing)' : `“${words}”`);
  return list
    .map(({ kind, source, report }) =>
      indented(`${kind}: source ${side(source)}, report ${side(report)}`, INDENT, screen, 'red'),
    )
    .join('');
}

/** One line that sums a check up. */
export function checkSummary({ quotes, figures, coverage }: CheckResult): string {
  const altered = quotes.filter(({ verdict }) => verdict === 'altered').length;
  const changed = figures.filter(({ verdict }) => verdict === 'changed').length;
  const parts = [
    `${counted(quotes.length, 'quotation')}, ${altered} altered`,
    `${counted(figures.length, 'figure')}, ${changed} changed`,
    `${counted(coverage.omitted.length, 'commitment')} of the source left out`,
  ];
  return `${parts.join('; ')}.\n`;
}
