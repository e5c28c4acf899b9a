/** HTML that is ready to be written: everything in it has been escaped or is our own. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What may stand in a template: texts are escaped, nothing is left out, lists follow one another. */
export type Part = string | number | null | false | Html | readonly Part[];

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What HTML cannot hold as a character of a text: controls but tab and line ends, and non-characters. */
const UNSPEAKABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;
/** Marks that turn the direction of what follows; in an element of its own they end with it, in a title they do not. */
const TURNING = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g;

/** Text as it may stand in an element or between quotation marks of an attribute; half characters become U+FFFD. */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(UNSPEAKABLE, '\ufffd')
    .replace(/[&<>"']/g, (sign) => NAMED[sign]!);
}

/** One line without turning marks, for titles and attributes, which have no element that would end them. */
export function oneLine(text: string): string {
  return text.replace(TURNING, '').replace(/\s+/gu, ' ').trim();
}

/** The template that all pages are made with: whatever is put in is escaped unless it is `Html` already. */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let out = literals[0]!;
  for (const [index, part] of parts.entries()) out += markupOf(part) + literals[index + 1]!;
  return new Html(out);
}

function markupOf(part: Part): string {
  if (part instanceof Html) return part.markup;
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return part === null || part === false ? '' : part.map(markupOf).join('');
}

/** Our own markup, such as a style sheet. */
export function trusted(markup: string): Html {
  return new Html(markup);
}

export const NOTHING = new Html('');

/** Words of somebody: an element that keeps their direction to itself, in their language where that is known. */
export function words(text: string, language: string | null = null): Html {
  return html`<bdi${languageOf(language)}>${text}</bdi>`;
}

/** The attribute for the language of words; nothing for a name that is none (BCP 47). */
export function languageOf(language: string | null): Html {
  return language !== null && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(language)
    ? html` lang="${language}"`
    : NOTHING;
}
