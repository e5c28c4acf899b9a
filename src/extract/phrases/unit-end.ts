import { isAdverb } from '../../languages/index.ts';
import { attributionOf } from '../rules/attribution.ts';
import type { SentenceView } from '../sentence-view.ts';
import { opensApposition } from './apposition.ts';
import { countAt } from './counted.ts';
import { opensGrowth } from './next-sum.ts';
import { opensRemark } from './remark.ts';

// What a unit cannot end with.
const TRAILING = new Set([
  'to',
  'while',
  ',',
  ';',
  '.',
  'and',
  'or',
  'but',
  ':',
  '—',
  '–',
  '-',
  '!',
  '?',
  '”',
  '"',
  '’',
  'as',
  'well',
  '*',
  'also',
  'is',
  'are',
  ')',
  '“',
]);

/** "…, its minister said on Monday", "…,” said the minister": who told it stands behind the words. */
function beforeAttribution(view: SentenceView, start: number, end: number): number {
  const attribution = attributionOf(view);
  return attribution?.behind && attribution.at > start && attribution.at < end ? attribution.at : end;
}

// What opens a remark behind a unit: a description, a preference, a reason, an older pledge, the setting, examples, what comes of it.
const CUTS = [
  ', which',
  ', who',
  ', with priority',
  'as part of',
  'in addition to its',
  'in addition to the',
  'in addition to our',
  'in the context of',
  'to the following',
  ', in addition to',
  'because',
  ', so that',
  ', so the',
  ', enabling',
  ', building on',
  ', according to',
  ', adding to',
  ', bringing',
  ', taking into account',
  ', continuing',
  ', giving',
  ', helping',
  ', demonstrating',
  ', having',
  ', allowing',
  ', thereby',
  ', leading to',
  ', resulting in',
  ', led by',
  ', to be',
  ', one of',
  ', recognizing',
  ', recognising',
  ', and recognizing',
  ', and recognising',
  ', noting',
  ', acknowledging',
  ', reinforcing',
  ', underscoring',
  ', reflecting',
  'recognizing the',
  'recognising the',
  ', building upon',
  ', while ensuring',
  ', as demonstrated',
  ', as evidenced',
  ', to which',
  'and shared the view',
  'and hoped',
  'and thanked',
  'and urged',
  'and praised',
  'and stressed',
];

/** What follows the first word of a cut, by that word: nearly every word opens none. */
const CUT_RESTS = restsByFirst(CUTS.map((cut) => cut.split(' ')));

function restsByFirst(cuts: readonly (readonly string[])[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const rests = new Map<string, (readonly string[])[]>();
  for (const [first, ...rest] of cuts) rests.set(first!, [...(rests.get(first!) ?? []), rest]);
  return rests;
}

/** Whether one of the cuts stands at `at`. */
function isCut(lower: readonly string[], at: number): boolean {
  const rests = CUT_RESTS.get(lower[at]!);
  if (rests === undefined) return false;
  for (const rest of rests) {
    let offset = 0;
    while (offset < rest.length && lower[at + 1 + offset] === rest[offset]) offset++;
    if (offset === rest.length) return true;
  }
  return false;
}

/** Drops what a member cannot end with, and a describing ", which …" clause behind it. */
export function trimEnd(view: SentenceView, start: number, end: number): number {
  const { lower } = view.tokens;
  let to = end;
  for (let at = start + 1; at < end; at++) {
    if (endsUnit(view, start, at, end)) {
      to = at;
      break;
    }
  }
  to = beforeInserted(lower, start, beforeAttribution(view, start, to));
  if (to > start + 3 && isAdverb(lower[to - 1]!) && lower[to - 2] === 'and') to--;
  if (to > start + 4) to -= countAt(lower, to - 3);
  while (to > start + 1 && TRAILING.has(lower[to - 1]!) && !(lower[to - 1] === ')' && opensInside(lower, start, to)))
    to--;
  return to;
}

/** "mine less coal, and, as soon as possible, | raise the tax": what is put in behind "and" is told of the next act. */
function beforeInserted(lower: readonly string[], start: number, end: number): number {
  if (lower[end - 1] !== ',') return end;
  for (let at = end - 2; at > start + 2 && end - at < INSERTED; at--)
    if (lower[at] === 'and') return lower[at + 1] === ',' ? at : end;
  return end;
}

// As many words may be put in between two acts.
const INSERTED = 12;

function endsUnit(view: SentenceView, start: number, at: number, end: number): boolean {
  const { lower } = view.tokens;
  if (at - start <= 2) return false;
  if (opensRemark(view, at, end)) return true;
  return (
    isCut(lower, at) || opensNames(lower, start, at) || opensGrowth(lower, at) || opensApposition(view, start, at, end)
  );
}

/**
 * "such as:" before a list of names, and examples of what is an example itself: "including through bodies such as …". Other
 * examples belong to the unit, since they tell what is to be done: "remove tolls from goods, such as salt and reeds".
 */
function opensNames(lower: readonly string[], start: number, at: number): boolean {
  if (lower[at] !== 'such' || lower[at + 1] !== 'as') return false;
  return lower[at + 2] === ':' || lower.lastIndexOf('including', at) > start;
}

function opensInside(lower: readonly string[], start: number, end: number): boolean {
  for (let at = end - 1; at >= start; at--) if (lower[at] === '(') return true;
  return false;
}

/** "will be made by consensus and be based on …": the first of two passives is the unit. */
export function passiveEnd(view: SentenceView, first: { readonly start: number }, end: number): number {
  const { lower } = view.tokens;
  for (let at = first.start + 2; at < end - 1; at++) if (lower[at] === 'and' && lower[at + 1] === 'be') return at;
  return trimEnd(view, first.start, end);
}
