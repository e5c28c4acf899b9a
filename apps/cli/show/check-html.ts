import type { Covered, Difference, FigureVerdict, Found, QuoteVerdict } from '../../../src/model/index.ts';
import type { Checked } from '../checking.ts';
import { checkSummary, FIGURES_FIRST, ordered, QUOTES_FIRST, shortName } from './check.ts';
import { CHECK_STYLE } from './check-style.ts';

const JUDGED = ['Verdict', 'Report', 'Source', 'Differences'];
const COVERED = ['Verdict', 'Source', 'Differences'];

/** A check of a report as one page that needs nothing else: no script, no font, no address. */
export function checkHtml(checked: Checked): string {
  const { quotes, figures, coverage, report } = checked.result;
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
<p>${escaped(checkSummary(checked.result))}</p>
<p class="kind">In the differences, <del>the source’s words</del> are struck out and <ins>the report’s</ins> underlined.</p>
${table('Quotations', JUDGED, quoteRows)}
${table('Figures', JUDGED, figureRows)}
${table('Commitments of the source', COVERED, covered)}
</main>
</body>
</html>
`;
}

function quoteRow({ verdict, exact, span, speaker, trimmed, source, differences }: QuoteVerdict, checked: Checked) {
  const said = speaker ? `<div class="kind">${escaped(checked.nameOf(speaker))}</div>` : '';
  const cut = trimmed ? '<div class="kind">the source goes on where the report closes the sentence</div>' : '';
  const found = source ? `${quotation(wordsOf(source, checked))}${where(source, checked)}` : '';
  const words = quotation(checked.words(span) || exact);
  return row(verdict, JUDGED, [`${said}${words}${cut}`, found, differenceList(differences)]);
}

function figureRow({ verdict, text, span, source, differences }: FigureVerdict, checked: Checked): string {
  const found = source ? `${escaped(wordsOf(source, checked))}${where(source, checked)}` : '';
  return row(verdict, JUDGED, [escaped(checked.words(span) || text), found, differenceList(differences)]);
}

function coveredRow(verdict: string, { text, source, differences }: Covered, checked: Checked): string {
  return row(verdict, COVERED, [`${quotation(text)}${where(source, checked)}`, differenceList(differences)]);
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
function row(verdict: string, headings: readonly string[], cells: readonly string[]): string {
  const label = `<td class="verdict ${verdict}">${verdict.replace('-', ' ')}</td>`;
  const rest = cells.map((cell, index) => `<td data-heading="${headings[index + 1] ?? ''}">${cell}</td>`);
  return `<tr>${label}${rest.join('')}</tr>`;
}

function differenceList(differences: readonly Difference[]): string {
  return differences
    .map(({ kind, source, report }) => {
      const was = source === '' ? '' : `<del>${escaped(source)}</del> `;
      const is = report === '' ? '' : `<ins>${escaped(report)}</ins>`;
      return `<div><span class="kind">${kind}:</span> ${was}${is}</div>`;
    })
    .join('');
}

function wordsOf(source: Found, { words }: Checked): string {
  return words(source, source.document) || source.exact;
}

function quotation(words: string): string {
  return `<q>${escaped(words)}</q>`;
}

/** Where it stands: the page, or else the first character in the text that `servanda text` prints. */
function where(source: Found, checked: Checked): string {
  const page = checked.page(source, source.document);
  const place = page === null ? `character ${source.start}` : `page ${page}`;
  return `<div class="kind">${escaped(shortName(source.document))}, ${place}</div>`;
}

function escaped(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
