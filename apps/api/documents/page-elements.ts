import type { DefaultTreeAdapterTypes } from 'parse5';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Elements that only mean something, and stay. */
export const KEPT = set(
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr td th blockquote pre code em strong b i u s ' +
    'small sub sup br hr wbr q cite abbr time mark del ins figure figcaption div span bdi bdo',
);

/** Parts of a page, as plain boxes: as landmarks they would be taken for those of the workbench. */
export const SECTIONS = set('section article header footer main nav aside address details summary center');

/** Elements whose content is no words to be read, or is read by another parser than that of pages. */
export const DROPPED = set(
  'script style template iframe object embed applet frame frameset svg math canvas audio video head title textarea select ' +
    'datalist noembed noframes plaintext xmp',
);

export const VOID = set('br hr wbr');

/** Attributes that say how a table or a list is built and in what language words are; all else is dropped. */
const ALLOWED: Readonly<Record<string, RegExp>> = {
  lang: /^[A-Za-z0-9-]{1,35}$/,
  dir: /^(?:ltr|rtl|auto)$/,
  colspan: /^[1-9]\d{0,2}$/,
  rowspan: /^[1-9]\d{0,2}$/,
  start: /^-?\d{1,6}$/,
  reversed: /^$/,
};

/** The allowed attributes of an element as they are written in a tag; their values are such that nothing needs escaping. */
export function attributesOf({ attrs }: DefaultTreeAdapterTypes.Element): string {
  const kept = attrs.filter(({ name, value }) => Object.hasOwn(ALLOWED, name) && ALLOWED[name]!.test(value));
  return kept.map(({ name, value }) => ` ${name}="${value}"`).join('');
}
