import type { Entry } from '../../register/index.ts';
import { shownName, webAddress } from '../addresses.ts';
import { oneLine } from './html.ts';

/** A citation in the three forms that people paste. */
export interface Citations {
  readonly plain: string;
  readonly bibtex: string;
  readonly ris: string;
}

/** What a citation is made of: `site` is the title of the site, `address` that of the entry's page, null without a base. */
export interface Cited {
  readonly entry: Entry;
  readonly words: string;
  readonly site: string;
  readonly address: string | null;
  readonly date: string;
}

export function citations(cited: Cited): Citations {
  return { plain: plain(cited), bibtex: bibtex(cited), ris: ris(cited) };
}

/** Control characters and line ends would end a field. */
function line(text: string): string {
  return oneLine(text.toWellFormed().replace(/[\p{Cc}\u2028\u2029]+/gu, ' '));
}

function parts({ entry, words, site, address, date }: Cited) {
  const { document, value, page } = entry;
  return {
    id: entry.id,
    who: line(value.promisor.map(({ name }) => name).join(', ')),
    words: line(words),
    title: line(shownName(document)),
    published: document.publisher && line(document.publisher),
    date: document.date,
    page,
    source: webAddress(document.name),
    site: line(site),
    address,
    on: date,
  };
}

function plain(cited: Cited): string {
  const { id, who, words, title, published, date, page, source, site, address, on } = parts(cited);
  const place = [title, published, date, page === null ? null : `p. ${page}`].filter(Boolean).join(', ');
  const there = source === null ? '' : ` ${source}.`;
  const here = `${site}, entry ${id}, ${on}${address === null ? '' : `, ${address}`}.`;
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

function bibtex(cited: Cited): string {
  const { id, who, words, title, published, date, page, source, site, address, on } = parts(cited);
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', tex(title)],
    ['author', who === '' ? null : `{${tex(who)}}`],
    ['organization', published && tex(published)],
    ['date', date && tex(date)],
    ['pages', page === null ? null : String(page)],
    ['howpublished', source && `\\url{${source.replace(/[{}\\]/g, encodeURIComponent)}}`],
    ['url', address],
    ['urldate', on],
    ['note', tex(`${site}, entry ${id}: “${words}”`)],
  ];
  const lines = fields.filter(([, value]) => value !== null).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{servanda-${id},\n${lines.join(',\n')}\n}`;
}

function ris(cited: Cited): string {
  const { id, who, words, title, published, date, page, source, site, address, on } = parts(cited);
  const fields: readonly (readonly [string, string | null])[] = [
    ['TY', 'GOVDOC'],
    ['TI', title],
    ['AU', who === '' ? null : who],
    ['PB', published],
    ['PY', date?.slice(0, 4) ?? null],
    ['SP', page === null ? null : String(page)],
    ['UR', address ?? source],
    ['L2', address === null ? null : source],
    ['Y2', on.replaceAll('-', '/')],
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
