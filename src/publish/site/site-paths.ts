import type { Entry } from '../../register/index.ts';
import { sha256 } from '../../register/index.ts';

/** What stands at the top of a site: all else there is somebody else's and is kept when a site is replaced. */
export const OWN_NAMES: readonly string[] = [
  'index.html',
  'areas',
  'changes',
  'changes.jsonl',
  'checks',
  'commitments',
  'deadlines',
  'deadlines.ics',
  'documents',
  'downloads',
  'feed.xml',
  'icon.svg',
  'methodology',
  'parties',
  'preview.png',
  'search',
  'site.css',
  'site.json',
  'sitemap.xml',
  'sitemaps',
];

/** Where pages stand. All are `index.html` of a folder or beside one, so that they open from a file system as from a server. */
export const PATHS = {
  overview: 'index.html',
  commitments: 'commitments/index.html',
  documents: 'documents/index.html',
  parties: 'parties/index.html',
  areas: 'areas/index.html',
  deadlines: 'deadlines/index.html',
  checks: 'checks/index.html',
  changes: 'changes/index.html',
  methodology: 'methodology/index.html',
  search: 'search/index.html',
  downloads: 'downloads/index.html',
} as const;

/** The page of an entry: the address that stays. */
export function entryPath(id: string): string {
  return `commitments/${id}/index.html`;
}

export function cardPath(id: string): string {
  return `commitments/${id}/card.html`;
}

export function picturePath(id: string): string {
  return `commitments/${id}/preview.png`;
}

/** The folder of a document, by the hash of its bytes. */
export function documentFolder(source: string): string {
  return `documents/${source.slice(0, 16)}`;
}

/** The page of a document's text that is number `part` (from 1). */
export function documentPath(source: string, part = 1): string {
  return numbered(documentFolder(source), part);
}

export function partyFolder(code: string): string {
  return `parties/${slug(code)}`;
}

export function areaFolder(area: string): string {
  return `areas/${slug(area)}`;
}

export function checkPath(source: string): string {
  return `checks/${source.slice(0, 16)}/index.html`;
}

/** Page `number` of a list in a folder: `index.html`, then `2.html` and so on. */
export function numbered(folder: string, number: number): string {
  return number === 1 ? `${folder}/index.html` : `${folder}/${number}.html`;
}

/** Place of a piece of a path in a name: codes of states as they are, all else with a hash, since names differ in case alone. */
export function slug(name: string): string {
  if (/^[A-Z]{3}$/.test(name)) return name.toLowerCase();
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return [plain, sha256(name.toWellFormed()).slice(0, 8)].filter((part) => part !== '').join('-');
}

/** The way from one page to another, as an address that needs no server. */
export function linkTo(from: string, to: string): string {
  const up = from.split('/').slice(0, -1);
  const down = to.split('/');
  let same = 0;
  while (same < up.length && same < down.length - 1 && up[same] === down[same]) same += 1;
  return [...up.slice(same).map(() => '..'), ...down.slice(same)].join('/');
}

/** The address of a page under a base: `index.html` goes without saying on a server. */
export function addressUnder(base: string, path: string): string {
  return base + path.replace(/(^|\/)index\.html$/, '$1');
}

/** The id of the mark of an entry in its document. */
export function markId({ id }: Pick<Entry, 'id'>): string {
  return `c-${id}`;
}
