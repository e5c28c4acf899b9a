import {
  ADVERBS,
  BE_FORMS,
  isAdverb,
  isBaseVerb,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../../languages/index.ts';
import { embedding } from '../rules/embedding.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isWord } from '../tokens.ts';
import { isByName } from './by-name.ts';
import { headOf, phraseStart } from './noun-phrase.ts';
import { classify } from './subject-type.ts';

export type SubjectType =
  | 'own'
  | 'speaker'
  | 'party'
  | 'human'
  | 'body'
  | 'third'
  | 'thing'
  | 'anaphor'
  | 'relative'
  | 'none';

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
  if (
    !RELATIVES.has(lower[start - 1] ?? '') ||
    !isBaseVerb(lower[start]!) ||
    start < 2 ||
    !isWord(view.tokens, start - 2)
  )
    return null;
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
  let at = BE_FORMS.has(lower[cue]!) ? cue : skipAuxiliaries(view, cue);
  for (let rounds = 0; rounds < 4; rounds++) {
    // "Ruritania and Velmark each plan to": who they are stands before.
    while (
      at > 0 &&
      (ADVERBS.has(lower[at - 1]!) || (at > 1 && (isAdverb(lower[at - 1]!) || lower[at - 1] === 'each')))
    )
      at--;
    const mark = lower[at - 1];
    if (mark === '”' || mark === '"' || mark === '*') {
      at--;
      continue;
    }
    const open =
      mark === ')'
        ? matching(view, at - 1, '(')
        : mark === ',' || mark === '–' || mark === '—'
          ? matching(view, at - 1, mark)
          : -1;
    const begun = open < 0 && (mark === '–' || mark === '—') ? behindRepair(view, at - 1) : -1;
    if (begun > 0) return begun;
    if (open < 0) return mark === ',' && isStray(view, at - 1, cue) ? at - 1 : at;
    at = open;
  }
  return at;
}

/** "We've also — will open", "the patrols are going — are going to": where a verb is begun anew behind a dash, its subject stands before the first. */
function behindRepair(view: SentenceView, dash: number): number {
  const { lower } = view.tokens;
  let at = dash;
  while (at > 0 && (BE_FORMS.has(lower[at - 1]!) || BEGUN.has(lower[at - 1]!) || isAdverb(lower[at - 1]!))) at--;
  return at > 0 && at < dash && !isAdverb(lower[at]!) ? at : -1;
}

const BEGUN = new Set(['have', 'has', "'ve", 'will', "'ll", 'going', 'to']);

/** "The Harbour Office (HO), will open", "Velmark, and Graustark, will": a comma right before the verb that closes nothing. */
function isStray({ tokens }: SentenceView, comma: number, cue: number): boolean {
  if (cue !== comma + 1 || !/^(will|is|are)$/.test(tokens.word(cue)!)) return false;
  const from = isAdverb(tokens.word(0)!) && tokens.word(1) === ',' ? 2 : 0;
  const first = tokens.word(from)!;
  if (PREPOSITIONS.has(first) || SUBORDINATORS.has(first) || /(ing|ed)$/.test(first)) return false;
  const words = tokens.lower.slice(from, comma);
  return (
    !words.some((word) => FINITE.test(word)) && (!words.includes(',') || words.lastIndexOf('and') > words.indexOf(','))
  );
}

// A sentence that has one of these before the comma may have another verb there.
const FINITE =
  /^(will|shall|is|are|was|were|has|have|had|must|should|can|may|would|'ll|'re|'ve|that|which|who|to|;|:)$|.{3}ed$/;

/** "are pleased to announce": the verb "to be" before a participle or adjective belongs to the frame, not to the subject. */
function skipAuxiliaries(view: SentenceView, cue: number): number {
  const { lower } = view.tokens;
  let at = cue;
  while (
    at > 0 &&
    (BE_FORMS.has(lower[at - 1]!) || isAdverb(lower[at - 1]!)) &&
    !(lower[at - 1] === "'s" && isWord(view.tokens, at))
  )
    at--;
  return at < cue && BE_FORMS.has(lower[at]!) ? at : cue;
}

// An inserted phrase longer than this is a clause of its own.
const INSERTED = 28;

function matching(view: SentenceView, close: number, mark: string): number {
  const { lower } = view.tokens;
  if (mark === ',') return openingComma(view, close);
  for (let at = close - 1; at > 0 && close - at < INSERTED; at--) if (lower[at] === mark) return at;
  return -1;
}

const INSERTERS = new Set([
  'through',
  'together',
  'along',
  'as',
  'in',
  'which',
  'who',
  'the',
  'a',
  'an',
  'with',
  'including',
  'therefore',
  'by',
  'an',
  'on',
  'at',
  'working',
  'via',
  'following',
  'consistent',
  'subject',
  'one',
  'two',
  'three',
  'both',
  'home',
  'host',
  'pending',
  'hereinafter',
  'hereafter',
  'collectively',
]);

/**
 * The comma that opens the phrase closed by the comma at `close`: ", through its agencies A, B and C," is inserted, while ", China"
 * after an opening phrase is not. What stands before must be a noun phrase that does not itself open the sentence as an adverbial.
 */
function openingComma(view: SentenceView, close: number): number {
  const { lower } = view.tokens;
  const opened =
    (PREPOSITIONS.has(lower[0]!) && lower[0] !== 'as') ||
    SUBORDINATORS.has(lower[0]!) ||
    (isAdverb(lower[0]!) && lower[1] === ',');
  // What opens the sentence ends at its first comma, and the subject stands behind it.
  const first = opened ? lower.indexOf(',') : 0;
  for (let at = close - 1; at > 0 && close - at < INSERTED; at--) {
    if (lower[at] === ';' || lower[at] === ':') return -1;
    if (at <= first) return -1;
    if (lower[at] !== ',') continue;
    const next = lower[at + 1]!;
    if (
      (INSERTERS.has(next) ||
        PREPOSITIONS.has(next) ||
        isAdverb(next) ||
        isDescribing(view, at + 1) ||
        isByName(view, at, close)) &&
      (isWord(view.tokens, at - 1) || CLOSING.has(lower[at - 1]!))
    )
      return at;
  }
  return -1;
}

// What may stand right before the comma of an inserted phrase, behind the name that it tells of.
const CLOSING = new Set([')', '”', '*', ']']);

/** "…, funded by Velmark and joined by Graustark,", "…, recalling the treaty,": a participle with what belongs to it tells of the noun before. */
function isDescribing(view: SentenceView, at: number): boolean {
  const { lower } = view.tokens;
  const word = lower[at]!;
  return (
    MINDFUL.has(word) ||
    ((/ed$/.test(word) || word === 'led' || word === 'held') &&
      /^(by|of|in|on|at|with|under|as|to|from|for)$/.test(lower[at + 1] ?? ''))
  );
}

// How those who agree on a text say with what in mind they do.
const MINDFUL = new Set(
  'recalling noting recognizing recognising acknowledging reaffirming reiterating affirming welcoming emphasizing emphasising stressing underlining underscoring highlighting considering appreciating sharing having being acting bearing taking building drawing desiring wishing seeking meeting gathering responding convinced inspired determined concerned mindful conscious aware'.split(
    ' ',
  ),
);

function subjectOf(view: SentenceView, type: SubjectType, start: number, end: number): Subject {
  return { type, start, end, embedded: embedding(view, start, end), plural: isPlural(view, type, start, end) };
}

function isPlural(view: SentenceView, type: SubjectType, start: number, end: number): boolean {
  if (type === 'own' || type === 'speaker') return true;
  const { lower } = view.tokens;
  const words = lower.slice(start, end);
  if (words.includes('and') || words.includes('they')) return true;
  const head = end > start ? lower[headOf(view, start, end)]! : '';
  return (/[^su]s$/.test(head) && head !== 'corps') || head === 'people' || head === 'both';
}
