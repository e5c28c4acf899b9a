import type { Source } from '../../../src/model/index.ts';
import type { Entry } from '../../../src/register/index.ts';
import type { CITATION_FORMATS } from '../contract/index.ts';

type Format = (typeof CITATION_FORMATS)[number];

/** What a citation is made of; `on` is the day of it (YYYY-MM-DD), named where the source is an address. */
interface Cited {
  readonly entry: Entry;
  readonly origin: Source['origin'];
  readonly register: string;
  readonly on: string;
}

interface Citation {
  readonly mediaType: string;
  readonly text: string;
}

/** An entry as it is cited: the words, the document they stand in, and the id that leads back. */
export function citation(format: Format, cited: Cited): Citation {
  if (format === 'bibtex') return { mediaType: 'application/x-bibtex', text: bibtex(cited) };
  if (format === 'ris') return { mediaType: 'application/x-research-info-systems', text: ris(cited) };
  return { mediaType: 'text/plain', text: plain(cited) };
}

/** What is known of the document; a path is nobody's business, so a file has no address and goes by its name. */
function parts({ entry, origin }: Cited) {
  const { title, name, date, publisher } = entry.document;
  const who = entry.value.promisor.map((party) => party.name).join(', ');
  const file = name.split(/[/\\]/).at(-1) ?? name;
  const words = entry.value.spans.map(({ exact }) => exact.replace(/\s+/g, ' ').trim()).join(' … ');
  const url = origin.kind === 'url' ? origin.name : null;
  return {
    title: line(title ?? file),
    date,
    publisher: publisher && line(publisher),
    who: line(who),
    words: line(words),
    url,
  };
}

/** Control characters and line ends would end a field. */
function line(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

function plain(cited: Cited): string {
  const { title, date, publisher, who, words, url } = parts(cited);
  const { id, page } = cited.entry;
  const place = [publisher, date, page === null ? null : `p. ${page}`].filter(Boolean).join(', ');
  const access = url === null ? '' : ` ${url} (seen ${cited.on}).`;
  return `${who === '' ? '' : `${who}: `}“${words}”. In: ${title}${place === '' ? '' : `, ${place}`}.${access} Entry ${id}.\n`;
}

function bibtex(cited: Cited): string {
  const { title, date, publisher, who, words, url } = parts(cited);
  const { id, page } = cited.entry;
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', title],
    ['author', who === '' ? null : `{${escaped(who)}}`],
    ['organization', publisher],
    ['date', date],
    ['year', date?.slice(0, 4) ?? null],
    ['pages', page === null ? null : String(page)],
    ['url', url],
    ['urldate', url === null ? null : cited.on],
    ['note', `Entry ${id}: “${words}”`],
  ];
  const lines = fields
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `  ${name} = {${name === 'author' ? value : escaped(value!)}}`);
  return `@misc{servanda-${id},\n${lines.join(',\n')}\n}\n`;
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** The characters that TeX takes for commands. */
function escaped(text: string): string {
  return text.replace(/[\\{}$&#%_~^]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);
}

function ris(cited: Cited): string {
  const { title, date, publisher, who, words, url } = parts(cited);
  const { id, page } = cited.entry;
  const fields: readonly (readonly [string, string | null])[] = [
    ['TY', 'GOVDOC'],
    ['TI', title],
    ['AU', who === '' ? null : who],
    ['PB', publisher],
    ['PY', date?.slice(0, 4) ?? null],
    ['DA', date?.replaceAll('-', '/') ?? null],
    ['SP', page === null ? null : String(page)],
    ['UR', url],
    ['Y2', url === null ? null : cited.on.replaceAll('-', '/')],
    ['N1', words],
    ['ID', id],
    ['ER', ''],
  ];
  return fields
    .filter(([, value]) => value !== null)
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');
}
