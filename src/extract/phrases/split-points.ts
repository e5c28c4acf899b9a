import { baseOfIng, DETERMINERS, isAdverb, isBaseVerb, RATHER_NOUNS, SUBJECT_PRONOUNS } from '../../languages/index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isCapital } from '../tokens.ts';
import {
  COORDINATORS,
  endsBare,
  endsInVerb,
  isUnlistedVerb,
  isVerbBehindSemicolon,
  isVerbHere,
} from './member-verb.ts';
import { nextSum } from './next-sum.ts';
import { isOwnAct } from './own-act.ts';
import { sharesMeans } from './shared-means.ts';
import { type Mood, verbAt } from './verb.ts';

/** A phrase to be split: its tokens, and the form of its verbs. */
interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly mood: Mood;
  /** "committed to A, to B and to C": what is promised are infinitives; behind "will A" they are what A is for. */
  readonly infinitive: boolean;
}

// "while ensuring that …" limits the promise; "while strengthening health systems" adds one.
const LIMITING =
  /^(ensuring|abiding|respecting|taking|recogni[sz]ing|noting|maintaining|keeping|avoiding|acknowledging|bearing|remaining|preserving|upholding|safeguarding|protecting|prioriti[sz]ing)$/;

function isPreference(view: SentenceView, at: number, next: number): boolean {
  const { lower } = view.tokens;
  if (lower[at] !== 'while') return false;
  return LIMITING.test(lower[next]!) || lower[next + 2] === 'importance' || lower[at - 1] === 'all';
}

/** Tokens where a member begins, the first included. */
export function splitPoints(view: SentenceView, start: number, end: number, mood: Mood): readonly number[] {
  const { lower } = view.tokens;
  const behind = behindRefusal(view, start);
  const infinitive = behind > start + 1 || lower[start] === 'to' || lower[start - 1] === 'to';
  const phrase: Phrase = { start, end, mood, infinitive };
  const cuts = [start];
  const state: Frames = { ...NO_FRAMES };
  for (let at = behind; at < end; at++) {
    const word = lower[at]!;
    noteFrame(view, at, state, phrase);
    if (!COORDINATORS.has(word) && !isLongCoordinator(view, at)) continue;
    const sum = word === ';' ? nextSum(view, cuts[cuts.length - 1]!, at, end) : -1;
    if (sum > 0) {
      cuts.push(sum);
      state.purpose = state.means = state.example = state.list = state.through = false;
      continue;
    }
    const next = nextMember(view, at, phrase);
    if (next < 0) {
      // "to monitor, test and mark A": the first of a list is told by the comma behind it.
      state.list ||= state.purpose && mood === 'base' && word === ',' && isBaseVerb(lower[at + 1] ?? '');
      continue;
    }
    const last = cuts[cuts.length - 1]!;
    if (isOneWith(view, last, at, next, phrase)) {
      state.list ||= state.purpose && word === ',';
      continue;
    }
    if (state.restated || (state.through && RATHER_NOUNS.has(lower[next]!) && !DETERMINERS.has(lower[next + 1]!)))
      continue;
    if (!attaches(view, at, next, state, cuts, mood)) {
      state.list ||= (state.purpose || state.example) && word === ',';
      continue;
    }
    cuts.push(next);
    state.purpose = state.means = state.example = state.list = state.through = false;
    at = next;
  }
  return cuts;
}

/** "not to close the lock and to open a port": the "to" behind "not" opens no purpose. */
function behindRefusal({ tokens: { lower } }: SentenceView, start: number): number {
  return /^(not|never)$/.test(lower[start]!) && lower[start + 1] === 'to' ? start + 2 : start + 1;
}

interface Frames {
  purpose: boolean;
  means: boolean;
  example: boolean;
  /** A list of verbs goes on inside the purpose: "to monitor A, ensure B, and mobilise C". */
  list: boolean;
  /** An older pledge is told again: its verbs are not promised anew. */
  restated: boolean;
  /** "through A, B and C": what is listed are nouns. */
  through: boolean;
  /** "will aid them, to build A, to open B and to train C": ends of one act. */
  ends: boolean;
}

const NO_FRAMES: Frames = {
  purpose: false,
  means: false,
  example: false,
  list: false,
  restated: false,
  through: false,
  ends: false,
};

function noteFrame(view: SentenceView, at: number, state: Frames, { mood, infinitive }: Phrase): void {
  const { lower } = view.tokens;
  const word = lower[at]!;
  const next = lower[at + 1] ?? '';
  if (
    word === 'to' &&
    !GOING_ON.has(lower[at - 1]!) &&
    (isBaseVerb(next) || (isAdverb(next) && !isAmount(lower[verbAt(view, at + 1)]))) &&
    !(
      mood === 'base' &&
      COORDINATORS.has(lower[at - 1]!) &&
      (lower[at - 1] !== ',' || (infinitive && listedInfinitives(view, at, view.tokens.count)))
    )
  )
    state.purpose = true;
  if (word === 'to' && mood === 'base' && !infinitive && lower[at - 1] === ',') state.ends ||= isBaseVerb(next);
  if ((word === 'by' || word === 'through') && baseOfIng(next)) state.means = true;
  if (word === 'through') state.through = true;
  if (word === 'in' && next === 'addition' && lower[at + 2] === 'to') state.restated = true;
  if (word === 'including' || word === 'such' || word === 'like') state.example = true;
  if (word === 'that' || word === 'which' || word === 'who') state.purpose = true;
}

/** "apply to nearly 40 boats" and "to almost all of them": no verb, and so no purpose. */
function isAmount(word = ''): boolean {
  return /^[$€£\d]/.test(word) || DETERMINERS.has(word);
}

// "continue to raise A, cut B and stop C": what goes on is the act, no purpose of one.
const GOING_ON = new Set(['continue', 'continuing', 'begin', 'beginning', 'start', 'starting', 'seek', 'strive']);

function isLongCoordinator(view: SentenceView, at: number): boolean {
  const { lower } = view.tokens;
  return (lower[at] === 'as' && lower[at + 1] === 'well' && lower[at + 2] === 'as') || lower[at] === 'while';
}

/** First token of the member that a coordinator at `at` opens, or -1 when what follows is no verb of the same form. */
function nextMember(view: SentenceView, at: number, { start, end, mood, infinitive }: Phrase): number {
  const { lower } = view.tokens;
  let next = at + (lower[at] === 'as' ? 3 : 1);
  while (
    next < end &&
    (lower[next] === 'and' ||
      lower[next] === 'also' ||
      lower[next] === 'then' ||
      lower[next] === 'but' ||
      lower[next] === 'or')
  )
    next++;
  const toInfinitive = lower[next] === 'to';
  if (toInfinitive && lower[next - 1] === ',' && !(infinitive && listedInfinitives(view, next, end))) return -1;
  // "is building A and is training B": the form is said again.
  if (mood === 'ing' && /^(is|are)$/.test(lower[next]!) && baseOfIng(lower[verbAt(view, next + 1)] ?? '')) next++;
  const verb = verbAt(view, toInfinitive ? next + 1 : next);
  const word = lower[verb];
  if (word === undefined || verb >= end || SUBJECT_PRONOUNS.has(word) || word === 'like') return -1;
  // "open a lock and thus save a day": what comes of it.
  if (verb > next && /^(thus|thereby|hence)$/.test(lower[verb - 1]!)) return -1;
  if (lower[at] === 'while' || (mood === 'base' && lower[at] === ',' && lower[at + 1] !== 'and' && baseOfIng(word))) {
    return baseOfIng(word) && lower[at] === 'while' ? verb : -1;
  }
  // “The Future of Trade: Building and Mending”: a name, unless the whole is written so.
  if (mood === 'ing' && isCapital(view.tokens, verb) && !isCapital(view.tokens, start)) return -1;
  if (mood === 'ing' && !toInfinitive && DESCRIBING.has(word) && !DETERMINERS.has(lower[verb + 1] ?? '')) return -1;
  if (mood === 'ing' && isParticiple(view, at, verb, end)) return -1;
  if (mood === 'ing') return baseOfIng(word) && (toInfinitive || lower[verb - 1] !== 'by') ? verb : -1;
  if (isCapital(view.tokens, verb)) return -1;
  // A word right before "the" or "our" is a verb even if no list has it: "dredge the channel, mark the shoals".
  if (!isBaseVerb(word)) return isUnlistedVerb(view, verb) ? verb : -1;
  if (toInfinitive) return next + 1;
  return isVerbHere(view, verb) || isVerbBehindSemicolon(view, at, verb) ? firstOf(next, verb, lower) : -1;
}

// "opening a lock, allowing boats to pass": what comes of it.
const COMMENTING = /^(noting|acknowledging|underscoring|reflecting|reinforcing|recalling|allowing|enabling|helping)$/;

/**
 * "hosting a fair, bringing together ten guilds", "opening a lock, recognising that …": a list of acts has an "and" before its
 * last, so what stands alone behind a comma tells of the act before.
 */
function isParticiple(view: SentenceView, at: number, verb: number, end: number): boolean {
  const { lower } = view.tokens;
  if (/^recogni[sz]ing$/.test(lower[verb]!)) return true;
  // "talks; and sharing of maps", "levies on rowing, sailing, and shipping": nouns.
  if (lower[verb + 1] === 'of' || verb + 1 >= end || lower[verb + 1] === '.') return true;
  if (COMMENTING.test(lower[verb]!)) return lower[verb - 1] !== 'and' && lower[verb - 1] !== 'to';
  if (lower[at] !== ',' || at + 1 < verb || COORDINATORS.has(lower[at - 1]!)) return false;
  for (let index = verb + 1; index < end - 1; index++) {
    if (lower[index] !== 'and' && lower[index] !== ',') continue;
    if (baseOfIng(lower[verbAt(view, index + 1)] ?? '')) return false;
  }
  return true;
}

// -ing words that stand before a noun more often than for an act.
const DESCRIBING = new Set(
  'thriving growing existing developing emerging following ongoing leading meeting training including lasting binding'.split(
    ' ',
  ),
);

/** ", to V" opens a purpose unless the infinitives are listed ("to A, to B and to C"). */
function listedInfinitives(view: SentenceView, at: number, end: number): boolean {
  const { lower } = view.tokens;
  for (let index = at + 1; index < end - 1; index++) {
    if (lower[index] === 'to' && (lower[index - 1] === 'and' || lower[index - 1] === ';')) return true;
  }
  return false;
}

/** A member keeps "further" and "not" before its verb. */
function firstOf(next: number, verb: number, lower: readonly string[]): number {
  for (let at = next; at < verb; at++)
    if (lower[at] === 'not' || lower[at] === 'never' || lower[at] === 'further') return at;
  return verb;
}

/** What a coordinator joins is one act, or one with what limits it. */
function isOneWith(view: SentenceView, last: number, at: number, next: number, { start, end, mood }: Phrase): boolean {
  return (
    describes(view, start, at) ||
    sharesObject(view, at) ||
    endsBare(view, last, at) ||
    isBareVerb(view, last, at, mood) ||
    isPreference(view, at, next) ||
    sharesMeans(view, last, at, end)
  );
}

/** "a fund that will help fishermen and pay pilots": what the fund is, told in one. */
function describes({ tokens: { lower } }: SentenceView, start: number, coordinator: number): boolean {
  if (lower[coordinator] !== 'and' || lower[coordinator - 1] === ',') return false;
  return lower[start - 1] === 'will' && /^(that|which)$/.test(lower[start - 2] ?? '');
}

/** "work with and build on the guilds": what ends in a preposition has its object behind the next verb. */
function sharesObject({ tokens: { lower } }: SentenceView, coordinator: number): boolean {
  const before = lower[coordinator - 1] === ',' ? lower[coordinator - 2]! : lower[coordinator - 1]!;
  return /^(with|of|for|to|on|upon|from|into|against|towards?)$/.test(before);
}

/** "strengthen and assist countries": the first verb has no object of its own, so both share one. */
function isBareVerb(view: SentenceView, start: number, coordinator: number, mood: Mood): boolean {
  if (mood === 'noun') return false;
  const { lower } = view.tokens;
  const verb = verbAt(view, start);
  // "cut taxes and pay grants to families": an act of two words goes with the one behind it.
  if (lower[coordinator] === 'and' && coordinator - verb === 2 && !/^(to|not|also)$/.test(lower[coordinator + 1]!))
    return true;
  // "help Velmark repair, restore and defend its ports": the acts share what they are done to.
  if (lower[verb] === 'help' && coordinator - verb > 2 && coordinator - verb < 6 && endsInVerb(view, coordinator))
    return true;
  for (let at = verb + 1; at < coordinator; at++) {
    const word = lower[at]!;
    if (word === 'to' && GOING_ON.has(lower[at - 1]!)) continue;
    if (!COORDINATORS.has(word) && !isBaseVerb(word) && !baseOfIng(word) && !isAdverb(word)) return false;
  }
  return true;
}

/** Whether a coordinated verb belongs to the promise itself rather than to a purpose or a means inside it. */
function attaches(
  view: SentenceView,
  at: number,
  next: number,
  state: Frames,
  cuts: readonly number[],
  mood: Mood,
): boolean {
  const { lower } = view.tokens;
  const open = cuts.length;
  const word = lower[at]!;
  const comma = word === ',' || word === ';' || lower[at - 1] === ',';
  // "open a school to train pilots while cutting costs": the school does both; "while also cutting" adds an act.
  if (word === 'while') return !state.example && (!state.purpose || lower[at + 1] === 'also');
  if (word === 'as' && lower[next - 1] === 'to') return true;
  // "committed to repairing A, including the piers, and to training B": the "to" is that of the promise.
  if (mood === 'ing' && lower[next - 1] === 'to') return true;
  if (mood === 'base' && isOwnAct(view, cuts[open - 1]!, at, next)) return true;
  // "including by closing mines, taxing coal, and planting reeds": the last of a list of examples is one, too.
  if (state.example && mood === 'ing') return word === ';' || (!state.list && comma && lower[next - 1] === 'and');
  if (state.means && mood === 'ing') return false;
  if (!state.purpose) return true;
  if (state.list && open === 1) return false;
  if (state.example && word !== ';') return false;
  if (mood === 'ing') return comma;
  if (lower[next - 1] === 'to' && state.ends) return false;
  if (lower[next - 1] === 'to' && state.purpose) return comma && lower[at - 1] !== ',';
  return comma && (open > 1 || lower[next - 1] === 'and' || word === ';' || lower[next - 2] === 'and');
}
