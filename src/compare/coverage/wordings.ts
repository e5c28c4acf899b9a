import type { Range } from '../../model/index.ts';
import { createStemmer } from '../figures/stems.ts';
import type { SourceText } from '../source-text.ts';
import { splitWords } from '../words/split-words.ts';

/** Finds where a report tells of a thing in words of its own. */
export interface Wordings {
  /** The sentence of the report that has most of the content words of `text`; null if none has enough of them. */
  find(text: string): Range | null;
}

// Of the content words of a promise, so many must stand in one sentence of the report: fewer only share its subject.
const SHARE = 0.6;
const FEWEST = 4;
const PLACES = 20_000;

/** Indexes the sentences of a report by the stems of their content words. Linear. */
export function createWordings({ checked, whole, passages }: SourceText): Wordings {
  const stemmer = createStemmer(passages.words);
  const places = new Map<number, number[]>();
  for (const [index, sentence] of checked.text.sentences.entries()) {
    const start = whole.reading.indexOf(sentence.start);
    for (const stem of stemmer.between(start, whole.reading.indexOf(sentence.end))) {
      const known = places.get(stem);
      if (known) known.push(index);
      else places.set(stem, [index]);
    }
  }
  return {
    find(text) {
      const stems = createStemmer(splitWords(text)).between(0, text.length);
      const counts = new Map<number, number>();
      for (const stem of stems) {
        for (const index of (places.get(stem) ?? []).slice(0, PLACES)) counts.set(index, (counts.get(index) ?? 0) + 1);
      }
      let best = -1;
      for (const [index, count] of counts) if (best < 0 || count > counts.get(best)!) best = index;
      if (best < 0 || counts.get(best)! < Math.max(FEWEST, SHARE * stems.length)) return null;
      const { start, end } = checked.text.sentences[best]!;
      return { start, end };
    },
  };
}
