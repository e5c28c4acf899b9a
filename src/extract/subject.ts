import {
  ADVERBS, BELIEF_VERBS, BODY_NOUNS, DETERMINERS, HUMAN_NOUNS, isAdverb, isBaseVerb, PREPOSITIONS, RELATIVES, SAY_VERBS, SUBJECT_PRONOUNS, SUBORDINATORS, THING_NOUNS, THIRD_NOUNS,
} from '../languages/index.ts';
import type { SentenceView } from './sentence-view.ts';
import { isCapital, isWord } from './tokens.ts';

export type SubjectType = 'own' | 'speaker' | 'party' | 'human' | 'body' | 'third' | 'thing' | 'anaphor' | 'relative' | 'none';

/** Who or what stands before a cue: token indexes, end exclusive, and what kind of thing it is. */
export interface Subject {
  readonly type: SubjectType;
  readonly start: number;
  readonly end: number;
  /** The clause is under a belief, a hope or a condition, or is a relative clause that describes something. */
  readonly embedded: 'belief' | 'condition' | 'question' | 'background' | 'described' | null;
  readonly plural: boolean;
}

const OWN = new Set(['we', 'us']);
const ANAPHORS = new Set(['it', 'they', 'he', 'she']);
const HARD_STOPS = new Set([';', ':', '—', '–', '…', '(', '“', '”', '"', '?', '!', '•']);

/**
 * The subject of the finite verb at token `cue`: read leftwards from the verb over its noun phrase, past inserted phrases
 * between commas, dashes or brackets, to the start of the clause.
 */
export function findSubject(view: SentenceView, cue: number): Subject {
  const { tokens } = view;
  const end = skipInserted(view, cue);
  if (end <= 0) return subjectOf(view, 'none', 0, 0);
  const last = tokens.lower[end - 1]!;
  if (SUBJECT_PRONOUNS.has(last)) return pronoun(view, end - 1, last);
  const start = phraseStart(view, end);
  if (start >= end) return subjectOf(view, 'none', end, end);
  return withAntecedent(view, start, end) ?? subjectOf(view, classify(view, start, end), start, end);
}

/** "States that wish to take part will designate": the clause after the noun belongs to the subject. */
function withAntecedent(view: SentenceView, start: number, end: number): Subject | null {
  const { lower } = view.tokens;
  if (!RELATIVES.has(lower[start - 1] ?? '') || !isBaseVerb(lower[start]!) || start < 2 || !isWord(view.tokens, start - 2)) return null;
  const from = phraseStart(view, start - 1);
  const type = from < start - 1 ? classify(view, from, start - 1) : 'none';
  return type === 'human' || type === 'party' || type === 'body' ? subjectOf(view, type, from, end) : null;
}

function pronoun(view: SentenceView, at: number, word: string): Subject {
  if (OWN.has(word)) return subjectOf(view, 'own', at, at + 1);
  if (word === 'i') return subjectOf(view, 'speaker', at, at + 1);
  if (ANAPHORS.has(word)) return subjectOf(view, 'anaphor', at, at + 1);
  if (word === 'who' || word === 'which' || word === 'that') return subjectOf(view, 'relative', at, at + 1);
  return subjectOf(view, word === 'you' || word === 'one' ? 'third' : 'thing', at, at + 1);
}

/** Steps left over adverbs and over phrases inserted between two commas, dashes or brackets. */
function skipInserted(view: SentenceView, cue: number): number {
  const { lower } = view.tokens;
  let at = cue;
  for (let rounds = 0; rounds < 4; rounds++) {
    while (at > 0 && (ADVERBS.has(lower[at - 1]!) || (isAdverb(lower[at - 1]!) && at > 1))) at--;
    const mark = lower[at - 1];
    if (mark === '”' || mark === '"' || mark === '*') { at--; continue; }
    const open = mark === ')' ? matching(view, at - 1, '(') : mark === ',' || mark === '–' || mark === '—' ? matching(view, at - 1, mark) : -1;
    if (open < 0) return at;
    at = open;
  }
  return at;
}

// An inserted phrase longer than this is a clause of its own.
const INSERTED = 28;

function matching(view: SentenceView, close: number, mark: string): number {
  const { lower } = view.tokens;
  if (mark === ',') return openingComma(view, close);
  for (let at = close - 1; at > 0 && close - at < INSERTED; at--) if (lower[at] === mark) return at;
  return -1;
}

const INSERTERS = new Set(['through', 'together', 'along', 'as', 'in', 'which', 'who', 'the', 'a', 'an', 'with', 'including', 'therefore', 'by', 'an', 'on', 'at', 'working', 'via', 'following', 'consistent', 'subject']);

/**
 * The comma that opens the phrase closed by the comma at `close`: ", through its agencies A, B and C," is inserted, while ", China"
 * after an opening phrase is not. What stands before must be a noun phrase that does not itself open the sentence as an adverbial.
 */
function openingComma(view: SentenceView, close: number): number {
  const { lower } = view.tokens;
  if (PREPOSITIONS.has(lower[0]!) && lower[0] !== 'as' || SUBORDINATORS.has(lower[0]!)) return -1;
  for (let at = close - 1; at > 0 && close - at < INSERTED; at--) {
    if (lower[at] === ';' || lower[at] === ':') return -1;
    if (lower[at] !== ',') continue;
    const next = lower[at + 1]!;
    if ((INSERTERS.has(next) || isAdverb(next)) && (isWord(view.tokens, at - 1) || lower[at - 1] === ')' || lower[at - 1] === '”')) return at;
  }
  return -1;
}

/** Start of the noun phrase that ends at `end` (exclusive): left to a comma, a conjunction, a subordinator or a verb. */
function phraseStart(view: SentenceView, end: number): number {
  const { lower } = view.tokens;
  let at = end;
  while (at > 0) {
    const word = lower[at - 1]!;
    if (HARD_STOPS.has(word) || SUBORDINATORS.has(word) || RELATIVES.has(word)) break;
    if (word === ',' && !isListComma(view, at - 1, end)) break;
    if ((word === 'and' || word === 'but' || word === 'or') && !joinsNouns(view, at - 1, end)) break;
    if (BELIEF_VERBS.has(word) && !isCapital(view.tokens, at - 1)) break;
    at--;
  }
  return trimOpening(view, at, end);
}

/** "First", "Today" and "In 2025" open a sentence without a comma at times: they are no part of the subject. */
function trimOpening(view: SentenceView, start: number, end: number): number {
  const { lower } = view.tokens;
  let at = start;
  while (at < end && (isAdverb(lower[at]!) || lower[at] === 'and' || lower[at] === 'but' || !isWord(view.tokens, at))) at++;
  if (at < end && PREPOSITIONS.has(lower[at]!)) {
    for (let next = at + 1; next < end; next++) {
      const word = lower[next]!;
      if (next > at + 1 && (SUBJECT_PRONOUNS.has(word) || (/^\d{4}$/.test(lower[next - 1]!) && isCapital(view.tokens, next)) || (DETERMINERS.has(word) && /^\d{4}$/.test(lower[next - 1]!)))) return next;
    }
  }
  return at;
}

/** A comma inside "the United States, Japan and Australia" joins names: only a name or a bare noun phrase stands on either side. */
function isListComma(view: SentenceView, comma: number, end: number): boolean {
  const { lower } = view.tokens;
  const hasAnd = lower.slice(comma + 1, end).includes('and');
  if (!hasAnd || comma < 1) return false;
  let at = comma - 1;
  while (at >= 0 && isWord(view.tokens, at) && (isCapital(view.tokens, at) || lower[at] === 'the' || lower[at] === 'of')) at--;
  const words = comma - 1 - at;
  return words > 0 && words <= 6 && isCapital(view.tokens, comma + 1) || (words > 0 && lower[comma + 1] === 'the' && isCapital(view.tokens, comma + 2));
}

/** "the State Department and the Center" is one subject; "we met and our teams" is two clauses. */
function joinsNouns(view: SentenceView, and: number, end: number): boolean {
  const { lower } = view.tokens;
  const next = lower[and + 1];
  if (and < 1 || next === undefined || SUBJECT_PRONOUNS.has(next)) return false;
  for (let at = and - 1; at >= 0 && and - at < 14; at--) {
    const word = lower[at]!;
    if (word === ',' || HARD_STOPS.has(word) || SUBORDINATORS.has(word)) return at < and - 1;
    if (isFiniteLook(view, at)) return false;
  }
  return and < end;
}

function isFiniteLook(view: SentenceView, at: number): boolean {
  const { lower } = view.tokens;
  const word = lower[at]!;
  if (/^(will|shall|is|are|was|were|has|have|had|must|should|can|may|would|'ll|'re|'ve)$/.test(word)) return true;
  return at > 0 && isBaseVerb(word) && SUBJECT_PRONOUNS.has(lower[at - 1]!);
}

function classify(view: SentenceView, start: number, end: number): SubjectType {
  const { lower } = view.tokens;
  const head = headOf(view, start, end);
  const noun = lower[head]!;
  const first = lower[start]!;
  if (THIRD_NOUNS.has(noun)) return 'third';
  if (THING_NOUNS.has(noun)) return 'thing';
  const demonstrative = first === 'this' || first === 'these' || first === 'those' || first === 'such';
  const own = first === 'our' || first === 'my';
  if (demonstrative) return BODY_NOUNS.has(noun) || HUMAN_NOUNS.has(noun) ? 'body' : 'thing';
  if (HUMAN_NOUNS.has(noun)) return own || !BODY_NOUNS.has(noun) ? 'human' : 'body';
  if (BODY_NOUNS.has(noun)) return 'body';
  if (view.mentionIn(start, head + 1)) return partyHead(view, start, head) ? 'party' : 'thing';
  if (isCapital(view.tokens, head) && (head > start || start > 0)) return 'party';
  return isCapital(view.tokens, head) && !isAllOpening(view, head) ? 'party' : 'thing';
}

/** A capital at the very start of a sentence says nothing unless the word is an abbreviation. */
function isAllOpening(view: SentenceView, at: number): boolean {
  const { text, start, end } = view.tokens;
  const word = text.slice(start[at], end[at]);
  return at === 0 && word !== word.toUpperCase();
}

/** The mention is the head itself ("Japan"), not a word before it ("Japan's exports"). */
function partyHead(view: SentenceView, start: number, head: number): boolean {
  const from = view.tokens.start[head]!;
  const to = view.tokens.end[head]!;
  return view.mentionsIn(start, head + 1).some((mention) => mention.start < to && mention.end > from && !(mention.form === 'demonym' && mention.end < to));
}

/** The head noun: the last word before the first preposition of the phrase. */
function headOf(view: SentenceView, start: number, end: number): number {
  const { lower } = view.tokens;
  let last = start;
  for (let at = start; at < end; at++) {
    const word = lower[at]!;
    if (at > start && (PREPOSITIONS.has(word) || word === '(' || word === '–') && !isInsideName(view, at)) break;
    if (isWord(view.tokens, at) && word !== "'s") last = at;
  }
  return last;
}

/** "Republic of Korea" is one name: a preposition inside a mention does not end the head. */
function isInsideName(view: SentenceView, at: number): boolean {
  const from = view.tokens.start[at]!;
  return view.mentions().some((mention) => mention.start < from && mention.end > from);
}

function subjectOf(view: SentenceView, type: SubjectType, start: number, end: number): Subject {
  return { type, start, end, embedded: embedding(view, start, end), plural: isPlural(view, type, start, end) };
}

function isPlural(view: SentenceView, type: SubjectType, start: number, end: number): boolean {
  if (type === 'own' || type === 'speaker') return true;
  const { lower } = view.tokens;
  const words = lower.slice(start, end);
  if (words.includes('and') || words.includes('they')) return true;
  const head = end > start ? lower[headOf(view, start, end)]! : '';
  return /[^su]s$/.test(head) || head === 'people' || head === 'both';
}

/** What stands before the subject and takes the promise out of the clause. */
function embedding(view: SentenceView, start: number, end: number): Subject['embedded'] {
  const { lower } = view.tokens;
  const before = lower[start - 1];
  if (before === undefined) return null;
  if (before === 'if' || before === 'unless' || before === 'whether') return 'condition';
  if (before === 'what' || before === 'how' || before === 'why' || before === 'where') return 'question';
  if (BACKGROUND.has(before)) return 'background';
  if (before === 'that') return underThat(view, start);
  if (BELIEF_VERBS.has(before)) return 'belief';
  if (end > start && (OWN.has(lower[start]!) || lower[start] === 'i') && isWord(view.tokens, start - 1) && isNounBefore(view, start - 1)) return 'described';
  return null;
}

const BACKGROUND = new Set(['as', 'while', 'when', 'because', 'although', 'though', 'whereas', 'until', 'once']);

/** "announced that we will" promises, "believe that we will" hopes, "the one that we will" describes. */
function underThat(view: SentenceView, start: number): Subject['embedded'] {
  const { lower } = view.tokens;
  for (let at = start - 2; at >= 0 && start - at < 14 && lower[at] !== ','; at--) {
    if (SAY_VERBS.has(lower[at]!)) return null;
    if (BELIEF_VERBS.has(lower[at]!)) return 'belief';
  }
  return isWord(view.tokens, start - 2) ? 'described' : null;
}

/** "the jobs we'll create": a bare noun right before "we" makes the clause describe the noun. */
function isNounBefore(view: SentenceView, at: number): boolean {
  const word = view.tokens.lower[at]!;
  if (isAdverb(word) || SUBORDINATORS.has(word) || RELATIVES.has(word) || PREPOSITIONS.has(word) || word === 'and' || word === 'but' || word === 'or') return false;
  return at > 0 && !/^(say|says|said|announce|announced|pledge|agree|agreed|today|now|tomorrow|year|years|here|this|such|so|and)$/.test(word) && !isCapital(view.tokens, at) && !/^\d/.test(word);
}
