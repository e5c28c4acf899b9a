import type { DocumentRecord } from '../../src/register/index.ts';
import { placeNumber } from '../../src/stores/place-number.ts';
import { preparedWords } from '../../src/stores/prepared.ts';
import { EACH } from './documents.ts';
import type { PutRow } from './rows.ts';

/** Places of a shelf: as many as the database puts on one that grows at its end. */
const SHELF = 2048;

/** Where the last place of a document ends. */
const END = 2 ** 31 - 1;

/** Sentences of a document: its heading, and a line for each thing it holds. */
const SENTENCES = 1 + EACH.commitments + EACH.others + EACH.fillers;

/**
 * Puts the places of the search, shelf by shelf, as the triggers of the database would have. Documents must come in the order of their
 * numbers, each as many sentences long as the others and dated no earlier than the one before; a statement stands in its sentence
 * word for word, and adds nothing to its place.
 */
export function openPlaces(put: PutRow, documents: number): (record: DocumentRecord, seq: number) => void {
  const all = documents * SENTENCES;
  let [count, shelf] = [0, 0];
  return ({ source, run, passages }, seq) => {
    const starts = [0, ...passages.slice(1).map(({ start }) => start)];
    for (let index = starts.length - 1; index >= 0; index -= 1) {
      const id = placeNumber(run.meta.date?.value ?? null, seq, index);
      if (count % SHELF === 0) {
        shelf += 1;
        put('search_shelves', { n: shelf, first: shelf === 1 ? 0 : id, places: Math.min(SHELF, all - count) });
      }
      const [start, end] = [starts[index]!, starts[index + 1] ?? END];
      const prepared = preparedWords([passages[index]!.read]);
      put('search_places', { id, source: source.sha256, start, end, prepared, shelf });
      count += 1;
    }
  };
}
