import { baseOfIng, isAdverb, isBaseVerb, READ_THROUGH, WEAK_HEADS } from '../../languages/index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { nounCuts } from './noun-cuts.ts';
import { numberedItems } from './numbered-items.ts';
import { semicolonItems } from './semicolon-items.ts';
import { splitPoints } from './split-points.ts';
import { trimEnd } from './unit-end.ts';
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
  const parts = semicolonItems(view, from, end);
  if (parts.length > 0) return parts.flatMap((part) => membersOf(view, part.start, part.end, null, depth));
  const means = meansOfThis(view, from, end);
  if (means > 0) return membersOf(view, means, end, 'ing', depth);
  const refused = /^(not|never)$/.test(view.tokens.lower[from] ?? '') && view.tokens.lower[from + 1] === 'to';
  const mood = form ?? (refused ? 'base' : moodAt(view, from));
  if (from >= end) return [];
  if (mood === 'noun') return splitNouns(view, from, end);
  const cuts = splitPoints(view, from, end, mood);
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

/** "work with Velmark to", "take steps to": it says more than "work together to" does, or than what opens a list, "work with Velmark to:". */
function namesPartner(view: SentenceView, start: number, inner: number): boolean {
  const between = view.tokens.lower.slice(verbAt(view, start) + 1, inner);
  return !between.includes(':') && between.slice(0, -1).some((word) => !isAdverb(word));
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
