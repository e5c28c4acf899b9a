import { type CheckResult, figuresTold } from '../../../src/model/index.ts';
import type { Checked } from '../checking.ts';
import type { Screen } from '../screen.ts';
import { coveredRow, figureRow, INDENT, OMITTED_WORDS, quoteRow, type Row } from './check-rows.ts';
import { counted } from './fields.ts';
import { safeLine } from './measure.ts';
import { shortName, sourceNames } from './source-place.ts';
import { indented } from './table.ts';

/** What a reader looks for comes first: what was changed; within a verdict, the order of the text stays. */
export const QUOTES_FIRST = ['altered', 'not-found', 'joined', 'verbatim'];
export const FIGURES_FIRST = ['changed', 'same', 'not-found'];
const COVERED_FIRST = ['changed', 'omitted', 'carried'];

/** How many rows of a group are shown at most, by section; a group that is not named is shown whole. */
export interface Limits {
  readonly quotes: Readonly<Record<string, number>>;
  readonly figures: Readonly<Record<string, number>>;
  readonly commitments: Readonly<Record<string, number>>;
  /** Where the rest is to be seen. */
  readonly rest: string;
}

export const WHOLE: Limits = { quotes: {}, figures: {}, commitments: {}, rest: '' };
export const SHORT: Limits = {
  quotes: {},
  figures: { 'not-found': 5 },
  commitments: { [OMITTED_WORDS]: 10 },
  rest: ' (--all shows them)',
};

/** A check of a report as text: quotations, figures, and what the report made of the source's commitments. */
export function checkTable(checked: Checked, screen: Screen, limits: Limits): string {
  const { quotes, coverage, report } = checked.result;
  const figures = figuresTold(checked.result);
  const covered = COVERED_FIRST.flatMap((verdict) =>
    coverage[verdict as keyof typeof coverage].map((each) => coveredRow(verdict, each, checked, screen)),
  );
  const promised = checked.sources.length > 1 ? 'Commitments of the sources' : 'Commitments of the source';
  const quoteRows = ordered(quotes, QUOTES_FIRST).map((quote) => quoteRow(quote, checked, screen));
  const figureRows = ordered(figures, FIGURES_FIRST).map((figure) => figureRow(figure, checked, screen));
  return [
    `${screen.paint('bold', safeLine(shortName(report.document)))}\n`,
    `${screen.paint('dim', sourceNames(checked))}\n\n`,
    section('Quotations', quoteRows, limits.quotes, limits.rest, screen),
    section('Figures', figureRows, limits.figures, limits.rest, screen),
    section(promised, covered, limits.commitments, limits.rest, screen),
  ].join('');
}

export function ordered<Judged extends { readonly verdict: string }>(
  list: readonly Judged[],
  first: readonly string[],
) {
  return [...list].sort((one, other) => first.indexOf(one.verdict) - first.indexOf(other.verdict));
}

/** The rows of a section under how many there are of each verdict. */
function section(title: string, rows: readonly Row[], most: Limits['quotes'], rest: string, screen: Screen): string {
  const verdicts = [...new Set(rows.map(({ verdict }) => verdict))];
  const counts = verdicts.map((each) => `${rows.filter(({ verdict }) => verdict === each).length} ${each}`);
  const head = `${screen.paint('bold', title)}: ${counts.join(', ') || 'none'}\n`;
  const groups = [...new Set(rows.map(({ group }) => group))].map((each) => {
    const all = rows.filter(({ group }) => group === each);
    return cut(all, most[each] ?? all.length, rest, screen);
  });
  return `${head}${groups.join('')}\n`;
}

function cut(rows: readonly Row[], most: number, rest: string, screen: Screen): string {
  const shown = rows.slice(0, most).map(({ block }) => block);
  const left = rows.length - shown.length;
  if (left === 0) return shown.join('');
  const more = shown.length > 0 ? `and ${left} more ${rows[0]!.group}` : `${left} ${rows[0]!.group}`;
  return shown.join('') + indented(`${more}${rest}`, INDENT, screen, 'dim');
}

/** One line that sums a check up. */
export function checkSummary(result: CheckResult): string {
  const { quotes, coverage } = result;
  const figures = figuresTold(result);
  const altered = quotes.filter(({ verdict }) => verdict === 'altered').length;
  const unfound = quotes.filter(({ verdict }) => verdict === 'not-found').length;
  const changed = figures.filter(({ verdict }) => verdict === 'changed').length;
  const parts = [
    `${counted(quotes.length, 'quotation')}, ${altered} altered${unfound > 0 ? `, ${unfound} not found` : ''}`,
    `${counted(figures.length, 'figure')}, ${changed} changed`,
    `${counted(coverage.omitted.length, 'commitment')} of the source left out`,
  ];
  return `${parts.join('; ')}.\n`;
}
