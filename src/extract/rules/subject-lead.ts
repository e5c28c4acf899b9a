import { isAdverb } from '../../languages/index.ts';
import { isProperName } from '../phrases/proper-name.ts';
import { findSubject, type Subject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isCapital, isWord } from '../tokens.ts';
import type { Candidate } from './candidate.ts';
import { firstVerb } from './first-verb.ts';
import { type LeadIn, skipMarker } from './lead-in.ts';

/**
 * "Leaders:", "We, the ministers, meeting in Sund:", "On fisheries, the two sides also:": a lead-in that is nothing but who does what
 * stands below, where each item is a clause that goes on from it. Null for any other.
 */
export function subjectLeadOf(
  view: SentenceView,
  codes: (candidate: Candidate) => readonly string[],
  level: number,
): LeadIn | null {
  const { lower, count } = view.tokens;
  const colon = lower[count - 1] === ',' ? count - 1 : lower.lastIndexOf(':');
  const subject = lower.indexOf(':') === colon || lower[colon] === ',' ? subjectAlone(view, colon) : null;
  if (!subject) return null;
  return { ...leadOf(view, subject, subject.type === 'own' ? [] : codes(asCandidate(subject)), level), rule: LISTING };
}

/**
 * "Velmark: Will open three ports. Will train pilots.": what the label of an item gives to its further sentences and to what stands
 * below it. Null where no clause of the item goes on from its label.
 */
export function labelLeadOf(
  view: SentenceView,
  candidates: readonly Candidate[],
  codes: (candidate: Candidate) => readonly string[],
  level: number,
): LeadIn | null {
  const labelled = candidates.find(({ subject }) => subject === view.label);
  return labelled ? leadOf(view, labelled.subject, codes(labelled), level) : null;
}

/**
 * "Velmark" as a heading, or in the cell of a table before another: what stands below or beside it and has no subject is that party's.
 * Null for any other heading or cell.
 */
export function partyAlone(view: SentenceView, codes: (candidate: Candidate) => readonly string[]): LeadIn | null {
  const { lower, count } = view.tokens;
  if (count > NAME) return null;
  const parties = view.mentions().filter(({ form }) => form === 'name');
  const others = lower.filter((_, at) => isWord(view.tokens, at) && !parties.some((party) => isIn(view, at, party)));
  if (parties.length === 0 || others.some((word) => !/^(the|and)$/.test(word))) return null;
  const [first, last] = [parties[0]!, parties.at(-1)!];
  const [start, end] = [view.tokens.from(first.start), view.tokens.from(last.end)];
  const party: Subject = { type: 'party', start, end, embedded: null, plural: parties.length > 1 };
  return leadOf(view, party, codes(asCandidate(party)), view.block.level);
}

const isIn = ({ tokens }: SentenceView, at: number, { start, end }: { start: number; end: number }) =>
  tokens.start[at]! >= start && tokens.end[at]! <= end + 1;

// A party's name has no more words, with the marks around it.
const NAME = 12;

function leadOf(view: SentenceView, subject: Subject, codes: readonly string[], level: number): LeadIn {
  const words = view.words(subject.start, subject.end);
  return {
    kind: 'promise',
    binding: 'high',
    rule: 'label',
    level,
    block: view.sentence.block,
    inherited: { from: 'lead-in', subject: { type: subject.type, words, codes } },
    words: { start: view.sentence.start, end: view.sentence.end },
    nouns: false,
    silent: false,
    clauses: true,
  };
}

// A lead-in, where the others are labels and headings.
const LISTING = 'subject-alone';

/** Whether a sentence opens with words that bind: "Will open three ports", "Also commits to train pilots". */
export function opensWithCue(view: SentenceView): boolean {
  const from = skipMarker(view);
  const cue = view.cues[0];
  return cue !== undefined && (cue.start === from || (cue.start === from + 1 && isAdverb(view.tokens.lower[from]!)));
}

/** Who stands before a mark, where nothing but them does: "The Ministers |: noted the report; agreed to". */
function subjectAlone(view: SentenceView, colon: number): Subject | null {
  const { lower } = view.tokens;
  const from = skipMarker(view);
  if (colon <= from) return null;
  if (lower[from] === 'we' && /^[,:]$/.test(lower[from + 1]!)) return isVerbless(view, from, colon) ? we(from) : null;
  if (colon > LONGEST) return null;
  const whole = findSubject(view, colon);
  // "They also:": of whom was spoken before.
  if (whole.type === 'anaphor' && lower[whole.start] === 'they' && opens(view, whole, from))
    return { ...whole, type: 'own' };
  const found = opens(view, whole, from) ? whole : behindFirst(view, from, colon);
  if (!found || !isVerbless(view, found.start, colon)) return null;
  if (isCalled(view, found)) return { ...found, type: 'party' };
  return mayAct(view, found) ? found : null;
}

const we = (at: number): Subject => ({ type: 'own', start: at, end: at + 1, embedded: null, plural: true });

/** "The ministers, meeting in Sund and recalling the charter:": what they are doing meanwhile stands behind a comma. */
function behindFirst(view: SentenceView, from: number, colon: number): Subject | null {
  const { lower } = view.tokens;
  const comma = lower.indexOf(',', from);
  if (comma < 0 || comma > colon - 2 || !/(ing|ed)$/.test(lower[comma + 1]!)) return null;
  const subject = findSubject(view, comma);
  return opens(view, subject, from) ? subject : null;
}

/** It stands at the head of the sentence, or behind "On fisheries,". */
function opens({ tokens: { lower } }: SentenceView, { start, end }: Subject, from: number): boolean {
  const at = lower[start - 1] === 'both' ? start - 1 : start;
  return end > start && (at <= from || (lower[at - 1] === ',' && lower.indexOf(',', from) === at - 1));
}

/** "The Harbour Relief Committee:": a body with a name of its own, which is nobody's own as far as the words tell. */
function isCalled(view: SentenceView, { type, start, end }: Subject): boolean {
  const from = view.tokens.lower[start] === 'the' ? start + 1 : start;
  if (type !== 'body' && type !== 'human') return false;
  if (end - from < 2 || OF_STATES.test(view.words(from, end))) return false;
  for (let at = from; at < end; at++)
    if (!isCapital(view.tokens, at) && !SMALL.has(view.tokens.lower[at]!)) return false;
  return true;
}

const SMALL = new Set(['of', 'for', 'and', 'the', 'on', 'in', '&']);
// What those who speak are made of, and what they set up among themselves.
const OF_STATES =
  /\b(ministr(y|ies)|ministers?|departments?|agenc(y|ies)|offices?|bureaus?|authority|secretariat|governments?|states?|countries|nations|heads|leaders|members?|part(y|ies)|sides?|participants?|partners?|president|presidency|administration|national|federal|royal|central|joint|working|steering|technical|task|senior|high|general|security)\b/i;

/** People, bodies and parties act; "Ports:" and "Food Security:" are titles. */
function mayAct(view: SentenceView, { type, start, end, embedded }: Subject): boolean {
  if (embedded) return false;
  if (type === 'party') return view.mentionIn(start, end) || isProperName(view, { start, end });
  return type === 'own' || type === 'human' || type === 'body';
}

/** No verb between but the participle behind a comma: "We, the leaders, gathered in Sund:". */
function isVerbless(view: SentenceView, from: number, colon: number): boolean {
  const verb = firstVerb(view, colon);
  return verb < from || view.tokens.lower[verb - 1] === ',';
}

function asCandidate(subject: Subject): Candidate {
  const at = { start: subject.end, end: subject.end };
  return {
    kind: 'promise',
    binding: 'high',
    rule: LISTING,
    subject,
    context: { start: subject.start, end: subject.end },
    phrase: at,
    owner: 'subject',
    passive: false,
    mood: null,
    inherited: null,
  };
}

// A lead-in of more words than this says something of its own.
const LONGEST = 30;

/**
 * Clauses that go on from such a lead-in, which are those of whom it names, and what they decide of things: "agreed that a port will".
 * Behind the label of an item so is all that names nobody: "Velmark: Will open a port. The government will also train pilots."
 */
export function withSubjectOf(
  { inherited, block, rule }: LeadIn,
  view: SentenceView,
  clauses: readonly Candidate[],
): readonly Candidate[] {
  const from = skipMarker(view) + 1;
  const labelled = block === view.sentence.block;
  return clauses.map((candidate) => {
    const { type, start, end } = candidate.subject;
    const told = rule === LISTING && type === 'thing' && start > from && !candidate.likely;
    const own = labelled && (type !== 'party' || !view.mentionIn(start, end)) && !isNameOf(view, candidate.subject);
    const goesOn = type === 'none' && candidate.owner === 'subject';
    return goesOn || told || own ? { ...candidate, inherited } : candidate;
  });
}

/** "The Lund Foundation", not "HRC", which is short for the label. */
function isNameOf(view: SentenceView, { type, start, end }: Subject): boolean {
  return type === 'party' && !/^(the )?[A-Z0-9&-]+$/.test(view.words(start, end));
}

/**
 * Whether what stands below in the base form ("Open three ports") is done by whom a lead-in names, and not for them: it is one of those
 * who speak, or nobody speaks.
 */
export function doesItself({ inherited }: LeadIn, speakers: readonly string[]): boolean {
  const { type, codes } = inherited.subject;
  return type !== 'party' || speakers.length === 0 || codes.some((code) => speakers.includes(code));
}

/**
 * "We: (i) commit to train pilots; (ii) will open a port", "The Council (a) takes note; (b) decides to": whose clause it is that a cue
 * opens right behind the mark of an item; null elsewhere.
 */
export function subjectOfItems(view: SentenceView, cue: number): Subject | null {
  const { lower } = view.tokens;
  let verb = cue;
  while (verb > 1 && isAdverb(lower[verb - 1]!)) verb--;
  const mark = beforeMark(view, verb);
  if (lower[mark - 1] !== ':' && mark === verb) return null;
  if (mark < verb && !/^(:|;|,|and)$/.test(lower[mark - 1] ?? '')) return null;
  view.opening ??= openingOf(view);
  const { subject, end } = view.opening;
  if (end >= verb) return null;
  if (lower[end] === ':' && end === verb - 1) view.label = subject;
  return subject;
}

/** Who opens a sentence of items, up to its colon or its first "(a)": found once for all of its cues. */
function openingOf(view: SentenceView): { readonly subject: Subject | null; readonly end: number } {
  const { lower } = view.tokens;
  const end = lower.findIndex(
    (word, at) => word === ':' || (/^(a|i|1)$/.test(word) && lower[at - 1] === '(' && lower[at + 1] === ')'),
  );
  const mark = lower[end] === ':' ? end : end - 1;
  return { subject: mark > 0 ? subjectAlone(view, mark) : null, end: mark };
}

/** Where the mark of an item begins that stands right before a word, "(b)" or "b)"; else the word itself. */
export function beforeMark({ tokens: { lower } }: SentenceView, at: number): number {
  if (lower[at - 1] !== ')' || !/^([a-z]|[ivx]+|\d)$/.test(lower[at - 2] ?? '')) return at;
  return lower[at - 3] === '(' ? at - 3 : at - 2;
}
