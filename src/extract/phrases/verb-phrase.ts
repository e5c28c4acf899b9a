import { baseOfIng, isAdverb, isBaseVerb, READ_THROUGH, WEAK_HEADS } from '../../languages/index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { opensApposition } from './apposition.ts';
import { countAt, countedPoints } from './counted.ts';
import { opensGrowth } from './next-sum.ts';
import { nounCuts } from './noun-cuts.ts';
import { numberedItems } from './numbered-items.ts';
import { opensRemark } from './remark.ts';
import { splitPoints } from './split-points.ts';
import { headAt, MARKS, type Mood, moodAt, verbAt } from './verb.ts';

/** One member of a coordinated verb phrase: token indexes, end exclusive; `head` is the verb's base form or the noun. */
export interface Member {
  readonly start: number;
  readonly end: number;
  readonly head: string;
  readonly mood: Mood;
  /** A weak verb (strive, seek, plan) was read through on the way to this one. */
  readonly weak: boolean;
  /** Where what was read through begins, if one act came of it: "partner with the guild to | open a lock" is told whole. */
  readonly lead?: number;
}

/**
 * Splits what follows a cue into its members: "provide doses and set up centres" are two. A noun list stays one member; so
 * do means ("by …"), examples ("including …") and purposes that the coordination belongs to.
 */
export function membersOf(
  view: SentenceView,
  start: number,
  end: number,
  form: Mood | null = null,
  depth = 0,
): readonly Member[] {
  const from = skipLead(view, start, end);
  const items = numberedItems(view, from, end);
  if (items.length > 0)
    return items.map((item) => ({ ...item, end: trimEnd(view, item.start, item.end), weak: false }));
  const means = meansOfThis(view, from, end);
  if (means > 0) return membersOf(view, means, end, 'ing', depth);
  const refused = /^(not|never)$/.test(view.tokens.lower[from] ?? '') && view.tokens.lower[from + 1] === 'to';
  const mood = form ?? (refused ? 'base' : moodAt(view, from));
  if (from >= end) return [];
  const counted = countedPoints(view, from, end);
  if (mood === 'noun' && counted.length === 0) return splitNouns(view, from, end);
  const cuts = counted.length > 0 ? counted : splitPoints(view, from, end, mood);
  const members: Member[] = [];
  cuts.forEach((at, index) => {
    const to = trimEnd(view, at, cuts[index + 1] ?? end);
    members.push(...readThrough(view, at, to, mood, depth));
  });
  return members;
}

/** "do this by opening A and building B": what is promised stands in the means. */
function meansOfThis(view: SentenceView, start: number, end: number): number {
  const { lower } = view.tokens;
  if (lower[start] !== 'do' || !/^(this|so|that|it)$/.test(lower[start + 1] ?? '')) return -1;
  return start + 3 < end && lower[start + 2] === 'by' && baseOfIng(lower[start + 3]!) ? start + 3 : -1;
}

function skipLead(view: SentenceView, start: number, end: number): number {
  const { lower } = view.tokens;
  let at = start;
  while (
    at < end &&
    (lower[at] === ',' ||
      MARKS.has(lower[at]!) ||
      lower[at] === 'to' ||
      (isAdverb(lower[at]!) &&
        lower[at] !== 'not' &&
        lower[at] !== 'never' &&
        lower[at] !== 'further' &&
        !/^\d/.test(lower[at + 1] ?? '')))
  )
    at++;
  return at;
}

/** "work with them to build A and open B": the ends are the acts, so they are read through to. */
function readThrough(view: SentenceView, start: number, end: number, mood: Mood, depth: number): readonly Member[] {
  const head = headAt(view, start, mood);
  if (depth < 2 && isReadThrough(view, start, head)) {
    const inner = innerInfinitive(view, start, end);
    if (inner > 0) {
      const members = membersOf(view, inner, end, 'base', depth + 1);
      if (mood === 'ing' && JOINT.has(head) && members.length < 3)
        return [{ start, end, head: headAt(view, inner, 'base'), mood, weak: false }];
      const weak = WEAK_HEADS.has(head);
      const lead = members.length === 1 && namesPartner(view, start, inner) ? { lead: start } : null;
      return members.map((member) => ({ ...member, weak: weak || member.weak, ...lead }));
    }
  }
  return [{ start, end, head, mood, weak: WEAK_HEADS.has(head) }];
}

// "cooperating to disrupt and pursue" is one act, done together; a list of three or more is one of acts.
const JOINT = new Set(['work', 'cooperate', 'co-operate', 'collaborate', 'partner', 'join', 'coordinate']);

/** "work with Velmark to", "take steps to": it says more than "work together to" does. */
function namesPartner(view: SentenceView, start: number, inner: number): boolean {
  for (let at = verbAt(view, start) + 1; at < inner - 1; at++) if (!isAdverb(view.tokens.lower[at]!)) return true;
  return false;
}

/** "take steps to" is read through, "take part" is not. */
function isReadThrough(view: SentenceView, start: number, head: string): boolean {
  if (!READ_THROUGH.has(head)) return false;
  if (head !== 'take' && head !== 'make' && head !== 'redouble') return true;
  return view.tokens.lower.slice(start, start + 5).some((word) => /^(steps?|actions?|measures|efforts?)$/.test(word));
}

// How far "to do" may stand from a verb that is read through.
const REACH = 16;

function innerInfinitive(view: SentenceView, start: number, end: number): number {
  const { lower } = view.tokens;
  const first = verbAt(view, start);
  const goesOn = lower[first] === 'continue' || lower[first] === 'continuing';
  const verb = goesOn ? verbAt(view, first + 1) : first;
  for (let at = verb + 1; at < end - 1 && at - verb < REACH; at++) {
    // "work to: open A; build B": the mark opens the list.
    const next = lower[at + 1] === ':' ? at + 2 : at + 1;
    if (lower[at] === 'to' && (isBaseVerb(lower[next]!) || isAdverb(lower[next]!))) return next;
    if (
      lower[at] === 'by' ||
      lower[at] === ';' ||
      lower[at] === 'including' ||
      lower[at] === 'that' ||
      lower[at] === 'which'
    )
      return -1;
  }
  return -1;
}

/** Sums and acts are several; of other noun lists form does not tell whether they are one end or several. */
function splitNouns(view: SentenceView, start: number, end: number): readonly Member[] {
  const cuts = nounCuts(view, start, end);
  return cuts.map((from, index) => {
    const word = view.tokens.lower[from] ?? '';
    const act = index > 0 ? baseOfIng(word) : null;
    const to = trimEnd(view, from, cuts[index + 1] ?? end);
    return { start: from, end: to, head: act ?? word, mood: act ? 'ing' : 'noun', weak: false };
  });
}

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

/** "…, its minister said": who told it stands behind the words. */
function beforeAttribution(view: SentenceView, start: number, end: number): number {
  const { lower } = view.tokens;
  let last = end - 1;
  while (last > start && !hasWordSign(lower[last]!)) last--;
  if (!SAYING.has(lower[last]!)) return end;
  for (let at = last; at > start && last - at < 8; at--) if (lower[at] === ',') return at;
  return end;
}

const SAYING = new Set(['said', 'says', 'added', 'announced', 'stated', 'told']);

function hasWordSign(word: string): boolean {
  const first = word.charCodeAt(0);
  return (first >= 97 && first <= 122) || /\w/.test(word);
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
  ', building on',
  ', building upon',
  ', adding to',
  ', bringing the total',
  ', while ensuring',
  ', as demonstrated',
  ', as evidenced',
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
  to = beforeAttribution(view, start, to);
  if (to > start + 3 && isAdverb(lower[to - 1]!) && lower[to - 2] === 'and') to--;
  if (to > start + 4) to -= countAt(lower, to - 3);
  while (to > start + 1 && TRAILING.has(lower[to - 1]!) && !(lower[to - 1] === ')' && opensInside(lower, start, to)))
    to--;
  return to;
}

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
