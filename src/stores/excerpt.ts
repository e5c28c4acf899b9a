/** Words around what was found that an excerpt shows. */
const LENGTH = 40;

/** Of a passage so many words are looked at for an excerpt; no sentence has as many. */
const MOST = 5000;

/** A part of what was typed: one word, or several that follow each other; `star`: the last is the beginning of a word. */
export interface Sought {
  readonly lexemes: readonly string[];
  readonly star: boolean;
}

/** A word and where it stands. */
export interface PlacedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a passage in order: runs of letters, digits and the marks upon them. */
export function wordsIn(body: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  for (const { 0: text, index } of body.matchAll(/[\p{L}\p{N}\p{Co}](?:[\p{L}\p{N}\p{Co}]|[\u0300-\u036f])*/gu)) {
    if (words.length >= MOST) break;
    words.push({ text, start: index, end: index + text.length });
  }
  return words;
}

/**
 * The words around what was found, what was found between U+0001 and U+0002, `…` where something is left out. `lexemes` gives
 * each word as the index knows it.
 */
export function excerptOf(
  body: string,
  words: readonly PlacedWord[],
  lexemes: ReadonlyMap<string, string>,
  sought: readonly Sought[],
): string {
  const known = words.map(({ text }) => lexemes.get(text) ?? '');
  const marks = sought.flatMap((part) => runsOf(known, part)).sort((a, b) => a.first - b.first || b.last - a.last);
  const { from, to } = windowOf(words.length, marks);
  let at = from === 0 ? 0 : words[from]!.start;
  let said = from === 0 ? '' : '…';
  let next = from;
  for (const { first, last } of marks) {
    if (first < next || last >= to) continue;
    said += `${body.slice(at, words[first]!.start)}\u0001${body.slice(words[first]!.start, words[last]!.end)}\u0002`;
    at = words[last]!.end;
    next = last + 1;
  }
  return to === words.length ? said + body.slice(at) : `${said}${body.slice(at, words[to - 1]!.end)}…`;
}

/** Numbers of the first and last word of a run. */
interface Run {
  readonly first: number;
  readonly last: number;
}

/** Where a part stands among the words. */
function runsOf(known: readonly string[], { lexemes, star }: Sought): Run[] {
  const isAt = (first: number) =>
    lexemes.every((lexeme, index) => {
      const word = known[first + index] ?? '';
      return star && index === lexemes.length - 1 ? word.startsWith(lexeme) : word === lexeme;
    });
  return known.flatMap((_, first) => (isAt(first) ? [{ first, last: first + lexemes.length - 1 }] : []));
}

/** The words shown: all, or those from a little before the first run. */
function windowOf(count: number, marks: readonly Run[]): { from: number; to: number } {
  if (count <= LENGTH) return { from: 0, to: count };
  const middle = (marks[0]?.first ?? 0) - Math.floor(LENGTH / 4);
  const from = Math.max(0, Math.min(middle, count - LENGTH));
  return { from, to: from + LENGTH };
}
