import { baseOfIng, baseOfParticiple, BELIEF_VERBS, HAVE_FORMS, isAdverb, isBaseVerb, PREPOSITIONS, DETERMINERS } from '../languages/index.ts';
import type { Candidate } from './candidate.ts';
import { type CueIndex, type CueMatch, matchCues } from './cue-match.ts';
import { acceptsSubject, subjectOfBefore } from './subject-test.ts';
import type { SentenceView } from './sentence-view.ts';
import { findSubject, type Subject } from './subject.ts';
import { isCapital } from './tokens.ts';
import { predicate } from './predicate.ts';

/** A cue with its subject; `own` is false where the subject is shared with the cue before. */
interface Framed {
  readonly match: CueMatch;
  readonly subject: Subject;
  readonly own: boolean;
  readonly binding: 'high' | 'low';
  readonly end: number;
}

/** What the sentence before gives to this one: its human subject, for "they" and "it". */
export interface Before {
  readonly subject: Subject | null;
}

/** The statements of a sentence's clauses, and who its first clause is about. */
export interface Clauses {
  readonly candidates: readonly Candidate[];
  readonly subject: Subject | null;
}

/** All statements that the finite clauses of a sentence make, in reading order. */
export function clauseCandidates(view: SentenceView, cues: CueIndex, before: Before): Clauses {
  const framed = frames(view, matchCues(view.tokens, cues));
  const found: Candidate[] = [];
  framed.forEach((frame, index) => {
    const candidate = judge(view, frame, phraseEnd(view, frame, framed.slice(index + 1)), before, found);
    if (candidate) found.push(candidate);
  });
  const candidates = found.filter((candidate) => candidate.subject.type !== 'relative' || found.length === 1);
  const named = framed.filter((frame) => frame.own && ['human', 'party', 'own', 'body'].includes(frame.subject.type));
  return { candidates, subject: named[0]?.subject ?? null };
}

/** Gives each cue its subject and drops those that are no verbs of a clause. */
function frames(view: SentenceView, matches: readonly CueMatch[]): readonly Framed[] {
  const kept: Framed[] = [];
  let covered = 0;
  for (const match of matches) {
    if (match.start < covered) continue;
    const last = kept[kept.length - 1];
    if (last && inChain(view, last, match)) {
      const chained = chain(last, match);
      if (chained) kept[kept.length - 1] = chained;
      continue;
    }
    const frame = frameOf(view, match, last);
    if (!frame) continue;
    kept.push(frame);
    covered = match.end;
  }
  return kept;
}

/** "will continue to", "intend to work to": nothing but adverbs between the end of one cue and the start of the next. */
function inChain(view: SentenceView, last: Framed, match: CueMatch): boolean {
  if (match.start - last.end > 4) return false;
  for (let at = last.end; at < match.start; at++) {
    const word = view.tokens.lower[at]!;
    if (!isAdverb(word) && word !== 'not' && word !== 'to' && word !== 'be' && word !== 'continue') return false;
  }
  return true;
}

// Frames whose verb is the act itself when another frame stands before it: "will support", "intends to launch".
const ACT_ITSELF = new Set(['support', 'launch', 'extend', 'seek-to', 'welcome', 'encourage', 'announce', 'join-to', 'propose', 'look-for-ways', 'set-goal', 'pledge-amount', 'agree-that', 'partnering-to', 'launching']);

function chain(last: Framed, match: CueMatch): Framed | null {
  if (match.row.id === 'seek-to') return { ...last, binding: 'low' };
  if (ACT_ITSELF.has(match.row.id)) return null;
  const weak = last.binding === 'low' || match.row.binding === 'low';
  return { ...last, match: { ...match, start: last.match.start }, binding: weak ? 'low' : 'high', end: match.end };
}

// Words that are nouns as often as verbs: they need a subject right before them that agrees.
const NOUN_OR_VERB = /^(plans?|aims?|supports?|works?|calls?|needs?|launch|promises?|pledges?|attempts?|challenges?|requests?|mandates?|tasks?|charges?|shares?|looks?|demands?|states?|notes?|demand|set|sets|act|means?|estimate|goals?|targets?|commitments?|intention|objective|ambition|aim|plan|promise|pledge|extend|welcome|commit|committed|agreed|resolved|decided|pledged|appeal|promised|intended|planned|establish|established|invest|provide|contribute|support)$/;

function frameOf(view: SentenceView, match: CueMatch, last: Framed | undefined): Framed | null {
  const { lower } = view.tokens;
  const word = lower[match.start]!;
  const previous = wordBefore(view, match.start);
  const { row } = match;
  const base = { match, binding: row.binding, end: match.end };
  if (row.owner === 'possessor' && !isTakenUp(view, match.start)) return null;
  if (row.owner !== 'subject') return { ...base, subject: findSubject(view, match.start), own: true };
  if (previous === 'to' && row.mood !== 'none') return null;
  if (isParticiple(word)) return participle(view, base, last, previous);
  if (previous === 'and' || previous === ',' || previous === 'but' || previous === 'or') {
    const shared = last?.subject;
    if (previous !== ',' || !hasOwnSubject(view, match.start)) return sharing(view, base, shared ? last : undefined);
  }
  const subject = findSubject(view, match.start);
  if ((subject.type === 'none' || subject.type === 'thing') && NOUN_OR_VERB.test(word) && match.start > 0) return null;
  if (NOUN_OR_VERB.test(word) && !agrees(view, subject, match.start)) return null;
  return { ...base, subject, own: true };
}

const TAKING_UP = /^(welcom|reaffirm|announc|reiterat|confirm|underscor|underlin|highlight|secur|applaud|appreciat|support|includ|not(e|es|ed|ing)$|through$|with$|acknowledg|express|recogni)/;

/** Somebody's commitment counts where the text takes it up ("welcome Mongolia's commitment to"), not where it is only the topic. */
function isTakenUp(view: SentenceView, at: number): boolean {
  for (let index = Math.max(0, at - 9); index < at; index++) if (TAKING_UP.test(view.tokens.lower[index]!)) return true;
  return false;
}

function wordBefore(view: SentenceView, at: number): string | undefined {
  const { lower } = view.tokens;
  let index = at - 1;
  while (index >= 0 && isAdverb(lower[index]!) && lower[index] !== 'only') index--;
  return lower[index];
}

function isParticiple(word: string): boolean {
  return word.endsWith('ing') && word !== 'bring';
}

/** "Reaffirming our commitment to…" binds whoever the sentence is about. */
function participle(view: SentenceView, base: Pick<Framed, 'match' | 'binding' | 'end'>, last: Framed | undefined, previous: string | undefined): Framed | null {
  const { match } = base;
  if (previous !== undefined && (PREPOSITIONS.has(previous) || previous === 'to' || DETERMINERS.has(previous))) return null;
  if (match.row.kind === 'call' && previous !== undefined && match.start > 1) return null;
  const subject: Subject = last?.subject ?? { type: 'own', start: match.start, end: match.start, embedded: null, plural: true };
  const be = previous === 'are' || previous === 'is' || previous === 'am' || previous === "'re" || previous === "'m";
  if (be) return { ...base, subject: findSubject(view, match.start - 1), own: true };
  return { ...base, subject, own: false };
}

/** A verb after "and": it shares the subject of the frame before, or of the first verb of the sentence. */
function sharing(view: SentenceView, base: Pick<Framed, 'match' | 'binding' | 'end'>, last: Framed | undefined): Framed | null {
  const word = view.tokens.lower[base.match.start]!;
  const plainVerb = isBaseVerb(word);
  if (last && plainVerb && base.match.row.kind === 'promise' && (last.match.row.kind !== 'promise' && last.match.row.mood === 'base' || purposeBetween(view, last.end, base.match.start))) return null;
  if (last && base.match.row.needs === 'own-subject' && last.match.row.kind === 'proposal') return null;
  if (last) return isMember(view, last, base.match) ? null : { ...base, subject: last.subject, own: false };
  if (isInfinitive(view, base.match.start)) return null;
  const verb = firstVerb(view, base.match.start);
  if (verb < 0) return null;
  const subject = findSubject(view, verb);
  return subject.type === 'none' ? null : { ...base, subject, own: false };
}

/** A base form under an open "to": "working to share information and set goals". */
function isInfinitive(view: SentenceView, at: number): boolean {
  const { lower } = view.tokens;
  if (!isBaseVerb(lower[at]!)) return false;
  for (let index = at - 1; index > 0; index--) if (lower[index] === 'to' && isBaseVerb(lower[index + 1]!)) return true;
  return false;
}

const FINITE = /^(is|are|was|were|am|has|have|had|will|do|does|can|'re|'s|'ve|'m)$/;

/** The first finite verb of a sentence as far as form tells: an auxiliary, or a known verb in -s or -ed. */
function firstVerb(view: SentenceView, before: number): number {
  const { lower } = view.tokens;
  for (let at = 1; at < before; at++) {
    const word = lower[at]!;
    if (FINITE.test(word) && word !== "'s") return at;
    if (PREPOSITIONS.has(lower[at - 1]!) || DETERMINERS.has(lower[at - 1]!)) continue;
    if (baseOfParticiple(word) || (word.endsWith('s') && isBaseVerb(word.slice(0, -1)))) return at;
  }
  return -1;
}

function hasOwnSubject(view: SentenceView, at: number): boolean {
  const subject = findSubject(view, at);
  return subject.end > subject.start;
}

/** A base form after "and" inside a promise ("will build A and strive to reach B") is a member of that promise, no new clause. */
function isMember(view: SentenceView, last: Framed, match: CueMatch): boolean {
  const word = view.tokens.lower[match.start]!;
  if (match.row.kind !== 'promise') return false;
  return isBaseVerb(word) && (last.match.row.mood === 'base' || last.match.row.mood === 'nominal') && last.match.row.kind === 'promise' && !last.subject.embedded
    && (last.match.row.id.includes('will') || last.match.row.id === 'going-to' || !last.subject.plural || purposeBetween(view, last.end, match.start));
}

function purposeBetween(view: SentenceView, start: number, end: number): boolean {
  const { lower } = view.tokens;
  for (let at = start; at < end; at++) if (lower[at] === 'to' && isBaseVerb(lower[at + 1]!)) return true;
  return false;
}

function agrees(view: SentenceView, subject: Subject, at: number): boolean {
  const word = view.tokens.lower[at]!;
  const before = view.tokens.lower[at - 1];
  if (before !== undefined && (DETERMINERS.has(before) || PREPOSITIONS.has(before) || before === "'s" || before === 'of')) return before === 'all' || before === 'both' || before === 'this' ? subject.end > subject.start : false;
  if (subject.type === 'own' || subject.type === 'speaker') return !/[^s]s$/.test(word) || word === 'was';
  if (word.endsWith('ed') || word === 'set') return true;
  const singularVerb = /[^s]s$/.test(word);
  if (singularVerb) return !subject.plural || view.mentionIn(subject.start, subject.end);
  return subject.type === 'anaphor' || subject.plural;
}

/** Where the words that a frame governs end: at the next clause with a subject of its own, at a semicolon before one, or at the sentence's end. */
function phraseEnd(view: SentenceView, frame: Framed, later: readonly Framed[]): number {
  const { lower, count } = view.tokens;
  let end = count;
  for (const next of later) {
    const at = next.own ? next.subject.start : next.match.start;
    if (at <= frame.end) continue;
    const before = lower[at - 1];
    const separate = before === ',' || before === ';' || before === 'and' || before === 'but' || before === '—' || before === '–' || before === ':' || before === 'while';
    if (next.match.row.owner === 'subject' && next.subject.type !== 'relative' && !next.subject.embedded && separate) {
      end = Math.min(end, at);
      break;
    }
  }
  return end;
}

function judge(view: SentenceView, frame: Framed, end: number, before: Before, found: readonly Candidate[]): Candidate | null {
  const { row } = frame.match;
  if (row.kind === 'frame' || isName(view, frame) || isQuestion(view) || isPerfect(view, frame) || isToldAsPast(view, frame)) return null;
  if (isNested(view, frame, found)) return null;
  const subject = frame.subject.type === 'anaphor' ? subjectOfBefore(view, frame.subject, before) : frame.subject;
  const kind = row.kind;
  const said = predicate(view, row, frame.end, end);
  if (!said || !acceptsSubject(view, row, subject, said)) return null;
  return {
    kind: row.id === 'must' && (subject.type === 'third' || subject.type === 'party') ? 'call' : kind,
    binding: said.weak ? 'low' : frame.binding,
    rule: row.id,
    subject,
    context: { start: Math.min(subject.start, frame.match.start), end: frame.match.end },
    phrase: { start: said.start, end },
    owner: row.owner,
    passive: said.passive,
    mood: row.mood === 'base' && !said.passive ? said.mood : null,
    inherited: null,
  };
}

/** "has announced", "had pledged": told as done. The frames that count in the perfect begin with "have" themselves. */
function isPerfect(view: SentenceView, frame: Framed): boolean {
  const word = view.tokens.lower[frame.match.start]!;
  const previous = wordBefore(view, frame.match.start);
  return previous !== undefined && (HAVE_FORMS.has(previous) || previous === 'was' || previous === 'were' || previous === 'been') && !HAVE_FORMS.has(word) && !baseOfIng(word);
}

/** "the Resolute Support Mission": a capital inside a sentence makes a name of the word. */
function isName(view: SentenceView, frame: Framed): boolean {
  const at = frame.match.start;
  return at > 0 && isCapital(view.tokens, at) && view.words(at, at + 1) !== view.words(at, at + 1).toUpperCase() && view.block.kind !== 'item';
}

function isQuestion(view: SentenceView): boolean {
  const { lower, count } = view.tokens;
  return lower[count - 1] === '?' || lower[count - 2] === '?';
}

const EARLIER = /^(yesterday|earlier|previously|ago|last|already|since|formerly|originally)$/;

/** "Last night, I announced", "in 2009 they pledged": narrated, with a time before the text. */
function isToldAsPast(view: SentenceView, frame: Framed): boolean {
  const { lower } = view.tokens;
  if (!baseOfParticiple(lower[frame.match.start]!) || lower[frame.match.start]!.endsWith('ing') || frame.match.row.id.startsWith('will')) return false;
  if (BE.has(wordBefore(view, frame.match.start) ?? '')) return false;
  return lower.some((word, at) => EARLIER.test(word) && Math.abs(at - frame.match.start) < 9) || view.dates().some((date) => date.role === 'past');
}

const BE = new Set(['am', 'are', 'is', "'re", "'m", "'s", 'be', 'remain', 'remains']);

/** "ensure that they will be exported": a future inside a promise is part of it, and one under a belief is a forecast. */
function isNested(view: SentenceView, frame: Framed, found: readonly Candidate[]): boolean {
  const { lower } = view.tokens;
  const open = found.some((candidate) => candidate.phrase.start <= frame.match.start && frame.match.start < candidate.phrase.end);
  if (!frame.own || frame.match.row.owner !== 'subject') return frame.match.row.owner !== 'subject' && open && found.some((candidate) => candidate.kind === 'promise' && candidate.rule !== 'commit-to' && frame.match.start - candidate.phrase.start < 12);
  if (frame.subject.embedded) return true;
  if (!open) return BELIEF_VERBS.has(lower[frame.subject.start - 1] ?? '') && frame.subject.type !== 'own';
  const before = lower[frame.subject.start - 1];
  return before !== ',' && before !== ';' && before !== 'and' && before !== 'but' && before !== '—' && before !== '–' && before !== ':';
}
