import type { SentenceView } from '../sentence-view.ts';
import { isCapital } from '../tokens.ts';

// With fewer words before it what tells of the name is most of the unit: "open the Port Hall, a hall that …".
const NAMED = 5;

/** "join the Lake Compact of Velmark, a league of ten towns that …": behind a name and a comma it is told what bears the name. */
export function opensApposition(view: SentenceView, start: number, at: number, end: number): boolean {
  const { lower } = view.tokens;
  if (lower[at] !== ',' || at - start < NAMED) return false;
  if (lower[at + 1] !== 'a' && lower[at + 1] !== 'an') return false;
  let before = at - 1;
  while (before > start && /^[)\]*”"]$/.test(lower[before]!)) before--;
  return isCapital(view.tokens, before) && !goesOn(lower, at + 2, end);
}

/** "the Lake Fund, a school, and a mill" is a list; behind "…, a league of pilots, has" the name's own verb follows. */
function goesOn(lower: readonly string[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    if (/^(has|have|will|is|are)$/.test(lower[at]!) && lower[at - 1] === ',') return true;
    if (lower[at] === 'and' && lower[at - 1] === ',' && /^(an?|the|[$€£\d].*)$/.test(lower[at + 1] ?? '')) return true;
  }
  return false;
}
