/** A place with the numbers of its words, each once. */
export interface NumberedPlace {
  readonly id: bigint;
  readonly words: Uint32Array;
}

/** Places and, for each word, those that have it; both in the order of answers, the greatest number first. */
export interface PlaceSegment {
  readonly ids: BigUint64Array;
  /** Numbers of the words, ascending; the list of the n-th is `places` from `starts[n]` to `starts[n + 1]`. */
  readonly words: Uint32Array;
  readonly starts: Uint32Array;
  readonly places: Uint16Array;
}

/** Indexes places, 65,536 at most: each takes two bytes in the list of a word. `counts` is zero for every number of a word, and is so again afterwards: room that all segments share. */
export function segmentOf(rows: readonly NumberedPlace[], counts: Uint32Array): PlaceSegment {
  const sorted = rows.toSorted((a, b) => (a.id > b.id ? -1 : 1));
  const words = countedWords(sorted, counts);
  const starts = new Uint32Array(words.length + 1);
  words.forEach((word, at) => {
    starts[at + 1] = starts[at]! + counts[word]!;
    counts[word] = starts[at]!;
  });
  const places = new Uint16Array(starts.at(-1)!);
  sorted.forEach((row, place) => {
    for (const word of row.words) places[counts[word]!++] = place;
  });
  for (const word of words) counts[word] = 0;
  return { ids: BigUint64Array.from(sorted, ({ id }) => id), words, starts, places };
}

/** The words of all places, ascending; how many places have each stands in `counts`. */
function countedWords(rows: readonly NumberedPlace[], counts: Uint32Array): Uint32Array {
  const met: number[] = [];
  for (const { words } of rows) {
    for (const word of words) {
      if (counts[word] === 0) met.push(word);
      counts[word]! += 1;
    }
  }
  return Uint32Array.from(met).sort();
}

/** The greatest numbers below `before` of places that have all these words, at most `most`. `words` are different, one at least. */
export function findIn(segment: PlaceSegment, words: readonly number[], before: bigint, most: number): bigint[] {
  const lists: Uint16Array[] = [];
  for (const word of words) {
    const list = listOf(segment, word);
    if (list === null) return [];
    lists.push(list);
  }
  lists.sort((a, b) => a.length - b.length);
  return inAll(lists, firstBelow(segment.ids, before), most).map((place) => segment.ids[place]!);
}

/** Whether a place is there with all these words. */
export function isIn(segment: PlaceSegment, { id, words }: NumberedPlace): boolean {
  const { ids } = segment;
  if (id > ids[0]! || id < ids.at(-1)!) return false;
  const place = firstBelow(ids, id + 1n);
  if (ids[place] !== id) return false;
  return words.every((word) => {
    const list = listOf(segment, word);
    return list !== null && list[seek(list, 0, place)] === place;
  });
}

function listOf({ words, starts, places }: PlaceSegment, word: number): Uint16Array | null {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return words[low] === word ? places.subarray(starts[low], starts[low + 1]) : null;
}

/** Which is the first place with a number below `before`. */
function firstBelow(ids: BigUint64Array, before: bigint): number {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ids[middle]! >= before) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is in all lists from `first` on: each place of the shortest is looked for in the others, which say which can be the next. */
function inAll([shortest, ...others]: readonly Uint16Array[], first: number, most: number): number[] {
  const found: number[] = [];
  const at = others.map(() => 0);
  let next = seek(shortest!, 0, first);
  while (next < shortest!.length && found.length < most) {
    const wanted = shortest![next]!;
    const place = inOthers(others, at, wanted);
    if (place === null) break;
    if (place > wanted) next = seek(shortest!, next + 1, place);
    else {
      found.push(wanted);
      next += 1;
    }
  }
  return found;
}

/** The first place from `wanted` on that can be in all lists: itself, if it is; null where there is none. */
function inOthers(lists: readonly Uint16Array[], at: number[], wanted: number): number | null {
  for (let turn = 0; turn < lists.length; turn += 1) {
    const list = lists[turn]!;
    const here = seek(list, at[turn]!, wanted);
    at[turn] = here;
    if (here === list.length) return null;
    if (list[here]! > wanted) return list[here]!;
  }
  return wanted;
}

/** The first place in a list, from `from` on, that is not below `place`; near ones are found sooner. */
function seek(list: Uint16Array, from: number, place: number): number {
  let [low, step] = [from, 1];
  while (low + step < list.length && list[low + step]! < place) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, list.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
