import {
  type Covered,
  type Difference,
  type FigureVerdict,
  type Found,
  figuresTold,
  type QuoteVerdict,
} from '../../../src/model/index.ts';
import { escapedHtml as escaped } from '../../../src/publish/index.ts';
import type { Checked } from '../checking.ts';
import { checkSummary, FIGURES_FIRST, ordered, QUOTES_FIRST } from './check.ts';
import { contextSentences } from './check-context.ts';
import { keysOf, type Marks, marksOf } from './check-marks.ts';
import { CHECK_STYLE } from './check-style.ts';
import { markedText } from './check-text.ts';
import { shortName, sourceNames } from './source-place.ts';

const JUDGED = ['Verdict', 'Report', 'Source', 'Differences'];
const COVERED = ['Verdict', 'Source', 'Differences'];

interface Page extends Checked {
  readonly keys: ReadonlyMap<object, string>;
  readonly marks: Marks;
  readonly inReport: ReadonlySet<string>;
  readonly inSource: ReadonlySet<string>;
}

function pageOf(checked: Checked): Page {
  const { result } = checked;
  const marks = marksOf(result);
  const inReport = new Set(marks.report.map(({ key }) => key));
  const inSource = new Set([...marks.sources.values()].flatMap((each) => each.map(({ key }) => key)));
  return { ...checked, keys: keysOf(result), marks, inReport, inSource };
}

/**
 * A check of a report as one page that needs nothing else: no script, no font, no address. The report stands beside its
 * sources; a mark leads to its counterpart, and every row of the lists below to both.
 */
export function checkHtml(result: Checked): string {
  const checked = pageOf(result);
  const { quotes, coverage, report } = checked.result;
  const figures = figuresTold(checked.result);
  const title = `Check of ${shortName(report.document)}`;
  const covered = (['changed', 'omitted', 'carried'] as const).flatMap((verdict) =>
    coverage[verdict].map((each) => coveredRow(verdict, each, checked)),
  );
  const quoteRows = ordered(quotes, QUOTES_FIRST).map((quote) => quoteRow(quote, checked));
  const figureRows = ordered(figures, FIGURES_FIRST).map((figure) => figureRow(figure, checked));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${CHECK_STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p class="kind">${escaped(sourceNames(checked))}</p>
<p>${escaped(checkSummary(checked.result))}</p>
${sideBySide(checked)}
<section class="lists">
<p class="kind">In the differences, <del>the source’s words</del> are struck out and <ins>the report’s</ins> underlined.</p>
${table('Quotations', JUDGED, quoteRows)}
${table('Figures', JUDGED, figureRows)}
${table(checked.sources.length > 1 ? 'Commitments of the sources' : 'Commitments of the source', COVERED, covered)}
</section>
</main>
</body>
</html>
`;
}

function sideBySide({ marks, report, sources }: Page): string {
  const told = sources.map((source) => {
    const text = markedText(source, marks.sources.get(source.document) ?? [], 's');
    return `<h3>${escaped(shortName(source.document))}</h3>\n${text}`;
  });
  return `<p class="kind">A mark leads to its counterpart on the other side, or to its row below.</p>
<div class="sides">
<section class="side" aria-label="Report" tabindex="0">
<h2>Report</h2>
<h3>${escaped(shortName(report.document))}</h3>
${markedText(report, marks.report, 'r')}
</section>
<section class="side" aria-label="Source" tabindex="0">
<h2>Source</h2>
${told.join('\n')}
</section>
</div>`;
}

function quoteRow(quote: QuoteVerdict, checked: Page) {
  const { verdict, exact, span, speaker, attribution, trimmed, source, differences } = quote;
  const by = attribution ? ` (${escaped(attribution.words)})` : '';
  const said = speaker || by ? `<div class="kind">${escaped(checked.nameOf(speaker))}${by}</div>` : '';
  const cut = trimmed ? '<div class="kind">the source goes on where the report closes the sentence</div>' : '';
  const found = source ? `${quotation(wordsOf(source, checked))}${where(source, checked)}` : '';
  const words = quotation(checked.words(span) || exact);
  const other = contextSentences(quote).map((says) => `<div class="context">context: ${escaped(says)}</div>`);
  const cells = [`${said}${words}${cut}`, found, `${differenceList(differences)}${other.join('')}`];
  return row(verdict, JUDGED, cells, links(quote, checked));
}

/** Where a row leads to: its marks in the report and in the source. */
function links(judged: object, { keys, inReport, inSource }: Page): { id: string; to: string } {
  const key = keys.get(judged)!;
  const report = inReport.has(key) ? `<a href="#r-${key}">report</a>` : '';
  const source = inSource.has(key) ? `<a href="#s-${key}">source</a>` : '';
  const to = [report, source].filter((link) => link !== '').join(' · ');
  return { id: `v-${key}`, to: to === '' ? '' : `<div class="to">${to}</div>` };
}

function figureRow(figure: FigureVerdict, checked: Page): string {
  const { verdict, text, span, source, differences } = figure;
  const found = source ? `${escaped(wordsOf(source, checked))}${where(source, checked)}` : '';
  const cells = [escaped(checked.words(span) || text), found, differenceList(differences)];
  return row(verdict, JUDGED, cells, links(figure, checked));
}

function coveredRow(verdict: string, covered: Covered, checked: Page): string {
  const { text, source, differences } = covered;
  const cells = [`${quotation(text)}${where(source, checked)}`, differenceList(differences)];
  return row(verdict, COVERED, cells, links(covered, checked));
}

function table(title: string, headings: readonly string[], rows: readonly string[]): string {
  const head = headings.map((heading) => `<th scope="col">${heading}</th>`).join('');
  const body =
    rows.length === 0
      ? '<p>None.</p>'
      : `<table><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
  return `<h2>${title} (${rows.length})</h2>\n${body}`;
}

/** Each cell carries its heading, which a narrow screen shows in place of the head of the table. */
function row(
  verdict: string,
  headings: readonly string[],
  cells: readonly string[],
  { id, to }: { readonly id: string; readonly to: string },
): string {
  const label = `<td><span class="verdict ${verdict}">${verdict.replace('-', ' ')}</span>${to}</td>`;
  const rest = cells.map((cell, index) => `<td data-heading="${headings[index + 1] ?? ''}">${cell}</td>`);
  return `<tr id="${id}">${label}${rest.join('')}</tr>`;
}

function differenceList(differences: readonly Difference[]): string {
  return differences
    .map(({ kind, change, source, report }) => {
      const was = source === '' ? '' : `<del>${escaped(source)}</del> `;
      const is = report === '' ? '' : `<ins>${escaped(report)}</ins>`;
      return `<div><span class="kind">${change ? `${kind} (${change})` : kind}:</span> ${was}${is}</div>`;
    })
    .join('');
}

function wordsOf(source: Found, { words }: Page): string {
  return words(source, source.document) || source.exact;
}

function quotation(words: string): string {
  return `<q>${escaped(words)}</q>`;
}

/** Where it stands: the page, or else the first character in the text that `servanda text` prints. */
function where(source: Found, checked: Page): string {
  const page = checked.page(source, source.document);
  const place = page === null ? `character ${source.start}` : `page ${page}`;
  return `<div class="kind">${escaped(shortName(source.document))}, ${place}</div>`;
}
