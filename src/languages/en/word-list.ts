/** The words of a list in which spaces and line ends part them, and those of `further`. */
export const words = (list: string, further: Iterable<string> = []): ReadonlySet<string> =>
  new Set([...list.trim().split(/\s+/), ...further]);
