import { baseOfIng, isBaseVerb } from '../../languages/index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isCapital } from '../tokens.ts';
import { countAt } from './counted.ts';
import { isUnlistedVerb } from './member-verb.ts';
import { type Mood, moodAt, verbAt } from './verb.ts';

// What is listed behind these are examples, or what a noun before them is.
const EXAMPLES = new Set([
  'including',
  'include',
  'such',
  'like',
  'namely',
  'particularly',
  'areas',
  'who',
  'which',
  ':',
]);

/** Parts of a phrase between semicolons: token indexes, end exclusive. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/**
 * "raise the toll to repair the locks; support small ports; and train pilots", "… by opening a lock; mending two piers; and training
 * pilots": where every part behind two semicolons or more opens with a verb of one form, each is an act, whatever else stands between.
 * Empty where that is not so.
 */
export function semicolonItems(view: SentenceView, start: number, end: number): readonly Part[] {
  const { lower } = view.tokens;
  const marks: number[] = [];
  for (let at = start + 1, depth = 0; at < end - 1; at++) {
    if (lower[at] === '(') depth++;
    else if (lower[at] === ')') depth--;
    else if (lower[at] === ';' && depth === 0) marks.push(at);
    else if (marks.length === 0 && EXAMPLES.has(lower[at]!)) return [];
  }
  if (marks.length < 2) return [];
  const opens = marks.map((mark) => openingAt(view, mark + 1));
  const mood = formOf(view, opens[0]!);
  if (mood === null || opens.some((at) => formOf(view, at) !== mood)) return [];
  if (mood !== moodAt(view, start) && !(mood === 'ing' && endsInMeans(view, start, marks[0]!))) return [];
  return [start, ...opens].map((from, index) => ({ start: from, end: marks[index] ?? end }));
}

/** Behind the mark, over "and", "then" and "to". */
function openingAt({ tokens: { lower } }: SentenceView, from: number): number {
  let at = from;
  while (/^(and|then|also|to)$/.test(lower[at] ?? '')) at++;
  return at + countAt(lower, at);
}

function formOf(view: SentenceView, at: number): Mood | null {
  const verb = verbAt(view, at);
  const word = view.tokens.lower[verb] ?? '';
  if (isCapital(view.tokens, verb)) return null;
  if (baseOfIng(word)) return 'ing';
  return isBaseVerb(word) || isUnlistedVerb(view, verb) ? 'base' : null;
}

/** "by opening a lock": the means that a list of acts goes on with. */
function endsInMeans({ tokens: { lower } }: SentenceView, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (lower[at] === 'by' && baseOfIng(lower[at + 1]!)) return true;
  return false;
}
