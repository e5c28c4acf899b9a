import type { Sought } from './sought.ts';
import type { PlacedWord } from './words-in.ts';

/** Words around what was found that an excerpt shows. */
const LENGTH = 40;

/** Whether every part of what was typed stands among the words. */
export function isFoundIn(words: readonly PlacedWord[], sought: readonly Sought[]): boolean {
  return sought.every((part) => words.some((_, first) => isAt(words, first, part)));
}

/** The words around what was found, what was found between U+0001 and U+0002, `…` where something is left out. */
export function excerptOf(body: string, words: readonly PlacedWord[], sought: readonly Sought[]): string {
  const marks = sought.flatMap((part) => runsOf(words, part)).sort((a, b) => a.first - b.first || b.last - a.last);
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
function runsOf(words: readonly PlacedWord[], part: Sought): Run[] {
  const last = part.words.length - 1;
  return words.flatMap((_, first) => (isAt(words, first, part) ? [{ first, last: first + last }] : []));
}

function isAt(words: readonly PlacedWord[], first: number, { words: part, star }: Sought): boolean {
  return part.every((sought, index) => {
    const word = words[first + index]?.word ?? '';
    return star && index === part.length - 1 ? word.startsWith(sought) : word === sought;
  });
}

/** The words shown: all, or those from a little before the first run. */
function windowOf(count: number, marks: readonly Run[]): { from: number; to: number } {
  if (count <= LENGTH) return { from: 0, to: count };
  const middle = (marks[0]?.first ?? 0) - Math.floor(LENGTH / 4);
  const from = Math.max(0, Math.min(middle, count - LENGTH));
  return { from, to: from + LENGTH };
}
