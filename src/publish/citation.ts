import type { Entry } from '../register/index.ts';
import { shownName, webAddress } from './addresses.ts';

/** The forms in which people paste a citation; BibTeX as biblatex reads it, RIS with one field a line. */
export type CitationForm = 'plain' | 'bibtex' | 'ris';

/**
 * What a citation is made of: the entry with its `words`, where the document was got from (`source`, null for a file), the day
 * it was looked at (`on`, YYYY-MM-DD), and the published site that is cited with the address of the entry's page there, null
 * for an entry of a register that nobody published.
 */
export interface Cited {
  readonly entry: Entry;
  readonly words: string;
  readonly source: string | null;
  readonly on: string;
  readonly site: { readonly title: string; readonly address: string | null } | null;
}

/** An entry as it is cited: the words, the document they stand in, and the id that leads back. Without a line end. */
export function citation(form: CitationForm, cited: Cited): string {
  return { plain, bibtex, ris }[form](partsOf(cited));
}

const TURNING = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g;

/** Control characters and line ends would end a field, and turning marks what stands after it. */
function line(text: string): string {
  const clean = text.toWellFormed().replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
  return clean.replace(TURNING, '').replace(/\s+/gu, ' ').trim();
}

type Parts = ReturnType<typeof partsOf>;

function partsOf({ entry, words, source, on, site }: Cited) {
  const { document, value, page } = entry;
  const from = source === null ? null : (webAddress(source) ?? source);
  return {
    id: entry.id,
    who: line(value.promisor.map(({ name }) => name).join(', ')),
    words: line(words),
    title: line(shownName(document)),
    published: document.publisher && line(document.publisher),
    date: document.date,
    page: page === null ? null : String(page),
    source: from,
    site: site && line(site.title),
    url: site ? site.address : from,
    on,
    seen: site || from ? on : null,
  };
}

function plain({ id, who, words, title, published, date, page, source, site, url, on }: Parts): string {
  const place = [title, published, date, page === null ? null : `p. ${page}`].filter(Boolean).join(', ');
  const there = source === null ? '' : site === null ? ` ${source} (seen ${on}).` : ` ${source}.`;
  const here = site === null ? `Entry ${id}.` : `${site}, entry ${id}, ${on}${url === null ? '' : `, ${url}`}.`;
  return `${who === '' ? '' : `${who}: `}“${words}”. In: ${place}.${there} ${here}`;
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** The characters that TeX takes for commands. */
function tex(text: string): string {
  return text.replace(/[\\{}$&#%_~^]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);
}

/** An address stands in BibTeX as it is, but for what would end its field. */
function address(url: string): string {
  return url.replace(/[{}\\]/g, encodeURIComponent);
}

function bibtex({ id, who, words, title, published, date, page, source, site, url, seen }: Parts): string {
  const note = `entry ${id}: “${words}”`;
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', tex(title)],
    ['author', who === '' ? null : `{${tex(who)}}`],
    ['organization', published && tex(published)],
    ['date', date && tex(date)],
    ['year', date && tex(date.slice(0, 4))],
    ['pages', page],
    ['howpublished', site === null ? null : source && `\\url{${address(source)}}`],
    ['url', url && address(url)],
    ['urldate', seen],
    ['note', site === null ? tex(`E${note.slice(1)}`) : tex(`${site}, ${note}`)],
  ];
  const lines = fields.filter(([, value]) => value !== null).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{servanda-${id},\n${lines.join(',\n')}\n}`;
}

function ris({ id, who, words, title, published, date, page, source, site, url, seen }: Parts): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['TY', 'GOVDOC'],
    ['TI', title],
    ['AU', who === '' ? null : who],
    ['PB', published],
    ['PY', date?.slice(0, 4) ?? null],
    ['DA', date?.replaceAll('-', '/') ?? null],
    ['SP', page],
    ['UR', url ?? source],
    ['L2', url === null || url === source ? null : source],
    ['Y2', seen?.replaceAll('-', '/') ?? null],
    ['N1', words],
    ['DB', site],
    ['ID', id],
    ['ER', ''],
  ];
  return fields
    .filter(([, value]) => value !== null)
    .map(([tag, value]) => `${tag}  - ${value}`)
    .join('\n');
}
