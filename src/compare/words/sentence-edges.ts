import type { Words } from './split-words.ts';

const SENTENCE_END = /[.!?。！？\n]["'”’»)\]]*\s*["'“‘«([]*$/;
const OPENED = /["“«„「『]\s*$/;
const CLAUSE_END = /^["'”’»)\]]*\s*(?:[.!?:;,…—。！？，、\n]|$)/;
const FINISHED = /^["'”’»)\]]*\s*(?:[.!?:。！？\n]|$)/;

// What stands between two words is a few characters; only a text of nothing but marks has more, and there the last ones tell.
const NEAR = 40;

/** Whether a sentence begins at word `index`: at the start of the text or block, after a full stop, or with a quotation. */
export function startsSentence(words: Words, index: number): boolean {
  if (index === 0) return true;
  const start = words.starts[index]!;
  const between = words.text.slice(Math.max(words.ends[index - 1]!, start - NEAR), start);
  return SENTENCE_END.test(between) || OPENED.test(between);
}

/** Whether a sentence, or the block it stands in, is over after word `index`. Blocks are parted by a line feed. */
export function endsSentence(words: Words, index: number): boolean {
  const end = words.ends[index]!;
  return FINISHED.test(words.text.slice(end, end + NEAR));
}

/** Whether at least a clause is over after word `index`: some mark stands there, and not the next word. */
export function endsClause(words: Words, index: number): boolean {
  const end = words.ends[index]!;
  return CLAUSE_END.test(words.text.slice(end, end + NEAR));
}
