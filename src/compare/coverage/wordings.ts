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
// Places looked at for one promise, its rarest words first.
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
  const search = (text: string): Range | null => {
    const stems = createStemmer(splitWords(text)).between(0, text.length);
    const lists = [...stems].map((stem) => places.get(stem) ?? []).sort((a, b) => a.length - b.length);
    const counts = new Map<number, number>();
    let left = PLACES;
    for (const list of lists) {
      for (let i = 0; i < list.length && left > 0; i++, left--) counts.set(list[i]!, (counts.get(list[i]!) ?? 0) + 1);
    }
    let best = -1;
    for (const [index, count] of counts) {
      const most = counts.get(best) ?? 0;
      if (count > most || (count === most && index < best)) best = index;
    }
    if (best < 0 || counts.get(best)! < Math.max(FEWEST, SHARE * stems.length)) return null;
    const { start, end } = checked.text.sentences[best]!;
    return { start, end };
  };
  // A source that says the same over and over asks the same over and over.
  const known = new Map<string, Range | null>();
  return {
    find(text) {
      const found = known.get(text);
      if (found !== undefined) return found;
      const made = search(text);
      known.set(text, made);
      return made;
    },
  };
}
