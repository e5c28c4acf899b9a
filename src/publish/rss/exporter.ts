import { daysOf, type Entry } from '../../register/index.ts';
import { documentAddress, entryAddress, shownName, webAddress } from '../addresses.ts';
import type { Edition, Format } from '../edition.ts';
import { element, xmlText } from '../xml.ts';

/** Items of a feed: more are of no use to a reader that asks again and again. */
const NEWEST = 200;
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** RSS 2.0: the newest two hundred commitments by the date of their document, newest first. */
export const rss: Format = {
  name: 'rss',
  mediaType: 'application/rss+xml',
  says: 'RSS 2.0: the newest two hundred',
  write,
};

async function* write(edition: Edition): AsyncIterable<string> {
  const newest: Entry[] = [];
  for await (const entry of edition.entries()) {
    newest.push(entry);
    if (newest.length > NEWEST) newest.shift();
  }
  const { base, title } = edition;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel>\n';
  yield element('title', {}, xmlText(title));
  yield element('link', {}, xmlText(base ?? 'urn:servanda:register'));
  yield element('description', {}, xmlText(`Commitments, each with its exact words: ${title}`));
  yield `${element('generator', {}, xmlText(edition.program))}\n`;
  for (const entry of newest.reverse()) yield `${item(base, entry)}\n`;
  yield '</channel></rss>\n';
}

function item(base: string | null, entry: Entry): string {
  const { value, document } = entry;
  const address = entryAddress(base, entry.id);
  const who = value.promisor.map(({ name }) => name).join(', ');
  const name = shownName(document);
  const says = value.spans.map(({ exact }) => `“${exact}”`).join(' … ');
  const date = published(document.date);
  const page = webAddress(document.name);
  const told = [says, name, document.date, documentAddress(document)].filter(Boolean).join('\n');
  return element(
    'item',
    {},
    element('title', {}, xmlText(who === '' ? value.text : `${who}: ${value.text}`)),
    element('link', {}, xmlText(base === null && page ? page : address)),
    // A description is read as HTML: the words are escaped for that once, and once more for XML.
    element('description', {}, xmlText(xmlText(told))),
    value.area === null ? '' : element('category', {}, xmlText(value.area)),
    element('guid', { isPermaLink: base === null ? 'false' : 'true' }, xmlText(address)),
    date === null ? '' : element('pubDate', {}, date),
  );
}

/** The day of a document as RFC 822 writes it; null where only a year or month is known. */
function published(edtf: string | null): string | null {
  const { first, last } = daysOf(edtf);
  if (first === null || first !== last) return null;
  const [year, month, day] = first.split('-').map(Number) as [number, number, number];
  return `${DAYS[weekday(year, month, day)]}, ${first.slice(8)} ${MONTHS[month - 1]} ${first.slice(0, 4)} 00:00:00 GMT`;
}

/** 0 for Sunday (Sakamoto's method, for the Gregorian calendar). */
function weekday(year: number, month: number, day: number): number {
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1]!;
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7;
}
