import { stepOf } from '../../follow/index.ts';
import type { DeliveryStep } from '../../model/index.ts';
import { shownName } from '../addresses.ts';
import type { ByteFormat, FolderFormat, Format } from '../edition.ts';
import { type Census, census } from './census.ts';
import { openChanges } from './changes.ts';
import { type DocumentRun, openDocument } from './document-run.ts';
import { writeDownloads } from './downloads.ts';
import { type Site, siteOf } from './frame.ts';
import { openEntryLists } from './lists/entry-lists.ts';
import { entryRow } from './lists/entry-row.ts';
import { cardPage } from './pages/card.ts';
import { writeChanges } from './pages/changes-page.ts';
import { type CheckRow, checksPage, writeCheck } from './pages/checks.ts';
import { openDeadlines } from './pages/deadlines.ts';
import { entryPage } from './pages/entry-page.ts';
import type { IsHere } from './pages/follow-up.ts';
import { areasPage, writeDocuments, writeParties } from './pages/indexes.ts';
import { methodology } from './pages/methodology.ts';
import { overview } from './pages/overview.ts';
import { openPainter } from './picture/preview.ts';
import { findableDocument, findableEntry, findableParty } from './search/findable.ts';
import { openSearchIndex } from './search/search-index.ts';
import { searchPage } from './search/search-page.ts';
import { SEARCH_SCRIPT } from './search/search-script.ts';
import type { SiteEdition, SitePut, SiteWritten, Told } from './site-edition.ts';
import { cardPath, entryPath, PATHS, picturePath } from './site-paths.ts';
import { withSitemap } from './sitemap.ts';
import { ICON, STYLE } from './style.ts';
import { dateText, partiesText, shortened } from './words.ts';

/** The formats that a site offers beside its pages. */
export interface Offered {
  readonly formats: readonly (Format | ByteFormat)[];
  readonly folders: readonly FolderFormat[];
}

/**
 * Writes a whole site. The entries are gone through a few times and never held: memory grows with the number of parties, of
 * areas and of documents, not with that of entries. `onEntry` is told after each page of an entry.
 */
export async function publishSite(
  edition: SiteEdition,
  offered: Offered,
  to: SitePut,
  onEntry: (done: number, all: number) => void,
): Promise<SiteWritten> {
  const counts = await census(edition);
  const checks = await firstOf(edition.checks());
  const site = siteOf(edition, counts.unreviewed, { checks, deadlines: counts.withDeadline > 0 });
  const map = withSitemap(to);
  const put = map.put;
  writeFixed(site, put);
  const entries = await writeEntries(edition, counts, site, put, onEntry);
  const checked = await writeChecks(edition, counts, site, put);
  writeChanges(entries.changes, site, put);
  writeParties(counts, site, put);
  put.file(PATHS.areas, areasPage(counts, site));
  await writeDocuments(edition, counts, site, put);
  put.file(PATHS.methodology, methodology(counts, site));
  put.file(PATHS.overview, overview(counts, { ...entries, checks: checked }, site));
  await writeDownloads(edition, offered.formats, offered.folders, site, put);
  await map.close(site.base);
  const written = writtenOf(counts, entries, checked);
  put.file(
    'site.json',
    `${JSON.stringify({ servanda: 1, title: site.title, date: site.date, program: site.program, ...written })}\n`,
  );
  return written;
}

async function firstOf(all: AsyncIterable<unknown>): Promise<boolean> {
  for await (const _ of all) return true;
  return false;
}

function writtenOf(counts: Census, { changes, pictures }: Entries, checks: number): SiteWritten {
  const { total, unreviewed, documents, names } = counts;
  const since = changes.first
    ? null
    : { added: changes.added.count(), changed: changes.changed.count(), gone: changes.left };
  return {
    commitments: total,
    documents: documents.size,
    parties: names.size,
    unreviewed,
    checks,
    pictures,
    changes: since,
  };
}

/** What is the same whatever the register holds, and the search page. */
function writeFixed(site: Site, put: SitePut): void {
  put.file('site.css', STYLE);
  put.file('icon.svg', ICON);
  put.file('search/search.js', SEARCH_SCRIPT);
  put.file(PATHS.search, searchPage(site));
}

interface Entries {
  readonly changes: Awaited<ReturnType<ReturnType<typeof openChanges>['close']>>;
  readonly steps: ReadonlyMap<DeliveryStep, number>;
  readonly soon: number;
  readonly overdue: number;
  readonly pictures: number;
}

/** One way through all entries: their pages and cards, the lists they stand in, their documents, the search. */
async function writeEntries(
  edition: SiteEdition,
  counts: Census,
  site: Site,
  put: SitePut,
  onEntry: (done: number, all: number) => void,
): Promise<Entries> {
  const [lists, deadlines] = [openEntryLists(counts, site, put), openDeadlines(edition, put)];
  const [changes, search] = [openChanges(edition, put), openSearchIndex(put)];
  const pictures = picturesOf(edition, site, put);
  const steps = new Map<DeliveryStep, number>();
  const isHere = hereIn(counts);
  let [document, done]: [DocumentRun | null, number] = [null, 0];
  for await (const entry of edition.entries()) {
    const told: Told = { entry, follow: edition.followUp(entry.id), name: edition.entryName(entry.id) };
    if (document?.id !== entry.document.id) {
      document?.close();
      document = await openDocument(told, counts, edition, site, put);
      search.add(findableDocument(told));
    }
    const row = entryRow(told);
    for (const list of [lists, document]) list.add(told, row);
    deadlines.take(told);
    await changes.take(told);
    search.add(findableEntry(told));
    const step = stepOf(entry.id, told.follow.statuses);
    steps.set(step, (steps.get(step) ?? 0) + 1);
    const place = { paper: document.paper, part: document.partOf(told), picture: pictures.draw(told), isHere };
    put.file(entryPath(entry.id), entryPage(told, place, edition, site));
    put.file(cardPath(entry.id), cardPage(told, site.title));
    done += 1;
    onEntry(done, counts.total);
  }
  document?.close();
  lists.close();
  for (const [code, name] of counts.names) search.add(findableParty(code, name));
  search.close();
  return {
    changes: await changes.close(counts.total),
    steps,
    ...deadlines.close(counts, site),
    pictures: pictures.count(),
  };
}

function hereIn(counts: Census): IsHere {
  return { entry: (id) => counts.linked.get(id), document: (id) => counts.documents.has(id) };
}

/** The pictures that others show of a page; without a base nobody could find them, so there are none. */
function picturesOf(edition: SiteEdition, site: Site, put: SitePut) {
  const paint = edition.fonts && site.base !== null ? openPainter(edition.fonts) : null;
  let drawn = 0;
  const write = (path: string, picture: Uint8Array | null | undefined): boolean => {
    if (!picture) return false;
    put.file(path, picture);
    drawn += 1;
    return true;
  };
  const below = `${edition.publisher.name ?? ''} ${dateText(site.date)}`.trim();
  write(
    'preview.png',
    paint?.({ above: '', words: site.title, below, last: 'Every entry with its exact words' }) ??
      paint?.({ above: '', words: '', below: '', last: '' }),
  );
  return {
    count: () => drawn,
    draw({ entry }: Told): boolean {
      const { value, document } = entry;
      const to = value.beneficiary.length === 0 ? '' : ` – ${partiesText(value.beneficiary)}`;
      const last = [shownName(document), document.date && dateText(document.date)].filter(Boolean).join(', ');
      const seen = entry.reviewed ? '' : ' (not reviewed)';
      const about = `${partiesText(value.promisor)}${to}`;
      return write(
        picturePath(entry.id),
        paint?.({ above: `${site.title}${seen}`, words: shortened(value.text, 400), below: about, last }),
      );
    },
  };
}

async function writeChecks(edition: SiteEdition, counts: Census, site: Site, put: SitePut): Promise<number> {
  const rows: CheckRow[] = [];
  for await (const check of edition.checks()) rows.push(writeCheck(check, (id) => counts.documents.has(id), site, put));
  if (rows.length > 0) put.file(PATHS.checks, checksPage(rows, site));
  return rows.length;
}
