/** A place in a text with the characters that stand there; offsets in UTF-16 code units, end exclusive. */
export type Located = { readonly start: number; readonly end: number; readonly exact: string };

/**
 * The one place where `words` stand in `text`, line ends counting as spaces. Throws if they stand nowhere or more than once:
 * a source of the samples is then wrong.
 */
export function locate(text: string, words: string): Located {
  const pattern = words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
  const found = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'gu'))];
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`found ${found.length} times: ${words}`);
  return { start: first.index, end: first.index + first[0].length, exact: first[0] };
}
