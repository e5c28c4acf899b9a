import { type AmountMention, type DateMention, findAmounts, findDates } from '../../extract/index.ts';
import type { SourceText } from '../source-text.ts';
import { blockAt } from '../whole-reading.ts';
import { createStemmer } from './stems.ts';

/** A figure or a time in a text. `start` and `end` are offsets into the whole reading, `text` the characters there. */
export interface Placed<T> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly what: T;
}
export type Figure = Placed<AmountMention>;
export type Time = Placed<DateMention>;

/** A sentence that names a figure or a time, with the stems of its content words. */
export interface Facts {
  readonly start: number;
  readonly end: number;
  readonly article: number;
  readonly figures: readonly Figure[];
  readonly times: readonly Time[];
  readonly stems: Uint32Array;
}

// Times that bind nothing: "regularly", "as soon as possible", and the year in a name.
const NO_TIMES: readonly string[] = ['vague', 'recurring', 'name'];

function place<T extends { start: number; end: number }>(
  found: readonly T[],
  sentence: string,
  base: number,
): Placed<T>[] {
  return found.map((what) => ({
    start: base + what.start,
    end: base + what.end,
    text: sentence.slice(what.start, what.end),
    what,
  }));
}

/** A number that is part of a time ("three" in "three years") is no figure of its own. */
function apart(figures: readonly Figure[], times: readonly Time[]): Figure[] {
  return figures.filter((figure) => !times.some((time) => figure.start < time.end && time.start < figure.end));
}

/** The sentences of a text that name figures or times, in reading order. Linear. */
export function readFacts({ checked, whole, passages }: SourceText): Facts[] {
  const facts: Facts[] = [];
  const stemmer = createStemmer(passages.words);
  for (const sentence of checked.text.sentences) {
    const start = whole.reading.indexOf(sentence.start);
    const end = whole.reading.indexOf(sentence.end);
    // A dash ends a phrase as a comma does ("the five lake states—Ruritania, …"); both are one character.
    const text = whole.text.slice(start, end).replace(/[\n—]/g, (mark) => (mark === '—' ? ',' : ' '));
    const dates = findDates(text, checked.date).filter((date) => !NO_TIMES.includes(date.role));
    const times = place(dates, text, start);
    const figures = apart(place(findAmounts(text), text, start), times);
    if (figures.length === 0 && times.length === 0) continue;
    const article = whole.blocks[blockAt(whole.blocks, start)]?.article ?? 0;
    facts.push({ start, end, article, figures, times, stems: stemmer.between(start, end) });
  }
  return facts;
}
