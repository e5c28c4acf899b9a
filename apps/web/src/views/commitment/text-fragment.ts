/** Up to this many words a fragment names all of them; longer ones by their beginning and end. */
const WHOLE_WORDS = 8;
/** Words at each end of a long fragment: enough that the beginning stands once in most texts. */
const END_WORDS = 5;

/**
 * The address of words in a page: `https://…#:~:text=` with the words, which browsers scroll to and mark (WICG text
 * fragments). null where `address` is not of the web.
 */
export function textFragment(address: string, words: string): string | null {
  const page = /^https?:\/\//i.test(address) ? address.split('#')[0]! : null;
  const all = words.split(/\s+/).filter((word) => word !== '');
  if (page === null || all.length === 0) return null;
  if (all.length <= WHOLE_WORDS) return `${page}#:~:text=${encoded(all.join(' '))}`;
  const start = encoded(all.slice(0, END_WORDS).join(' '));
  const end = encoded(all.slice(-END_WORDS).join(' '));
  return `${page}#:~:text=${start},${end}`;
}

/** Hyphen and comma part the directive, so they are escaped beside what every address escapes. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D').replaceAll("'", '%27');
}
