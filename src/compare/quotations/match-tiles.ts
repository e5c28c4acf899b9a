import type { Step } from '../passages/align-words.ts';
import { lookUp } from '../passages/gram-index.ts';
import { partOf, type QuotedWords } from '../passages/quoted-words.ts';
import { type Against, addedSteps, type Match, matchOf, stepsAt } from './match.ts';
import { placeOfPieces } from './place-of-pieces.ts';

// A run that no mark sets off must have this many words to count as taken from another place.
const SHORTEST = 6;
// More places than this put together are no longer a quotation.
const MOST = 4;
// Places of one gram that are tried for the longest run.
const PLACES = 64;
const SHARE = 0.6;

interface Tile {
  readonly place: number;
  readonly length: number;
}

/** The longest run of the source that the quotation has from word `at` on. */
function longestTile(quoted: QuotedWords, { passages }: Against, at: number): Tile {
  const { ids, count } = passages.words;
  const wanted = quoted.words.ids;
  const index = passages.grams(3);
  let best: Tile = { place: -1, length: 0 };
  if (at + 3 > quoted.to) return best;
  const { from, to } = lookUp(index, wanted, at);
  for (let i = from; i < Math.min(to, from + PLACES); i++) {
    const place = index.positions[i]!;
    let length = 0;
    while (at + length < quoted.to && place + length < count && ids[place + length] === wanted[at + length]) length++;
    if (length > best.length) best = { place, length };
  }
  return best;
}

function tilesOf(quoted: QuotedWords, against: Against): Step[][] {
  const pieces: Step[][] = [];
  for (let at = quoted.from; at < quoted.to; ) {
    const { place, length } = longestTile(quoted, against, at);
    const tile = length >= SHORTEST;
    const part = partOf(quoted, at, at + (tile ? length : 1));
    pieces.push(tile ? stepsAt(part, place) : addedSteps(part));
    at = part.to;
  }
  return pieces;
}

/**
 * Matches a quotation that puts together runs from several places of the source without a mark, among them clauses that
 * changed places. Joined if the runs are all of it, altered if words stand between them.
 */
export function matchTiles(quoted: QuotedWords, against: Against): Match | null {
  const pieces = tilesOf(quoted, against);
  const tiles = pieces.filter((piece) => piece[0]!.same).length;
  if (tiles < 2 || tiles > MOST) return null;
  const match = matchOf(pieces.flat(), quoted, against);
  if (match.matched < SHARE * match.counted) return null;
  const verdict = match.verdict === 'verbatim' ? 'joined' : match.verdict;
  return { ...match, verdict, ...placeOfPieces(pieces) };
}
