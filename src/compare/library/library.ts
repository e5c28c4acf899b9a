import { createPassageReader, type Passage } from './passage.ts';
import { sameCharacters } from './same-characters.ts';
import { deskFor, type Place, searchSegment, wantedOf } from './search-segment.ts';
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
  const findOf = (segment: Segment, { text, start, end, distance }: Place, passage: Passage) => {
    const raw = distance === 0 && !passage.marked ? decoder.decode(segment.text.subarray(start, end)) : null;
    const asked =
      raw === null ? '' : decoder.decode(passage.bytes.subarray(passage.starts[0], passage.ends[passage.count - 1]));
    const exact = raw !== null && sameCharacters(raw, asked);
    const verdict = exact ? 'verbatim' : raw !== null ? 'same-words' : distance === 0 ? 'joined' : 'near';
    const at = { start: unitAt(segment, start), end: unitAt(segment, end) };
    return { key: segment.keys[text]!, ...at, distance, words: passage.counted, verdict } as const;
  };
  return {
    texts: segments.reduce((sum, { keys }) => sum + keys.filter(isLive).length, 0),
    find(text, limit = 1) {
      const passage = readPassage(text);
      if (passage.counted < 2) return [];
      const wanted = wantedOf(passage, limitFor(passage.counted), limit, isLive);
      const places = desks.flatMap((desk) =>
        searchSegment(desk, wanted).map((place) => ({ place, segment: desk.segment })),
      );
      places.sort((a, b) => a.place.distance - b.place.distance);
      return places.slice(0, limit).map(({ place, segment }) => findOf(segment, place, passage));
    },
  };
}
