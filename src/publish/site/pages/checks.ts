import {
  type Covered,
  type Difference,
  type FigureVerdict,
  type Found,
  figuresTold,
  type QuoteVerdict,
} from '../../../model/index.ts';
import { shownName, webAddress } from '../../addresses.ts';
import { notice, pageHtml, type Site } from '../frame.ts';
import { type Html, html, languageOf, NOTHING, words } from '../html.ts';
import type { SiteCheck, SitePut } from '../site-edition.ts';
import { checkPath, documentPath, linkTo, PATHS } from '../site-paths.ts';
import { counted, dateText } from '../words.ts';

/** What the list of checks says of one. */
export interface CheckRow {
  readonly id: string;
  readonly name: string;
  readonly language: string | null;
  readonly date: string | null;
  readonly quotes: number;
  readonly faults: number;
}

const MACHINE = notice(
  'warn',
  'This comparison was made by the program and has not been reviewed by anybody. Read both sides before you rely on it.',
);

/** The page of one check: quotations and figures of a report beside the words of the source, no more of either than that. */
export function writeCheck(
  check: SiteCheck,
  isHere: (document: string) => boolean,
  site: Site,
  put: SitePut,
): CheckRow {
  const { report, result } = check;
  const path = checkPath(report.id);
  const name = shownName(report);
  const figures = figuresTold(result);
  const { carried, changed, omitted } = result.coverage;
  const to = (found: Found) => sourceLink(found, check, isHere, path);
  const original = webAddress(report.name);
  const body = html`${MACHINE}<h1>Check of <bdi>${name}</bdi></h1>
<p class="lead">${report.publisher === null ? NOTHING : html`${words(report.publisher)}, `}${report.date === null ? 'no date' : dateText(report.date)}${original === null ? NOTHING : html` · <a href="${original}" rel="noopener">the report</a>`}</p>
<p>In the differences, <del>the source’s words</del> are struck out and <ins>the report’s</ins> underlined.</p>
<h2>Quotations (${result.quotes.length})</h2>
${table(
  ['Verdict', 'Report', 'Source', 'Differences'],
  result.quotes.map((quote) => quoteRow(quote, check, to)),
)}
<h2>Figures (${figures.length})</h2>
${table(
  ['Verdict', 'Report', 'Source', 'Differences'],
  figures.map((each) => figureRow(each, to)),
)}
<h2>Commitments of the source</h2>
<p>${counted(carried.length, 'carried', 'carried')}, ${counted(changed.length, 'changed', 'changed')}, ${counted(omitted.length, 'left out', 'left out')}.</p>
${table(['Verdict', 'Source', 'Differences'], [...changed.map((each) => coveredRow('changed', each, to)), ...omitted.map((each) => coveredRow('left out', each, to))])}
`;
  const about = `Quotations and figures of ${name}, held against the sources.`;
  const trail = [['Checks', PATHS.checks]] as const;
  put.file(path, pageHtml(site, { path, title: `Check of ${name}`, about, section: 'checks', trail, body }));
  const faults = [...result.quotes, ...figures].filter(({ verdict }) => verdict === 'altered' || verdict === 'changed');
  const { id, language, date } = report;
  return { id, name, language, date, quotes: result.quotes.length, faults: faults.length };
}

/** The list of all checks. */
export function checksPage(rows: readonly CheckRow[], site: Site): string {
  const path = PATHS.checks;
  const lines = rows.map(
    ({ id, name, language, date, quotes, faults }) =>
      html`<tr><th scope="row"${languageOf(language)}><a href="${linkTo(path, checkPath(id))}"><bdi>${name}</bdi></a></th><td data-head="Date">${date === null ? '' : dateText(date)}</td><td class="n" data-head="Quotations">${quotes}</td><td class="n" data-head="Altered or changed">${faults}</td></tr>\n`,
  );
  const body = html`${MACHINE}<h1>Checks of reports</h1>
<p class="lead">What reports quote and tell, held against what was really said.</p>
<table class="stack short"><thead><tr><th scope="col">Report</th><th scope="col">Date</th><th scope="col" class="n">Quotations</th><th scope="col" class="n">Altered or changed</th></tr></thead><tbody>
${lines}</tbody></table>
`;
  const about = 'What reports quote and tell, held against what was really said.';
  return pageHtml(site, { path, title: 'Checks of reports', about, section: 'checks', body });
}

function table(heads: readonly string[], rows: readonly Html[]): Html {
  if (rows.length === 0) return html`<p>None.</p>\n`;
  return html`<table class="stack"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>
${rows}</tbody></table>
`;
}

const LOOKS: Readonly<Record<string, string>> = {
  verbatim: 'good',
  same: 'good',
  joined: 'seen',
  altered: 'bad',
  changed: 'bad',
};

function verdictCell(verdict: string): Html {
  return html`<td><span class="badge ${LOOKS[verdict] ?? 'open'}">${verdict.replace('-', ' ')}</span></td>`;
}

function quoteRow(quote: QuoteVerdict, check: SiteCheck, to: (found: Found) => Html): Html {
  const { verdict, span, exact, speaker, attribution, trimmed, source, differences, context, leftOut = [] } = quote;
  const said =
    speaker === ''
      ? NOTHING
      : html`<p class="quiet">${words(check.nameOf(speaker))}${attribution ? html` (${words(attribution.words)})` : NOTHING}</p>`;
  const notes = [
    trimmed ? html`<p class="quiet">the source goes on where the report closes the sentence</p>` : NOTHING,
    context ? html`<p class="quiet">told as ${context.report}, in the source as ${context.source}</p>` : NOTHING,
    ...leftOut.map(({ kind, words: around }) => html`<p class="quiet">left out, ${kind}: “${words(around)}”</p>`),
  ];
  return html`<tr>${verdictCell(verdict)}<td data-head="Report">${said}<q>${flat(check.words(span, null) || exact)}</q></td><td data-head="Source">${source ? to(source) : NOTHING}</td><td data-head="Differences">${differenceList(differences)}${notes}</td></tr>\n`;
}

function figureRow({ verdict, text, source, differences }: FigureVerdict, to: (found: Found) => Html): Html {
  return html`<tr>${verdictCell(verdict)}<td data-head="Report">${flat(text)}</td><td data-head="Source">${source ? to(source) : NOTHING}</td><td data-head="Differences">${differenceList(differences)}</td></tr>\n`;
}

function coveredRow(verdict: string, { source, differences }: Covered, to: (found: Found) => Html): Html {
  return html`<tr>${verdictCell(verdict)}<td data-head="Source">${to(source)}</td><td data-head="Differences">${differenceList(differences)}</td></tr>\n`;
}

function differenceList(differences: readonly Difference[]): Html[] {
  return differences.map(({ kind, change, source, report }) => {
    const was = source === '' ? NOTHING : html`<del>${source}</del> `;
    const is = report === '' ? NOTHING : html`<ins>${report}</ins>`;
    return html`<p><span class="quiet">${change ? `${kind} (${change})` : kind}:</span> ${was}${is}</p>`;
  });
}

/** The source's words, and the way to them where the source has a page here. */
function sourceLink(found: Found, check: SiteCheck, isHere: (document: string) => boolean, path: string): Html {
  const id = check.sources.get(found.document);
  const name = found.document.split(/[\\/]/).at(-1) ?? '';
  const at =
    id !== undefined && isHere(id) ? html`<a href="${linkTo(path, documentPath(id))}">${words(name)}</a>` : words(name);
  return html`<q>${flat(check.words(found, found.document) || found.exact)}</q><p class="quiet">${at}</p>`;
}

function flat(text: string): Html {
  return words(text.replace(/\s+/gu, ' ').trim());
}
