import { ADVERBS, baseOfIng, DETERMINERS, isAdverb, isBaseVerb, PREPOSITIONS, RATHER_NOUNS, READ_THROUGH, SUBJECT_PRONOUNS } from '../languages/index.ts';
import type { SentenceView } from './sentence-view.ts';
import { isCapital } from './tokens.ts';

export type Mood = 'base' | 'ing' | 'noun';

/** One member of a coordinated verb phrase: token indexes, end exclusive; `head` is the verb's base form or the noun. */
export interface Member {
  readonly start: number;
  readonly end: number;
  readonly head: string;
  readonly mood: Mood;
}

const COORDINATORS = new Set(['and', 'or', ',', ';', 'but', '&']);

/**
 * Splits what follows a cue into its members: "provide doses and set up centres" are two. A noun list stays one member; so
 * do means ("by …"), examples ("including …") and purposes that the coordination belongs to.
 */
export function membersOf(view: SentenceView, start: number, end: number, form: Mood | null = null, depth = 0): readonly Member[] {
  const from = skipLead(view, start, end);
  const mood = form ?? moodAt(view, from);
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

/** What form the words at `at` have: a base verb, an -ing form, or a noun phrase. */
export function moodAt(view: SentenceView, at: number): Mood {
  const verb = verbAt(view, at);
  const word = view.tokens.lower[verb];
  if (word === undefined) return 'noun';
  if (baseOfIng(word) && !isCapital(view.tokens, verb)) return 'ing';
  if (baseOfIng(word) && verb === 0) return 'ing';
  return isBaseVerb(word) || word === 'be' ? 'base' : 'noun';
}

/** Index of the verb of a phrase that may open with adverbs or "not". */
const MARKS = new Set(['[', ']', ':', '…', '“', '"', '(', '*']);

export function verbAt(view: SentenceView, at: number): number {
  const { lower, count } = view.tokens;
  let index = at;
  while (index < count && index - at < 5 && (isAdverb(lower[index]!) || MARKS.has(lower[index]!) || lower[index] === 'not' || lower[index] === 'to' || (lower[index] === ',' && (index > at ? isAdverb(lower[index - 1]!) : isAdverb(lower[index + 1] ?? ''))))) {
    if (isBaseVerb(lower[index]!) && !ADVERBS.has(lower[index]!)) break;
    index++;
  }
  return index;
}

function headAt(view: SentenceView, at: number, mood: Mood): string {
  const verb = verbAt(view, at);
  const word = view.tokens.lower[verb] ?? '';
  const base = mood === 'ing' ? (baseOfIng(word) ?? word) : word;
  return base === 'continue' ? continued(view, verb) : base;
}

/** "continue to provide" and "continuing providing" are heads of what is continued. */
function continued(view: SentenceView, verb: number): string {
  const next = verbAt(view, verb + 1);
  const word = view.tokens.lower[next] ?? '';
  return baseOfIng(word) ?? (isBaseVerb(word) && next > verb + 1 ? word : 'continue');
}

function skipLead(view: SentenceView, start: number, end: number): number {
  const { lower } = view.tokens;
  let at = start;
  while (at < end && (lower[at] === ',' || MARKS.has(lower[at]!) || lower[at] === 'to' || (isAdverb(lower[at]!) && lower[at] !== 'not' && lower[at] !== 'further' && !/^\d/.test(lower[at + 1] ?? '')))) at++;
  return at;
}

/** Tokens where a member begins, the first included. */
function splitPoints(view: SentenceView, start: number, end: number, mood: Mood): readonly number[] {
  const { lower } = view.tokens;
  const cuts = [start];
  const state: Frames = { purpose: false, means: false, example: false, list: false };
  for (let at = start + 1; at < end; at++) {
    const word = lower[at]!;
    noteFrame(view, at, state, mood);
    if (!COORDINATORS.has(word) && !isLongCoordinator(view, at)) continue;
    const next = nextMember(view, at, end, mood);
    if (next < 0) continue;
    const last = cuts[cuts.length - 1]!;
    if (isBareVerb(view, last, at, mood)) continue;
    if (!attaches(view, at, next, state, cuts.length, mood)) {
      state.list ||= state.purpose && word === ',';
      continue;
    }
    cuts.push(next);
    state.purpose = state.means = state.example = state.list = false;
    at = next;
  }
  return cuts;
}

interface Frames {
  purpose: boolean;
  means: boolean;
  example: boolean;
  /** A list of verbs goes on inside the purpose: "to monitor A, ensure B, and mobilise C". */
  list: boolean;
}

function noteFrame(view: SentenceView, at: number, state: Frames, mood: Mood): void {
  const { lower } = view.tokens;
  const word = lower[at]!;
  const next = lower[at + 1] ?? '';
  if (word === 'to' && at > 1 && (isBaseVerb(next) || isAdverb(next)) && !(mood === 'base' && COORDINATORS.has(lower[at - 1]!))) state.purpose = true;
  if ((word === 'by' || word === 'through') && baseOfIng(next)) state.means = true;
  if (word === 'including' || word === 'such' || word === 'like') state.example = true;
  if (word === 'that' || word === 'which' || word === 'who') state.purpose = true;
}

function isLongCoordinator(view: SentenceView, at: number): boolean {
  const { lower } = view.tokens;
  return (lower[at] === 'as' && lower[at + 1] === 'well' && lower[at + 2] === 'as') || lower[at] === 'while';
}

/** First token of the member that a coordinator at `at` opens, or -1 when what follows is no verb of the same form. */
function nextMember(view: SentenceView, at: number, end: number, mood: Mood): number {
  const { lower } = view.tokens;
  let next = at + (lower[at] === 'as' ? 3 : 1);
  while (next < end && (lower[next] === 'and' || lower[next] === 'also' || lower[next] === 'then' || lower[next] === 'but' || lower[next] === 'or')) next++;
  const toInfinitive = lower[next] === 'to';
  if (toInfinitive && lower[next - 1] === ',' && !listedInfinitives(view, next, end)) return -1;
  const verb = verbAt(view, toInfinitive ? next + 1 : next);
  const word = lower[verb];
  if (word === undefined || verb >= end || SUBJECT_PRONOUNS.has(word)) return -1;
  if (lower[at] === 'while' || (mood === 'base' && lower[at] === ',' && lower[at + 1] !== 'and' && baseOfIng(word))) {
    return baseOfIng(word) && lower[at] === 'while' ? verb : -1;
  }
  if (mood === 'ing' && DESCRIBING.has(word) && !DETERMINERS.has(lower[verb + 1] ?? '')) return -1;
  if (mood === 'ing') return baseOfIng(word) && (toInfinitive || lower[verb - 1] !== 'by') ? verb : -1;
  if (!isBaseVerb(word) || isCapital(view.tokens, verb)) return -1;
  if (toInfinitive) return next + 1;
  return isVerbHere(view, verb) ? firstOf(next, verb, lower) : -1;
}

// -ing words that stand before a noun more often than for an act.
const DESCRIBING = new Set('thriving growing existing developing emerging following ongoing leading meeting training including lasting binding'.split(' '));

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
  for (let at = next; at < verb; at++) if (lower[at] === 'not' || lower[at] === 'further') return at;
  return verb;
}

/** "and trade with" may be a noun: a doubtful word counts as a verb only with an object behind it. */
function isVerbHere(view: SentenceView, at: number): boolean {
  const { lower } = view.tokens;
  if (!RATHER_NOUNS.has(lower[at]!)) return true;
  const next = lower[at + 1];
  if (next === undefined) return false;
  if (DETERMINERS.has(next) || /^\d/.test(next) || next === 'more' || next === 'up' || next === '$') return true;
  if (PREPOSITIONS.has(next) || COORDINATORS.has(next) || next === '.' || next === "'s") return false;
  return isAdverb(lower[at - 1]!) || /(s|ion|ity|ment|ness)$/.test(next) || isCapital(view.tokens, at + 1) || /(al|ive|ic|able|ed|ful|ous|ent|ant)$/.test(next);
}

/** "strengthen and assist countries": the first verb has no object of its own, so both share one. */
function isBareVerb(view: SentenceView, start: number, coordinator: number, mood: Mood): boolean {
  const verb = verbAt(view, start);
  if (coordinator - verb > 1) return false;
  return mood !== 'noun';
}

/** Whether a coordinated verb belongs to the promise itself rather than to a purpose or a means inside it. */
function attaches(view: SentenceView, at: number, next: number, state: Frames, open: number, mood: Mood): boolean {
  const { lower } = view.tokens;
  const word = lower[at]!;
  const comma = word === ',' || word === ';' || lower[at - 1] === ',';
  if (word === 'while') return true;
  if (state.example && mood === 'ing') return word === ';' || (comma && lower[next - 1] === 'and');
  if (state.means && mood === 'ing') return false;
  if (!state.purpose) return true;
  if (state.list && open === 1) return false;
  if (mood === 'ing') return comma;
  if (lower[next - 1] === 'to' && state.purpose) return comma && lower[at - 1] !== ',';
  return comma && (open > 1 || lower[next - 1] === 'and' || word === ';' || lower[next - 2] === 'and');
}

/** "work with them to build A and open B": the ends are the acts, so they are read through to. */
function readThrough(view: SentenceView, start: number, end: number, mood: Mood, depth: number): readonly Member[] {
  const head = headAt(view, start, mood);
  if (depth < 2 && READ_THROUGH.has(head)) {
    const inner = innerInfinitive(view, start, end);
    if (inner > 0) return membersOf(view, inner, end, 'base', depth + 1);
  }
  return [{ start, end, head, mood }];
}

// How far "to do" may stand from a verb that is read through.
const REACH = 16;

function innerInfinitive(view: SentenceView, start: number, end: number): number {
  const { lower } = view.tokens;
  const verb = verbAt(view, start);
  if (lower[verb] === 'continue' || lower[verb] === 'continuing') return -1;
  for (let at = verb + 1; at < end - 1 && at - verb < REACH; at++) {
    if (lower[at] === 'to' && (isBaseVerb(lower[at + 1]!) || isAdverb(lower[at + 1]!))) return at + 1;
    if (lower[at] === 'by' || lower[at] === ';' || lower[at] === 'including' || lower[at] === 'that' || lower[at] === 'which') return -1;
  }
  return -1;
}

/** A noun list is one member unless its parts stand between semicolons. */
function splitNouns(view: SentenceView, start: number, end: number): readonly Member[] {
  return [{ start, end: trimEnd(view, start, end), head: view.tokens.lower[start] ?? '', mood: 'noun' }];
}

const TRAILING = new Set(['to', 'while', ',', ';', '.', 'and', 'or', 'but', ':', '—', '–', '-', '!', '?', '”', '"', '’', 'as', 'well', '*', 'also', ')', '“']);

/** Drops what a member cannot end with, and a describing ", which …" clause behind it. */
export function trimEnd(view: SentenceView, start: number, end: number): number {
  const { lower } = view.tokens;
  let to = end;
  for (let at = start + 1; at < end; at++) {
    if (lower[at] === 'such' && lower[at + 1] === 'as' && at - start > 5) { to = at; break; }
    if (lower[at] === 'as' && lower[at + 1] === 'part' && lower[at + 2] === 'of') { to = at; break; }
    if (lower[at] === ',' && (lower[at + 1] === 'which' || lower[at + 1] === 'who' || (lower[at + 1] === 'with' && lower[at + 2] === 'priority'))) { to = at; break; }
  }
  while (to > start + 1 && TRAILING.has(lower[to - 1]!) && !(lower[to - 1] === ')' && opensInside(lower, start, to))) to--;
  return to;
}

function opensInside(lower: readonly string[], start: number, end: number): boolean {
  for (let at = end - 1; at >= start; at--) if (lower[at] === '(') return true;
  return false;
}
