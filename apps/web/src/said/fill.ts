/** What a server sentence is made of, by its code, in one language. */
export type SaidTable = Readonly<Record<string, string>>;

export type Params = Readonly<Record<string, unknown>>;

/** Sizes are given in bytes and told in megabytes. */
const BYTES: Readonly<Record<string, readonly string[]>> = {
  'too-large': ['bytes', 'limit'],
  'api.too-large': ['limit'],
};

const PLACE = /\{([a-zA-Z]+)\}/g;

/**
 * The sentence of a code in the language of a table; null where the table does not know it, or something that the sentence needs
 * was not given. A reason without words of the text has a sentence of its own (`-none`), or says "…" for them.
 */
export function sentenceOf(table: SaidTable, code: string, params: Params, locale: string): string | null {
  const key = !params.words && Object.hasOwn(table, `${code}-none`) ? `${code}-none` : code;
  if (!Object.hasOwn(table, key)) return null;
  let isWhole = true;
  const filled = table[key]!.replace(PLACE, (_, name: string) => {
    const value = name === 'words' && !params.words ? '…' : params[name];
    if (value === undefined || value === null || value === '') isWhole = false;
    if (typeof value !== 'number') return String(value);
    const shown = BYTES[code]?.includes(name) ? Math.ceil(value / 1e6) : value;
    return new Intl.NumberFormat(locale).format(shown);
  });
  return isWhole ? filled : null;
}
