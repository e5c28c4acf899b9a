import type { Covered, Difference, FigureVerdict, QuoteVerdict } from '../../../src/model/index.ts';
import type { Checked } from '../checking.ts';
import type { Screen } from '../screen.ts';
import { contextSentences } from './check-context.ts';
import { shortened } from './measure.ts';
import { placeInSource } from './source-place.ts';
import { indented } from './table.ts';

/** One judged thing on the screen. Rows of one `group` are cut together where a list is long. */
export interface Row {
  readonly verdict: string;
  readonly group: string;
  readonly block: string;
}

type Style = Parameters<Screen['paint']>[0];

/** How each verdict looks; the word itself always stands beside the colour. */
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
export const INDENT = 13;

/** Columns of a source's words that are shown beside what a report made of them. */
const SOURCE_SHOWN = 400;

export function quoteRow(quote: QuoteVerdict, checked: Checked, screen: Screen): Row {
  const { words, nameOf } = checked;
  const { verdict, span, exact, source } = quote;
  const trimmed = quote.trimmed ? ' (the source goes on where the report closes the sentence)' : '';
  const speaker = quote.speaker ? `${nameOf(quote.speaker)}: ` : '';
  const said = `${speaker}“${words(span) || exact}”${trimmed}`;
  const found = source && quote.differences.length > 0 ? words(source, source.document) || source.exact : '';
  const place = placeInSource(source, checked);
  const told = found ? `source: “${shortened(found, SOURCE_SHOWN)}”${place && ` (${place})`}` : place && `in ${place}`;
  const from = told ? indented(told, INDENT, screen, 'dim') : '';
  const block = verdictLine(verdict, said, screen) + from + differences(quote.differences, screen);
  return { verdict, group: verdict, block: block + contextLines(quote, screen) };
}

function contextLines(quote: QuoteVerdict, screen: Screen): string {
  return contextSentences(quote)
    .map((says) => indented(`context: ${says}`, INDENT, screen, 'red'))
    .join('');
}

export function figureRow(figure: FigureVerdict, checked: Checked, screen: Screen): Row {
  const { verdict, span, text, source } = figure;
  const place = placeInSource(source, checked);
  const says = `${checked.words(span) || text}${place && ` (${place})`}`;
  const block = verdictLine(verdict, says, screen) + differences(figure.differences, screen);
  return { verdict, group: verdict, block };
}

/** The group of commitments that a report leaves out and that have no figure: many, and the least to miss. */
export const OMITTED_WORDS = 'omitted, without a figure';

export function coveredRow(verdict: string, covered: Covered, checked: Checked, screen: Screen): Row {
  const group = verdict === 'omitted' && covered.amount === null ? OMITTED_WORDS : verdict;
  const place = placeInSource(covered.source, checked);
  const says = `“${covered.text}”${place && ` (${place})`}`;
  const block = verdictLine(verdict, says, screen) + differences(covered.differences, screen);
  return { verdict, group, block };
}

/** The verdict, and beside it the words, wrapped. */
function verdictLine(verdict: string, words: string, screen: Screen): string {
  const { sign, style } = LOOKS[verdict] ?? { sign: ' ', style: 'reset' as const };
  const label = screen.paint(style, `${sign} ${verdict.padEnd(INDENT - 2)}`);
  return label + indented(words, INDENT, screen).slice(INDENT);
}

function differences(list: readonly Difference[], screen: Screen): string {
  const side = (words: string) => (words === '' ? '(nothing)' : `“${words}”`);
  return list
    .map(({ kind, source, report }) =>
      indented(`${kind}: source ${side(source)}, report ${side(report)}`, INDENT, screen, 'red'),
    )
    .join('');
}
