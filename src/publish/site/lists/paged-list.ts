import { type Page, pageHtml, type Site } from '../frame.ts';
import { type Html, html, NOTHING, type Part } from '../html.ts';
import type { SitePut } from '../site-edition.ts';
import { linkTo, numbered } from '../site-paths.ts';

/** Rows of one page of a list: as many as are read in one go, and few enough that a page stays small. */
export const ROWS = 100;

/** A list that is written page by page as its rows come. */
export interface ListPlan {
  /** Folder whose `index.html` is the first page. */
  readonly folder: string;
  readonly title: string;
  readonly about: string;
  readonly section: Page['section'];
  readonly trail: NonNullable<Page['trail']>;
  /** Rows that will come. */
  readonly total: number;
  /** What stands above the rows of the first page, and of the others. */
  readonly head: (path: string, number: number) => Part;
}

/** The state of a list: how many pages are written, and the rows of the one at hand. */
export interface OpenList<Row> {
  add(row: Row): void;
  close(): void;
}

/** Opens a list; a page is written when it is full, so that no more than a page of rows is held. */
export function openList<Row>(
  plan: ListPlan,
  site: Site,
  put: SitePut,
  rowsHtml: (rows: readonly Row[], path: string) => Html,
): OpenList<Row> {
  const pages = Math.max(1, Math.ceil(plan.total / ROWS));
  let rows: Row[] = [];
  let written = 0;
  const write = () => {
    written += 1;
    const path = numbered(plan.folder, written);
    const body = html`<h1>${plan.title}${written === 1 ? NOTHING : html` <span class="quiet">page ${written}</span>`}</h1>
${plan.head(path, written)}${rowsHtml(rows, path)}${pageLinks(plan.folder, path, written, pages)}`;
    const title = written === 1 ? plan.title : `${plan.title}, page ${written}`;
    const { about, section, trail } = plan;
    put.file(path, pageHtml(site, { path, title, about, section, trail, body, quiet: written > 1 }));
    rows = [];
  };
  return {
    add(row) {
      rows.push(row);
      if (rows.length === ROWS) write();
    },
    close() {
      if (rows.length > 0 || written === 0) write();
    },
  };
}

/** Pages beside the one at hand that have links of their own. */
const NEAR = 2;

/** Links to the other pages of a list: the first, the last, and those around. */
export function pageLinks(folder: string, path: string, at: number, pages: number): Html {
  if (pages < 2) return NOTHING;
  const shown = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - at) <= NEAR,
  );
  const links = shown.map((number, index) => {
    const gap = index > 0 && number - shown[index - 1]! > 1 ? html`<li class="gap" aria-hidden="true">…</li>` : NOTHING;
    const here =
      number === at
        ? html`<li><b aria-current="page">${number}</b></li>`
        : html`<li><a href="${linkTo(path, numbered(folder, number))}" aria-label="Page ${number}">${number}</a></li>`;
    return html`${gap}${here}`;
  });
  return html`<nav class="pages" aria-label="Pages"><ul>${links}</ul></nav>\n`;
}
