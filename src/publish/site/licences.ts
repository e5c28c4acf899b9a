/** What may be shown of a document: the whole text, or the quoted words with a little around them. */
export interface Shown {
  readonly whole: boolean;
  /** What is said of it on the page. */
  readonly says: string;
  /** Where the licence can be read, null where that is not known. */
  readonly address: string | null;
}

/**
 * Licences by which a text may be published again as it is, by the beginning of their SPDX id, lower case. Those that forbid
 * changed copies (ND) or commerce (NC) are not among them: marking may be a change, and nobody asks who publishes. Whoever
 * knows that a text may be shown says `full`.
 */
const OPEN = [
  'cc0-',
  'cc-by-1',
  'cc-by-2',
  'cc-by-3',
  'cc-by-4',
  'cc-by-sa-',
  'pddl-',
  'odc-by-',
  'ogl-',
  'nlod-',
  'dl-de-',
];
const NAMES: Readonly<Record<string, string>> = {
  full: 'The publisher of this site says that the text may be shown.',
  'public-domain': 'The text is in the public domain.',
  quotes: 'Only quotations of the text may be shown.',
};

/** What a licence lets be shown: `full`, `public-domain`, an open one by its SPDX id; anything else, and nothing, quotations. */
export function shownBy(licence: string | null): Shown {
  const name = (licence ?? 'quotes').trim().toLowerCase();
  const known = NAMES[name];
  if (known) return { whole: name !== 'quotes', says: known, address: null };
  const whole = OPEN.some((start) => name.startsWith(start));
  const address = /^https?:\/\//i.test(licence!) && URL.canParse(licence!) ? new URL(licence!).href : spdx(licence!);
  return { whole, says: `Licence of the text: ${licence}.`, address };
}

function spdx(licence: string): string | null {
  return /^[A-Za-z0-9.+-]{2,60}$/.test(licence) ? `https://spdx.org/licenses/${licence}.html` : null;
}
