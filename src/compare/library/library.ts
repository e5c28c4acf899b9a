import { fillPattern, patternFor } from './bit-vector.ts';
import { deskFor, type Place } from './desk.ts';
import { createPassageReader, MOST_WORDS, type Passage } from './passage.ts';
import { sameCharacters } from './same-characters.ts';
import { searchSegment } from './search-segment.ts';
import { type Segment, unitAt } from './segment.ts';

/**
 * A stretch of a text that is, or nearly is, a passage. `start` and `end` are UTF-16 offsets into the text's content;
 * `distance` is in words; `words` is the number of words that were looked for. `verbatim`: the same to the character but for
 * typography; `same-words`: marks, accents or case differ; `joined`: all words are there, with an ellipsis or bracket; `near`: words differ.
 */
export interface Find {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly distance: number;
  readonly words: number;
  readonly verdict: 'verbatim' | 'same-words' | 'joined' | 'near';
}

/** Many texts, searched as one. */
export interface Library {
  readonly texts: number;
  /** Where a passage stands, nearest first, one place a text, at most `limit` of them (1 is the quickest). */
  find(passage: string, limit?: number): Find[];
}

// Under six words any wording of the subject looks alike: only an exact match means something.
const FEWEST = 6;
// A passage is a text's, changed, if two thirds of its words are there in order.
const SHARE = 3;

/** How far, in words, a passage of so many words may be from what is still a find. */
export function limitFor(words: number): number {
  return words < FEWEST ? 0 : Math.floor(words / SHARE);
}

/** Opens a library over segments. `isLive` says which texts still count: one that was read anew is in a later segment. */
export function createLibrary(segments: readonly Segment[], isLive: (key: string) => boolean = () => true): Library {
  const desks = segments.map(deskFor);
  const decoder = new TextDecoder();
  const readPassage = createPassageReader();
  const pattern = patternFor(MOST_WORDS);
  const verdictOn = (segment: Segment, { start, end, distance, exact }: Place, passage: Passage): Find['verdict'] => {
    if (exact) return 'verbatim';
    if (distance > 0) return 'near';
    if (passage.marked) return 'joined';
    const raw = decoder.decode(segment.text.subarray(start, end));
    const asked = decoder.decode(passage.bytes.subarray(passage.starts[0], passage.length));
    return sameCharacters(raw, asked) ? 'verbatim' : 'same-words';
  };
  const findOf = (segment: Segment, place: Place, passage: Passage) => {
    const { text, start, end, distance } = place;
    const verdict = verdictOn(segment, place, passage);
    const at = { start: unitAt(segment, start), end: unitAt(segment, end) };
    return { key: segment.keys[text]!, ...at, distance, words: passage.counted, verdict } as const;
  };
  return {
    texts: segments.reduce((sum, { keys }) => sum + keys.filter(isLive).length, 0),
    find(text, limit = 1) {
      const passage = readPassage(text);
      if (passage.counted < 2) return [];
      fillPattern(pattern, passage.ids, passage.count);
      const wanted = { passage, pattern, limit: limitFor(passage.counted), texts: limit, isLive };
      const places = desks.flatMap((desk) =>
        searchSegment(desk, wanted).map((place) => ({ place, segment: desk.segment })),
      );
      places.sort((a, b) => a.place.distance - b.place.distance);
      return places.slice(0, limit).map(({ place, segment }) => findOf(segment, place, passage));
    },
  };
}
