/** The query part of an address: a name that stands several times has a list, and everything is text. */
export type Search = Readonly<Record<string, string | readonly string[]>>;

/** Reads the query part of an address, with or without its question mark. */
export function parseSearch(text: string): Record<string, string | readonly string[]> {
  const params = new URLSearchParams(text);
  return Object.fromEntries(
    [...new Set(params.keys())].map((name) => {
      const values = params.getAll(name);
      return [name, values.length === 1 ? values[0]! : values];
    }),
  );
}

/** Writes the query part of an address; empty text where there is none. An empty value stays, an absent one goes. */
export function searchText(search: Readonly<Record<string, unknown>>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null) params.append(name, String(one));
    }
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
