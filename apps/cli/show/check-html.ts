import type { Covered, Difference, FigureVerdict, QuoteVerdict } from '../../../src/model/index.ts';
import type { Checked } from '../checking.ts';

type Words = Checked['words'];

/** A check of a report as one page that needs nothing else: no script, no font, no address. */
export function checkHtml({ result, words }: Checked): string {
  const { quotes, figures, coverage, report } = result;
  const title = `Check of ${report.document}`;
  const covered = [
    ...coverage.changed.map((each) => coveredRow('changed', each)),
    ...coverage.omitted.map((each) => coveredRow('omitted', each)),
    ...coverage.carried.map((each) => coveredRow('carried', each)),
  ];
  const sections = [
    table(
      'Quotations',
      ['Verdict', 'Report', 'Source', 'Differences'],
      quotes.map((quote) => quoteRow(quote, words)),
    ),
    table(
      'Figures',
      ['Verdict', 'Report', 'Source', 'Differences'],
      figures.map((figure) => figureRow(figure, words)),
    ),
    table('Commitments of the source', ['Verdict', 'Source', 'Document', 'Differences'], covered),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${sections.join('\n')}
</main>
</body>
</html>
`;
}

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 75rem; margin: 0 auto; padding: 1rem; }
table { border-collapse: collapse; width: 100%; margin-block: .5rem 2rem; }
th, td { text-align: start; vertical-align: top; padding: .5rem .75rem; border-block-end: 1px solid #8886; }
td { overflow-wrap: anywhere; }
.verdict { font-weight: 600; white-space: nowrap; }
.verdict::before { display: inline-block; inline-size: 1.25em; }
.altered, .changed { color: light-dark(#a11, #f88); }
.joined, .omitted, .not-found { color: light-dark(#850, #fc6); }
.verbatim, .same, .carried { color: light-dark(#161, #8d8); }
.verbatim::before, .same::before, .carried::before { content: "="; }
.altered::before, .changed::before { content: "≠"; }
.joined::before { content: "~"; } .not-found::before { content: "?"; } .omitted::before { content: "–"; }
del { background: #f883; } ins { background: #8d83; text-decoration: none; border-block-end: 2px solid currentColor; }
.kind { font-size: .875em; opacity: .8; }
@media (max-width: 40rem) { th { display: none; } td { display: block; border: 0; } tr { display: block; border-block-end: 1px solid #8886; } }
`;

function quoteRow({ verdict, exact, span, speaker, trimmed, source, differences }: QuoteVerdict, words: Words): string {
  const said = speaker ? `<div class="kind">${escaped(speaker)}</div>` : '';
  const cut = trimmed ? '<div class="kind">the source goes on where the report closes the sentence</div>' : '';
  const found = source
    ? `${quotation(words(source, source.document) || source.exact)}${where(source.document, source.start)}`
    : '';
  return row(verdict, [`${said}${quotation(words(span) || exact)}${cut}`, found, differenceList(differences)]);
}

function figureRow({ verdict, text, span, source, differences }: FigureVerdict, words: Words): string {
  const found = source
    ? `${escaped(words(source, source.document) || source.exact)}${where(source.document, source.start)}`
    : '';
  return row(verdict, [escaped(words(span) || text), found, differenceList(differences)]);
}

function coveredRow(verdict: string, { text, source, differences }: Covered): string {
  return row(verdict, [quotation(text), where(source.document, source.start), differenceList(differences)]);
}

function table(title: string, headings: readonly string[], rows: readonly string[]): string {
  const head = headings.map((heading) => `<th scope="col">${heading}</th>`).join('');
  const body =
    rows.length === 0
      ? '<p>None.</p>'
      : `<table><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
  return `<h2>${title} (${rows.length})</h2>\n${body}`;
}

function row(verdict: string, cells: readonly string[]): string {
  const label = `<td class="verdict ${verdict}">${verdict.replace('-', ' ')}</td>`;
  return `<tr>${label}${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
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

function quotation(words: string): string {
  return `<q>${escaped(words)}</q>`;
}

function where(document: string, start: number): string {
  return `<div class="kind">${escaped(document)}, at ${start}</div>`;
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
