import type { DocumentSummary } from '../../../register/index.ts';
import { shownName } from '../../addresses.ts';
import { byKey, type Census, mostFirst } from '../census.ts';
import { pageHtml, type Site } from '../frame.ts';
import { type Html, html, languageOf, words } from '../html.ts';
import { shownBy } from '../licences.ts';
import { bars } from '../lists/bars.ts';
import { openList } from '../lists/paged-list.ts';
import type { SiteEdition, SitePut } from '../site-edition.ts';
import { areaFolder, documentPath, linkTo, numbered, PATHS, partyFolder } from '../site-paths.ts';
import { counted, dateText, grouped } from '../words.ts';

interface PartyRow {
  readonly code: string;
  readonly name: string;
  readonly promised: number;
  readonly received: number;
}

/** The list of parties: what each promised, and what was promised to it. */
export function writeParties(counts: Census, site: Site, put: SitePut): void {
  const rows = [...counts.names]
    .map(([code, name]): PartyRow => {
      const [promised, received] = [counts.promised.get(code) ?? 0, counts.received.get(code) ?? 0];
      return { code, name, promised, received };
    })
    .sort((a, b) => b.promised - a.promised || b.received - a.received || (a.code < b.code ? -1 : 1));
  const plan = {
    folder: 'parties',
    title: 'Parties',
    about: `${counted(rows.length, 'party', 'parties')}: what each promised, and what was promised to it.`,
    section: 'parties' as const,
    trail: [],
    total: rows.length,
    head: () => null,
  };
  const list = openList<PartyRow>(plan, site, put, partyTable);
  for (const row of rows) list.add(row);
  list.close();
}

function partyTable(rows: readonly PartyRow[], path: string): Html {
  const lines = rows.map(
    ({ code, name, promised, received }) =>
      html`<tr><th scope="row"><a href="${linkTo(path, numbered(partyFolder(code), 1))}">${words(name)}</a></th><td class="n">${grouped(promised)}</td><td class="n">${grouped(received)}</td></tr>\n`,
  );
  return html`<table><thead><tr><th scope="col">Party</th><th scope="col" class="n">Promised</th><th scope="col" class="n">Promised to it</th></tr></thead><tbody>
${lines}</tbody></table>
`;
}

/** The list of areas. */
export function areasPage(counts: Census, site: Site): string {
  const path = PATHS.areas;
  const rows = mostFirst(counts.areas).map(([area, count]) => ({
    name: area,
    href: linkTo(path, numbered(areaFolder(area), 1)),
    count,
  }));
  const body = html`<h1>Areas</h1>\n${bars('Commitments by area', ['Area', 'Number'], rows)}`;
  return pageHtml(site, { path, title: 'Areas', about: 'Commitments by area.', section: 'areas', body });
}

interface DocumentRow {
  readonly document: DocumentSummary;
  readonly licence: string | null;
  readonly count: number;
}

/** The list of documents that have a page. */
export async function writeDocuments(edition: SiteEdition, counts: Census, site: Site, put: SitePut): Promise<void> {
  const plan = {
    folder: 'documents',
    title: 'Documents',
    about: `${counted(counts.documents.size, 'document')}, with the words of each commitment marked.`,
    section: 'documents' as const,
    trail: [],
    total: counts.documents.size,
    head: () => null,
  };
  const list = openList<DocumentRow>(plan, site, put, documentTable);
  for await (const document of edition.documents()) {
    const count = counts.documents.get(document.id);
    if (count === undefined) continue;
    const licence = (await edition.paper(document.id))?.licence ?? null;
    list.add({ document, licence, count });
  }
  list.close();
}

function documentTable(rows: readonly DocumentRow[], path: string): Html {
  const lines = rows.map(({ document, licence, count }) => {
    const { id, date, publisher, language } = document;
    const shown = shownBy(licence).whole ? 'text' : 'quotations';
    return html`<tr><th scope="row"${languageOf(language)}><a href="${linkTo(path, documentPath(id))}">${words(shownName(document))}</a></th><td data-head="Date">${date === null ? '' : dateText(date)}</td><td data-head="Published by">${publisher === null ? '' : words(publisher)}</td><td data-head="Shown">${shown}</td><td class="n" data-head="Commitments">${grouped(count)}</td></tr>\n`;
  });
  return html`<table class="stack short"><thead><tr><th scope="col">Document</th><th scope="col">Date</th><th scope="col">Published by</th><th scope="col">Shown</th><th scope="col" class="n">Commitments</th></tr></thead><tbody>
${lines}</tbody></table>
`;
}

/** How many fall due in each year, with the way to the list of each. */
export function dueYears(counts: Census, path: string): Html {
  const rows = byKey(counts.dueYears).map(([year, count]) => ({
    name: year,
    href: linkTo(path, numbered(`deadlines/${year}`, 1)),
    count,
  }));
  return bars('Commitments by the year in which they fall due', ['Year', 'Number'], rows);
}
