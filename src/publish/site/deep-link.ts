import type { Entry } from '../../register/index.ts';
import { webAddress } from '../addresses.ts';

/** Up to this many words a fragment names all of them; longer ones by their beginning and end. */
const WHOLE_WORDS = 8;
/** Words at each end of a long fragment: enough that the beginning stands once in most texts. */
const END_WORDS = 5;

/**
 * The address of an entry's words in the original: of a page with a text fragment (WICG), which browsers scroll to, of a PDF with
 * its page. `read` are the words as read. Null for a document that was not got from the web.
 */
export function deepLink(
  { document, page }: Pick<Entry, 'document' | 'page'>,
  read: string,
  mediaType: string | null,
): string | null {
  const address = webAddress(document.name)?.split('#')[0];
  if (address === undefined) return null;
  if (mediaType === 'application/pdf') return page === null ? address : `${address}#page=${page}`;
  const all = read
    .toWellFormed()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (all.length === 0) return address;
  if (all.length <= WHOLE_WORDS) return `${address}#:~:text=${encoded(all.join(' '))}`;
  return `${address}#:~:text=${encoded(all.slice(0, END_WORDS).join(' '))},${encoded(all.slice(-END_WORDS).join(' '))}`;
}

/** Hyphen and comma part the directive, so they are escaped beside what every address escapes. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D').replaceAll("'", '%27');
}
