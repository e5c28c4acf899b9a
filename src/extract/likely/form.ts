import { baseOfIng, isBaseVerb } from '../../languages/index.ts';
import { AMOUNT_OPENINGS } from '../fields/amounts/index.ts';
import { mayHold } from '../fields/openings.ts';
import { findSubject, type Subject } from '../phrases/subject.ts';
import type { Mood } from '../phrases/verb.ts';
import type { Candidate } from '../rules/candidate.ts';
import { type Before, judgedFrames } from '../rules/clause-candidates.ts';
import { skipAdverbs } from '../rules/cue-match.ts';
import { firstVerb } from '../rules/first-verb.ts';
import { isDeed } from '../rules/forecast.ts';
import { frames } from '../rules/frames.ts';
import { NO_SUBJECT, PROGRAMME } from '../rules/lead-in.ts';
import { isUnderWay } from '../rules/narration.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isWord, type Tokens } from '../tokens.ts';
import { idOf } from '../words/lexicon.ts';

/**
 * Forms in which undertakings are told beside the frames, and other things as often: "the project will map the reefs", "Velmark is
 * opening a lock", "this includes 40 boats", "- Opening a lock", "a fund, which will pay for pilots".
 */
export type Form = 'will' | 'continuous' | 'includes' | 'item' | 'which';

/** What a sentence says in such a form, and the token where its words begin, behind marks. */
export interface Formed {
  readonly form: Form;
  readonly candidate: Candidate;
  readonly opening: number;
}

/** The first such form that a sentence has which no rule takes; null for most. */
export function formOf(view: SentenceView, before: Before): Formed | null {
  const opening = openingOf(view);
  if (view.tokens.count - opening < SHORTEST) return null;
  const form = (name: Form, candidate: Candidate | null): Formed | null =>
    candidate && { form: name, candidate: { ...candidate, rule: `likely-${name}` }, opening };
  const refused = refusedFrames(view, before);
  return (
    form('will', refused.find(({ subject }) => ACTING.has(subject.type)) ?? null) ??
    form('continuous', continuous(view)) ??
    form('includes', including(view, opening)) ??
    form('item', item(view, opening)) ??
    form('which', refused.find(({ subject }) => subject.type === 'relative') ?? null)
  );
}

// Fewer words than this say too little.
const SHORTEST = 4;

const ACTING = new Set<Subject['type']>(['thing', 'body', 'party', 'human', 'anaphor', 'none']);

// "Trade will grow by 4 percent", "the report will show that": what happens by itself is foretold, whatever figure stands with it.
const FORETOLD = new Set([
  'grow',
  'rise',
  'fall',
  'decline',
  'shrink',
  'become',
  'mean',
  'cost',
  'happen',
  'emerge',
  'show',
  'reveal',
]);

// "The fund will help the guilds": what comes of a thing or of money. A relative clause says so of what is only now announced.
const EFFECTS = new Set(['help', 'allow', 'lower', 'generate', 'surpass']);

// Nouns of what something is for, which is told and not promised.
const PURPOSES = new Set(['aim', 'goal', 'objective', 'purpose', 'mission', 'role', 'task', 'focus']);

const PERSONS = new Set(['they', 'he', 'she']);

const MODAL = new Set(['will', 'will-seek-to', 'going-to', 'intend-to', 'be-to', 'would-under']);

/** Futures that are no promise only for what their subject is. */
function refusedFrames(view: SentenceView, before: Before): readonly Candidate[] {
  if (!view.cues.some(({ row }) => MODAL.has(row.id))) return NONE;
  const judged = judgedFrames(
    view,
    view.framed ?? frames(view, view.cues),
    before,
    ({ embedded }) => embedded === null,
  );
  return judged.flatMap(({ frame, outcome }) => {
    if (typeof outcome === 'string' || !MODAL.has(frame.match.row.id)) return [];
    if (isDeed(view, outcome.subject)) return [];
    if (frame.match.row.id === 'be-to' && saysPurpose(view, outcome.subject)) return [];
    const act = view.tokens.word(outcome.phrase.start) ?? '';
    if (FORETOLD.has(act) || (EFFECTS.has(act) && outcome.subject.type !== 'relative')) return [];
    // Whom "they" stands for was looked for, and not found.
    return PERSONS.has(view.tokens.word(outcome.subject.start) ?? '') ? [] : [outcome];
  });
}

/** "The aim of the league is to guard the pier". */
function saysPurpose({ tokens }: SentenceView, { start, end }: Subject): boolean {
  for (let at = start + 2; at < end; at++) if (tokens.word(at) === 'of') return PURPOSES.has(tokens.word(at - 1)!);
  return false;
}

const NONE: readonly Candidate[] = [];

/** A candidate from token `from` on, without a subject where none is given. */
function candidateOf(view: SentenceView, from: number, mood: Mood | null, subject: Subject | null): Candidate {
  return {
    kind: 'promise',
    binding: 'high',
    rule: '',
    subject: subject ?? NO_SUBJECT,
    context: { start: subject ? Math.min(subject.start, from) : from, end: from },
    phrase: { start: from, end: view.tokens.count },
    owner: 'subject',
    passive: false,
    mood,
    inherited: subject ? null : PROGRAMME,
  };
}

const BE = new Set(['is', 'are', "'re", 'am', "'m"].map(idOf));
// Words in -ing that are no verbs behind "is".
const NO_VERB = new Set([
  'during',
  'including',
  'according',
  'following',
  'regarding',
  'concerning',
  'something',
  'nothing',
  'being',
]);

// What is told of somebody, and announced by nobody: "the port is receiving ships", "the guild is helping pilots".
const TELLING = new Set([
  'benefiting',
  'becoming',
  'driving',
  'facilitating',
  'fulfilling',
  'helping',
  'lowering',
  'receiving',
  'seeing',
  'stepping',
]);

/** "Velmark is now opening a lock"; not "a fund that is paying", which says what a thing is. */
function continuous(view: SentenceView): Candidate | null {
  const { tokens } = view;
  const end = Math.min(tokens.count - 1, REACH);
  for (let at = 1; at < end; at++) {
    if (!BE.has(tokens.id(at))) continue;
    const verb = skipAdverbs(tokens, tokens.word(at + 1) === '[' ? at + 2 : at + 1, 3);
    if (!endsInIng(tokens, verb)) continue;
    const word = tokens.word(verb)!;
    if (NO_VERB.has(word) || !baseOfIng(word)) continue;
    if (TELLING.has(word)) return null;
    const subject = findSubject(view, at);
    if (subject.type === 'relative') continue;
    return subject.embedded || subject.type === 'none' || isUnderWay(view)
      ? null
      : candidateOf(view, verb, 'ing', subject);
  }
  return null;
}

/** Looked at in the units, so that no string is made of the many words that do not. */
function endsInIng(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count) return false;
  const { units } = tokens.characters;
  const end = tokens.unitEnd(at);
  return units[end - 1] === 103 && units[end - 2] === 110 && units[end - 3] === 105;
}

// What stands further behind is seldom the verb of the sentence.
const REACH = 45;

const POINTING = new Set(['this', 'these', 'it', 'they'].map(idOf));
const INCLUDE = new Set(['include', 'includes'].map(idOf));

/** "This includes 3 million for pilots". */
function including(view: SentenceView, opening: number): Candidate | null {
  const { tokens } = view;
  if (!POINTING.has(tokens.id(opening))) return null;
  for (let at = opening + 1; at < Math.min(opening + 6, tokens.count - 1); at++)
    if (INCLUDE.has(tokens.id(at))) return candidateOf(view, at + 1, null, null);
  return null;
}

/** "- Opening a lock", "- Open a lock", "**Opens a lock", "- 3 million for pilots". */
function item(view: SentenceView, opening: number): Candidate | null {
  const { tokens } = view;
  if (view.block.kind !== 'item' && tokens.word(opening - 1) !== '*') return null;
  const word = tokens.word(opening)!;
  const clause = word.endsWith('ing') || word === 'to' ? behindOpening(view) : null;
  if (clause) return clause;
  if (word.endsWith('ing') && baseOfIng(word)) return candidateOf(view, opening, 'ing', null);
  if (isBaseVerb(word)) return candidateOf(view, opening, 'base', null);
  const isThird = word.endsWith('s') && isBaseVerb(word.slice(0, -1));
  return isThird || mayHold(tokens, AMOUNT_OPENINGS) ? candidateOf(view, opening, null, null) : null;
}

/** "Building on the survey, the plan pays 3 million": the clause behind what opens the item. */
function behindOpening(view: SentenceView): Candidate | null {
  const { tokens } = view;
  const comma = tokens.lower.indexOf(',');
  const verb = firstVerb(view, tokens.count);
  if (comma < 0 || verb <= comma || isBaseVerb(tokens.word(verb)!)) return null;
  const subject = findSubject(view, verb);
  if (subject.start !== comma + 1 || subject.end !== verb || subject.embedded) return null;
  return candidateOf(view, verb, null, subject);
}

/** The first token that is a word or a sum. */
function openingOf({ tokens }: SentenceView): number {
  let at = 0;
  while (at < tokens.count && !isWord(tokens, at) && !/^[$€£]$/.test(tokens.word(at)!)) at++;
  return at;
}
