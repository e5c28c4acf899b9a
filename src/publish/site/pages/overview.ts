import { STEP_MEANINGS } from '../../../follow/index.ts';
import type { DeliveryStep } from '../../../model/index.ts';
import { byKey, type Census, mostFirst } from '../census.ts';
import type { Changes } from '../changes.ts';
import { notice, pageHtml, type Site } from '../frame.ts';
import { type Html, html, NOTHING, words } from '../html.ts';
import { type Bar, bars } from '../lists/bars.ts';
import { areaFolder, linkTo, numbered, PATHS, partyFolder } from '../site-paths.ts';
import { counted, grouped, stepSign } from '../words.ts';

/** Rows of a table on the overview; the rest is a page of its own. */
const MOST = 12;

/** What is only known when all entries were gone through. */
export interface Reckoned {
  readonly steps: ReadonlyMap<DeliveryStep, number>;
  readonly soon: number;
  readonly overdue: number;
  readonly changes: Changes;
  readonly checks: number;
}

/** The first page: what there is, when, by whom, about what, what became of it. */
export function overview(counts: Census, reckoned: Reckoned, site: Site): string {
  const path = PATHS.overview;
  const { total, unreviewed } = counts;
  const about = `${counted(total, 'commitment')} by ${counted(counts.promised.size, 'party', 'parties')}, each with its exact words.`;
  const body = html`<h1>${words(site.title)}</h1>
<p class="lead">Who promised what to whom, how much, by when, and what became of it. Every entry leads back to the exact words.</p>
${unreviewed === 0 ? NOTHING : notice('warn', `${grouped(unreviewed)} of ${counted(total, 'commitment')} on this site were proposed by the program and have not been reviewed by anybody. They are marked.`)}<ul class="cards">
${card(path, PATHS.commitments, total, 'commitments')}
${card(path, PATHS.parties, counts.names.size, 'parties')}
${card(path, PATHS.documents, counts.documents.size, 'documents')}
${counts.withDeadline === 0 ? NOTHING : card(path, PATHS.deadlines, reckoned.soon, 'fall due within a year')}
${reckoned.checks === 0 ? NOTHING : card(path, PATHS.checks, reckoned.checks, 'reports checked')}
</ul>
<p>${changesSentence(reckoned.changes, path)}</p>
<div class="panels">
${part('Who promised', bars('Commitments by party', ['Party', 'Number'], parties(counts, path)), more(path, counts.promised.size, PATHS.parties, 'All parties'))}
${part('About what', bars('Commitments by area', ['Area', 'Number'], areas(counts, path)), more(path, counts.areas.size, PATHS.areas, 'All areas'))}
${part('What became of them', bars('Commitments by what is known', ['Status', 'Number'], steps(reckoned.steps)), html`<p class="quiet">“Not yet assessed” says nothing about what was done. <a href="${linkTo(path, PATHS.methodology)}#status">What each means</a></p>`)}
${part('When they were made', bars('Commitments by year of their document', ['Year', 'Number'], years(counts)), NOTHING)}
</div>
`;
  return pageHtml(site, { path, title: site.title, about, section: null, body });
}

function card(path: string, to: string, count: number, name: string): Html {
  return html`<li><a href="${linkTo(path, to)}"><b>${grouped(count)}</b>${name}</a></li>`;
}

function part(title: string, table: Html, after: Html): Html {
  return html`<section class="panel"><h2>${title}</h2>\n${table}${after}</section>`;
}

function more(path: string, rows: number, to: string, says: string): Html {
  return rows <= MOST ? NOTHING : html`<p><a href="${linkTo(path, to)}">${says} (${grouped(rows)})</a></p>`;
}

function parties(counts: Census, path: string): Bar[] {
  const rows = mostFirst(counts.promised).slice(0, MOST);
  return rows.map(([code, count]) => ({
    name: words(counts.names.get(code) ?? code),
    href: linkTo(path, numbered(partyFolder(code), 1)),
    count,
  }));
}

function areas(counts: Census, path: string): Bar[] {
  const rows = mostFirst(counts.areas).slice(0, MOST);
  return rows.map(([area, count]) => ({ name: area, href: linkTo(path, numbered(areaFolder(area), 1)), count }));
}

function steps(known: ReadonlyMap<DeliveryStep, number>): Bar[] {
  return STEP_MEANINGS.flatMap(({ step, label }) => {
    const count = known.get(step) ?? 0;
    return count === 0 ? [] : [{ name: `${stepSign(step)} ${label}`, href: null, count }];
  });
}

/** The latest years, at most as many as there are rows. */
function years(counts: Census): Bar[] {
  return byKey(counts.years)
    .reverse()
    .slice(0, MOST)
    .map(([year, count]) => ({ name: year === '' ? 'no date' : year, href: null, count }));
}

function changesSentence({ first, added, changed, left }: Changes, path: string): Html {
  const link = linkTo(path, PATHS.changes);
  if (first) return html`This is the first publication.`;
  return html`<a href="${link}">Since the last publication</a>: ${grouped(added.count())} added, ${grouped(changed.count())} changed, ${grouped(left)} no longer published.`;
}
