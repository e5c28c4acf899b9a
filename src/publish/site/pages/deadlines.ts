import { type DueRow, deadlineDesk } from '../../../follow/index.ts';
import type { Census } from '../census.ts';
import { byKey, dueYear } from '../census.ts';
import { pageHtml, type Site } from '../frame.ts';
import { type Html, html, languageOf, NOTHING } from '../html.ts';
import { type EntryRow, entryRow } from '../lists/entry-row.ts';
import { openList } from '../lists/paged-list.ts';
import type { SiteEdition, SitePut, Told } from '../site-edition.ts';
import { entryPath, linkTo, PATHS } from '../site-paths.ts';
import { type Spool, spool } from '../spool.ts';
import { counted, dateText } from '../words.ts';
import { dueYears } from './indexes.ts';

/** How far the page of deadlines looks ahead (days): a year. */
const AHEAD = 365;
/** Days without end, for the lists by year. */
const ALL = 10_000_000;

interface Due {
  readonly row: EntryRow;
  readonly due: string;
  readonly days: number;
  readonly knows: DueRow['knows'];
}

export interface OpenDeadlines {
  take(told: Told): void;
  close(counts: Census, site: Site): { readonly soon: number; readonly overdue: number };
}

/** Keeps what has a deadline aside, and writes the lists in the order of the days when all have come. */
export function openDeadlines(edition: SiteEdition, put: SitePut): OpenDeadlines {
  const years = new Map<string, Spool<Due>>();
  const [soon, overdue] = [spool<Due>(put, 'soon'), spool<Due>(put, 'overdue')];
  return {
    take(told) {
      const year = dueYear(told.entry);
      if (year === null) return;
      const desk = deadlineDesk([told.entry], told.follow.evidence, edition.date, ALL);
      const found = desk.due[0] ?? desk.overdue[0] ?? null;
      // Past its day with evidence: on no desk, but in the list of its year.
      const past = deadlineDesk([told.entry], [], edition.date, ALL).overdue[0];
      const { due, days } = found ?? past!;
      const row: Due = { row: entryRow(told), due, days, knows: found?.knows ?? 'evidence' };
      if (days >= 0 && days <= AHEAD) soon.add(row);
      if (found && days < 0) overdue.add(row);
      const own = years.get(year) ?? spool<Due>(put, `due-${year}`);
      years.set(year, own);
      own.add(row);
    },
    close(counts, site) {
      for (const [year] of byKey(counts.dueYears)) {
        const rows = years.get(year);
        if (rows) writeList(rows, `deadlines/${year}`, `Due in ${year}`, site, put);
      }
      const days = { soon: soon.count(), overdue: overdue.count() };
      if (days.soon > 0) writeList(soon, 'deadlines/soon', 'Due within a year', site, put);
      if (days.overdue > 0)
        writeList(overdue, 'deadlines/overdue', 'Past their deadline, no evidence known', site, put);
      put.file(PATHS.deadlines, indexPage(counts, days, site));
      return days;
    },
  };
}

const SORRY = html`<p class="quiet">That no evidence is known does not say that a thing was not done: nobody may have looked.</p>\n`;

function indexPage(counts: Census, { soon, overdue }: { soon: number; overdue: number }, site: Site): string {
  const path = PATHS.deadlines;
  const link = (count: number, says: string, folder: string) =>
    count === 0
      ? html`<li>${says}</li>`
      : html`<li><a href="${linkTo(path, `deadlines/${folder}/index.html`)}">${says}</a></li>`;
  const body = html`<h1>Deadlines</h1>
<p class="lead">On ${dateText(site.date)}. A deadline falls on its last day: “by 2030” on 31 December 2030.</p>
<ul>
${link(soon, `${counted(soon, 'commitment')} due within a year`, 'soon')}
${link(overdue, `${counted(overdue, 'commitment')} past the deadline with no evidence known`, 'overdue')}
<li><a href="${linkTo(path, 'deadlines.ics')}">All deadlines as a calendar (iCalendar)</a></li>
</ul>
${SORRY}<h2>By year</h2>
${dueYears(counts, path)}`;
  return pageHtml(site, { path, title: 'Deadlines', about: 'What falls due when.', section: 'deadlines', body });
}

function writeList(rows: Spool<Due>, folder: string, title: string, site: Site, put: SitePut): void {
  const plan = {
    folder,
    title,
    about: `${title}: ${counted(rows.count(), 'commitment')}.`,
    section: 'deadlines' as const,
    trail: [['Deadlines', PATHS.deadlines] as const],
    total: rows.count(),
    head: () => (folder.endsWith('overdue') ? SORRY : null),
  };
  const list = openList<Due>(plan, site, put, dueTable);
  for (const due of rows.all().sort((a, b) => order(a.due, b.due) || order(a.row.id, b.row.id))) list.add(due);
  list.close();
}

const KNOWS: Readonly<Record<DueRow['knows'], string>> = {
  evidence: 'evidence known',
  looked: 'somebody looked and found nothing',
  'nothing-known': 'no evidence known',
};

function dueTable(rows: readonly Due[], path: string): Html {
  const lines = rows.map(
    ({ row, due, knows }) =>
      html`<tr><td data-head="Due"><time datetime="${due}">${dateText(due)}</time></td><th scope="row"${languageOf(row.language)}><a href="${linkTo(path, entryPath(row.id))}"><bdi>${row.text}</bdi></a>${row.reviewed ? NOTHING : html` <span class="badge open">not reviewed</span>`}</th><td data-head="Who"><bdi>${row.who === '' ? 'not known' : row.who}</bdi></td><td data-head="Known">${row.step === '' ? KNOWS[knows] : row.step}</td></tr>\n`,
  );
  return html`<table class="stack short"><thead><tr><th scope="col">Due</th><th scope="col">Commitment</th><th scope="col">Who</th><th scope="col">What is known</th></tr></thead><tbody>
${lines}</tbody></table>
`;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
