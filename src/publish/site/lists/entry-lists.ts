import { type Census, partiesOf } from '../census.ts';
import type { Site } from '../frame.ts';
import { type Html, html, words } from '../html.ts';
import type { SitePut, Told } from '../site-edition.ts';
import { areaFolder, linkTo, numbered, PATHS, partyFolder } from '../site-paths.ts';
import { counted, grouped } from '../words.ts';
import { type EntryRow, entryRows } from './entry-row.ts';
import { type ListPlan, type OpenList, openList } from './paged-list.ts';

/** The lists that an entry stands in: of all, of its parties on either side, of its area. */
export interface EntryLists {
  add(told: Told, row: EntryRow): void;
  close(): void;
}

export function openEntryLists(counts: Census, site: Site, put: SitePut): EntryLists {
  const open = new Map<string, OpenList<EntryRow>>();
  const listOf = (plan: ListPlan) => {
    const known = open.get(plan.folder) ?? openList<EntryRow>(plan, site, put, entryRows);
    open.set(plan.folder, known);
    return known;
  };
  listOf(allPlan(counts));
  return {
    add(told, row) {
      listOf(allPlan(counts)).add(row);
      listOf(areaPlan(told.entry.value.area ?? 'Other', counts)).add(row);
      for (const [code] of partiesOf(told.entry, 'promisor')) listOf(promisedPlan(code, counts)).add(row);
      for (const [code] of partiesOf(told.entry, 'beneficiary')) listOf(receivedPlan(code, counts)).add(row);
    },
    close() {
      // A party to which something was promised and that promised nothing has a page all the same.
      for (const code of counts.names.keys()) listOf(promisedPlan(code, counts));
      for (const list of open.values()) list.close();
    },
  };
}

function allPlan({ total }: Census): ListPlan {
  const about = `${counted(total, 'commitment')}, each with its exact words.`;
  const head = (_: string, number: number) =>
    number === 1 ? html`<p class="lead">${about} By the date of their document.</p>\n` : null;
  return { folder: 'commitments', title: 'Commitments', about, section: 'commitments', trail: [], total, head };
}

function areaPlan(area: string, { areas }: Census): ListPlan {
  const total = areas.get(area) ?? 0;
  const about = `${counted(total, 'commitment')} about: ${area}.`;
  const trail = [['Areas', PATHS.areas] as const];
  return { folder: areaFolder(area), title: area, about, section: 'areas', trail, total, head: () => lead(about) };
}

function promisedPlan(code: string, counts: Census): ListPlan {
  const name = counts.names.get(code) ?? code;
  const total = counts.promised.get(code) ?? 0;
  const received = counts.received.get(code) ?? 0;
  const about = `${counted(total, 'commitment')} by ${name}, ${grouped(received)} to it.`;
  const trail = [['Parties', PATHS.parties] as const];
  const head = (path: string) => {
    const other = linkTo(path, numbered(`${partyFolder(code)}/received`, 1));
    const link =
      received === 0
        ? null
        : html`<p><a href="${other}">${counted(received, 'commitment')} to ${words(name)}</a></p>\n`;
    return html`<h2>What it promised (${grouped(total)})</h2>\n${link}`;
  };
  return { folder: partyFolder(code), title: name, about, section: 'parties', trail, total, head };
}

function receivedPlan(code: string, counts: Census): ListPlan {
  const name = counts.names.get(code) ?? code;
  const total = counts.received.get(code) ?? 0;
  const folder = `${partyFolder(code)}/received`;
  const about = `${counted(total, 'commitment')} to ${name}.`;
  const trail = [['Parties', PATHS.parties] as const, [name, numbered(partyFolder(code), 1)] as const];
  return { folder, title: `Promised to ${name}`, about, section: 'parties', trail, total, head: () => lead(about) };
}

function lead(says: string): Html {
  return html`<p class="lead">${says}</p>\n`;
}
