import {
  ADVERBS,
  BELIEF_VERBS,
  isAdverb,
  isBaseVerb,
  PREPOSITIONS,
  RELATIVES,
  SAY_VERBS,
  SUBORDINATORS,
} from '../../languages/index.ts';
import type { Subject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isCapital, isWord } from '../tokens.ts';
import { ANNOUNCEMENTS, tellingWord } from './said-by.ts';

/** What stands before the subject and takes the promise out of the clause. */
export function embedding(view: SentenceView, start: number, end: number): Subject['embedded'] {
  const { lower } = view.tokens;
  const before = lower[start - 1];
  if (before === undefined) return null;
  if (before === 'if' || before === 'unless' || before === 'whether') return 'condition';
  // "whether or not we will": as "whether we will".
  if (before === 'not' && lower[start - 2] === 'or' && lower[start - 3] === 'whether') return 'condition';
  // "confident that together we will": as "that we will".
  if (ADVERBS.has(before) && lower[start - 2] === 'that') return underThat(view, start - 1);
  if (before === 'why' && /^('s|is|exactly|precisely)$/.test(lower[start - 2] ?? '')) return null;
  // "a port, where we will build a dock": as "in which we will", said by itself behind its comma.
  if (before === 'where' && lower[start - 2] === ',' && (lower[start] === 'we' || MODALS.test(lower[end] ?? '')))
    return null;
  if (before === 'what' || before === 'how' || before === 'why' || before === 'where') return 'question';
  // "A will build a dock, while B will train pilots" promises twice; "While A will build a dock, …" only grants it.
  if (before === 'while' && start > 1) return null;
  if (BACKGROUND.has(before)) return 'background';
  if (before === 'that') return underThat(view, start);
  if ((isAdverb(before) ? lower[start - 2] : before) === ',' && isBehindInsertion(view, start)) return 'belief';
  if (BELIEF_VERBS.has(before)) return 'belief';
  if (
    end > start &&
    (lower[start] === 'we' || lower[start] === 'us' || lower[start] === 'i' || lower[start] === 'they') &&
    isWord(view.tokens, start - 1) &&
    isNounBefore(view, start - 1) &&
    !hasObject(view, end) &&
    tellingWord(view, start) < 0
  )
    return 'described';
  return null;
}

/** "On my first day in office I will sign a decree": with an object of its own the verb says nothing of the noun before. */
function hasObject({ tokens: { lower } }: SentenceView, at: number): boolean {
  if (lower[at] !== 'will' && lower[at] !== "'ll") return false;
  return isBaseVerb(lower[at + 1] ?? '') && /^(an?|the|our|my|every|all|\d[\d,]*)$/.test(lower[at + 2] ?? '');
}

const BACKGROUND = new Set([
  'as',
  'while',
  'when',
  'because',
  'although',
  'though',
  'whereas',
  'until',
  'once',
  'after',
  'before',
  'since',
]);

/** "announced that we will" promises, "believe that we will" hopes, "the one that we will" describes. */
function underThat(view: SentenceView, start: number): Subject['embedded'] {
  const { lower } = view.tokens;
  if (isUnderPromise(view, start)) return null;
  if (TOLD.has(lower[start - 2] ?? '')) return null;
  // "announced the steps that Velmark will take": what is announced is the steps.
  if (STEPS.test(lower[start - 2] ?? '')) return 'described';
  for (let at = start - 2; at >= 0 && start - at < 14 && lower[at] !== ','; at--) {
    if (SAY_VERBS.has(lower[at]!)) return null;
    if (BELIEF_VERBS.has(lower[at]!)) return 'belief';
  }
  return isWord(view.tokens, start - 2) ? 'described' : null;
}

/** "We believe that, with your help, they will", "it knows that in a year, they will": a phrase stands between the belief and its clause. */
function isBehindInsertion({ tokens }: SentenceView, start: number): boolean {
  for (let at = start - 2; at > 0 && start - at < REACH; at--) {
    if (tokens.word(at) !== 'that') continue;
    const next = tokens.word(at + 1)!;
    return BELIEF_VERBS.has(tokens.word(at - 1)!) && (next === ',' || PREPOSITIONS.has(next));
  }
  return false;
}

const MODALS = /^(will|shall)$/;

const STEPS = /^(steps|actions|measures)$/;

// These pass it on only right before "that": "made clear that", while "the announcement builds on what" is about another clause.
const TOLD = new Set(['clear', 'announcements', 'welcome', 'welcomes', 'welcomed', ...ANNOUNCEMENTS]);

// A clause that hangs on a promise may stand behind an inserted phrase: "determined, consistent with our laws, that the assets will".
const REACH = 18;

/** Under "we are determined that …", "they have committed that …" even what things will undergo is promised. */
export function isUnderPromise(view: SentenceView, start: number): boolean {
  const { lower } = view.tokens;
  if (lower[start - 1] !== 'that') return false;
  if (isGivenWord(lower, start - 2)) return true;
  for (let at = start - 2; at >= 0 && start - at < REACH; at--) {
    if (PROMISED.has(lower[at]!)) return at === start - 2 || (lower[at + 1] === ',' && lower[start - 2] === ',');
  }
  return false;
}

/** "Reached a mutual understanding that", "give our word that": a noun that only its verb makes a promise of. */
function isGivenWord(lower: readonly string[], at: number): boolean {
  if (!WORD.test(lower[at] ?? '')) return false;
  return lower.slice(Math.max(0, at - NOUN_PHRASE), at).some((word) => GIVING.test(word));
}

const WORD = /^(agreement|understanding|consensus|word|assurances?|guarantees?|undertaking)$/;
const GIVING = /^(reach|reached|reaches|reaching|give|gave|given|gives|giving|have|has)$/;
const NOUN_PHRASE = 5;

const PROMISED = new Set([
  'undertaken',
  'undertook',
  'determined',
  'committed',
  'pledged',
  'agreed',
  'resolved',
  'decided',
  'intend',
  'intends',
  'commit',
  'pledge',
  'agree',
  'decide',
  'resolve',
]);

// A sentence that opens with a time or a place may run on to "we" without a comma: "By the end of the decade we will".
const OPENERS = /^(today|tomorrow|tonight|here|now|together|next|later)$/;

const SPEAKING = /^(we|i|they)$/;

// "To this end we will", "By the end of the decade we will": a short opening without a comma.
const OPENING = 7;

/** "the jobs we'll create": a bare noun right before "we" makes the clause describe the noun. */
function isNounBefore(view: SentenceView, at: number): boolean {
  const word = view.tokens.lower[at]!;
  const opened = OPENERS.test(view.tokens.lower[0]!) || (at < OPENING && PREPOSITIONS.has(view.tokens.lower[0]!));
  // "Today we laid out the work we'll do": behind a clause the opening is over.
  if (opened && !view.tokens.lower.slice(1, at).some((other) => SPEAKING.test(other))) return false;
  if (
    SAY_VERBS.has(word) ||
    isAdverb(word) ||
    SUBORDINATORS.has(word) ||
    RELATIVES.has(word) ||
    PREPOSITIONS.has(word) ||
    word === 'and' ||
    word === 'but' ||
    word === 'or'
  )
    return false;
  return (
    at > 0 &&
    !/^(say|says|said|announce|announced|pledge|agree|agreed|today|now|tomorrow|year|years|here|this|such|so|and)$/.test(
      word,
    ) &&
    !isCapital(view.tokens, at) &&
    !/^\d/.test(word)
  );
}
