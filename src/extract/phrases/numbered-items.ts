import type { SentenceView } from '../sentence-view.ts';
import { headAt, type Mood, moodAt } from './verb.ts';

/** One item: token indexes, end exclusive, with its verb or noun. */
interface Item {
  readonly start: number;
  readonly end: number;
  readonly head: string;
  readonly mood: Mood;
}

// Verbs that name no act themselves: what is to be done stands in the items.
const OPENING = /^(focus|include|engage|organi[sz]e|consist|cover|comprise|cent(re|er)|involve|pursue)$/;
// A thing alone with the number of the next; what is longer says what is done with it: "a fund of 3 million crowns".
const NAMED = 6;
const ORDERS = [
  ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii'],
  ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
];

/** "will focus on: (1) piers for Velmark; (2) training pilots", "will (1) build a dam and (2) open a lock": each item is a unit. */
export function numberedItems(view: SentenceView, start: number, end: number): readonly Item[] {
  const { lower } = view.tokens;
  const counted = lower[start - 1] === ')';
  if (!counted && !OPENING.test(lower[start]!)) return [];
  const first = counted ? start - 2 : start;
  for (const order of ORDERS) {
    if (counted && lower[first] !== order[0]) continue;
    const starts: number[] = [];
    for (let at = first; at < end - 2; at++)
      if (lower[at] === order[starts.length] && lower[at + 1] === ')') starts.push(at + 2);
    if (starts.length < 2) continue;
    // "These include (1) salt and (2) oil": one list of things.
    if (counted && moodAt(view, starts[0]!) === 'noun' && starts[1]! - starts[0]! < NAMED) continue;
    return starts.map((at, index) => itemOf(view, at, starts[index + 1] ?? end + 2));
  }
  return [];
}

/** The item at `start`, up to the number of the next, which ends at `next`. */
function itemOf(view: SentenceView, start: number, next: number): Item {
  const end = view.tokens.lower[next - 3] === '(' ? next - 3 : next - 2;
  const mood = moodAt(view, start);
  return { start, end, head: headAt(view, start, mood), mood };
}
