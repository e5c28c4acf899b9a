import type { Range } from '../../../../../../src/model/index.ts';
import { wordAt, wordBefore } from './word-ends.ts';

/** Ways to choose words with the keyboard: an end by a word, all by a word, all by a sentence. */
export type Move =
  | { readonly edge: 'start' | 'end' | 'both'; readonly by: 1 | -1 }
  | { readonly edge: 'sentence'; readonly by: 1 | -1 };

/** The words chosen after a move. A move that would leave nothing chosen, or the text, changes nothing. */
export function moveRange(content: string, sentences: readonly Range[], range: Range, move: Move): Range {
  if (move.edge === 'sentence') return sentenceBeside(sentences, range, move.by) ?? range;
  if (move.edge === 'both') return wordBeside(content, range, move.by) ?? range;
  const moved = move.edge === 'end' ? moveEnd(content, range, move.by) : moveStart(content, range, move.by);
  return moved.start < moved.end ? moved : range;
}

function moveEnd(content: string, range: Range, by: 1 | -1): Range {
  if (by === 1) return { ...range, end: wordAt(content, range.end)?.end ?? range.end };
  const last = wordBefore(content, range.end);
  const before = last && wordBefore(content, last.start);
  return before && before.end > range.start ? { ...range, end: before.end } : range;
}

function moveStart(content: string, range: Range, by: 1 | -1): Range {
  if (by === -1) return { ...range, start: wordBefore(content, range.start)?.start ?? range.start };
  const first = wordAt(content, range.start);
  const after = first && wordAt(content, first.end);
  return after && after.start < range.end ? { ...range, start: after.start } : range;
}

/** The single word after or before what was chosen: where choosing begins anew. */
function wordBeside(content: string, range: Range, by: 1 | -1): Range | null {
  return by === 1 ? wordAt(content, range.end) : wordBefore(content, range.start);
}

/** The whole sentence after or before the one in which the choice begins. `sentences` are in the order of the text. */
function sentenceBeside(sentences: readonly Range[], range: Range, by: 1 | -1): Range | null {
  const at = sentences.findLastIndex(({ start }) => start <= range.start);
  const { start, end } = sentences[at + by] ?? {};
  return start === undefined || end === undefined ? null : { start, end };
}

/** What choosing with the keyboard begins with: the first word of the sentence at a place. */
export function firstChoice(content: string, sentences: readonly Range[], offset: number): Range | null {
  const sentence = sentences.find(({ end }) => end > offset);
  return wordAt(content, sentence ? Math.max(sentence.start, 0) : offset);
}
