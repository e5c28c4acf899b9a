import { shownName } from '../addresses.ts';
import type { Census } from './census.ts';
import type { Site } from './frame.ts';
import { html, words } from './html.ts';
import { type EntryRow, entryRows } from './lists/entry-row.ts';
import { type OpenList, openList } from './lists/paged-list.ts';
import { type DocumentMark, documentList, partAt, partsOf, writeDocument } from './pages/document-pages.ts';
import { isOfTable } from './pages/history.ts';
import type { Paper, SiteEdition, SitePut, Told } from './site-edition.ts';
import { documentPath, entryPath, linkTo, markId, PATHS } from './site-paths.ts';
import { counted, shortened } from './words.ts';

/** The document whose entries are being gone through: its text, and what is to be marked in it. */
export interface DocumentRun {
  readonly id: string;
  readonly paper: Paper | null;
  /** The page of its text that an entry stands on. */
  partOf(told: Told): number;
  add(told: Told, row: EntryRow): void;
  /** Writes its pages. */
  close(): void;
}

/** Characters of an entry's words that a mark says when it is pointed at. */
const SAID = 140;

export async function openDocument(
  told: Told,
  counts: Census,
  edition: SiteEdition,
  site: Site,
  put: SitePut,
): Promise<DocumentRun> {
  const label = told.entry.document;
  const paper = await edition.paper(label.id);
  const isTable = isOfTable(told.entry);
  const parts = isTable ? [0] : partsOf(paper);
  const total = counts.documents.get(label.id) ?? 0;
  const marks: DocumentMark[] = [];
  let unreviewed = 0;
  const list = listOf(told, total, site, put);
  return {
    id: label.id,
    paper,
    partOf: ({ entry }) => partAt(parts, entry.value.spans[0]!.start),
    add({ entry }, row) {
      if (!entry.reviewed) unreviewed += 1;
      list.add(row);
      const href = linkTo(documentPath(label.id), entryPath(entry.id));
      const said = { id: markId(entry), href, title: shortened(entry.value.text, SAID), unseen: !entry.reviewed };
      for (const { start, end, exact } of entry.value.spans) {
        marks.push({ start, end, exact, is: 'core', entry: entry.id, ...said });
      }
    },
    close() {
      list.close();
      writeDocument({ label, paper, marks, unreviewed, isTable }, total, site, put);
    },
  };
}

function listOf({ entry }: Told, total: number, site: Site, put: SitePut): OpenList<EntryRow> {
  const { id } = entry.document;
  const name = shownName(entry.document);
  const plan = {
    folder: documentList(id),
    title: `Commitments in ${name}`,
    about: `${counted(total, 'commitment')} in ${name}.`,
    section: 'documents' as const,
    trail: [['Documents', PATHS.documents] as const, [name, documentPath(id)] as const],
    total,
    head: (path: string) => html`<p><a href="${linkTo(path, documentPath(id))}">The document: ${words(name)}</a></p>\n`,
  };
  return openList<EntryRow>(plan, site, put, entryRows);
}
