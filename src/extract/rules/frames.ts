import { DETERMINERS, isAdverb, PREPOSITIONS } from '../../languages/index.ts';
import { findSubject, type Subject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isCapital, isInCapitals } from '../tokens.ts';
import type { CueMatch } from './cue-match.ts';
import { asPledge, isSupportNoun } from './cue-needs.ts';
import { ofDraft } from './drafts.ts';
import { firstVerb } from './first-verb.ts';
import { NO_SUBJECT, skipMarker } from './lead-in.ts';
import { isPayingPlan } from './means.ts';
import { isRatherNoun, NOUN_OR_VERB } from './rather-noun.ts';
import { behindRelative, POSSIBLY, sharedWith, sharing } from './shared-subject.ts';
import { subjectOfItems } from './subject-lead.ts';
import { isAnnouncedBefore, isTakenUp } from './taken-up.ts';
import { isGoalOfParty, isTargeting, ownerOfGoal } from './targets.ts';

/** A cue with its subject; `own` is false where the subject is shared with the cue before. */
export interface Framed {
  readonly match: CueMatch;
  readonly subject: Subject;
  readonly own: boolean;
  readonly binding: 'high' | 'low';
  readonly end: number;
}

/** Gives each cue its subject and drops those that are no verbs of a clause. */
export function frames(view: SentenceView, matches: readonly CueMatch[]): readonly Framed[] {
  const kept: Framed[] = [];
  let covered = 0;
  for (const found of matches) {
    if (found.start < covered) continue;
    const match = asPledge(view, found);
    const last = kept[kept.length - 1];
    if (last && inChain(view, last, match)) {
      const chained = chain(last, match, isAsking(view, last, match));
      if (chained) kept[kept.length - 1] = chained;
      continue;
    }
    const frame = frameOf(view, match, sharedWith(view, kept, match.start));
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
const ACT_ITSELF = new Set([
  'we-promote',
  'taking-measures',
  'need-others',
  'support',
  'launch',
  'extend',
  'seek-to',
  'welcome',
  'encourage',
  'announce',
  'join-to',
  'sign-to',
  'package-includes',
  'look-forward-to',
  'be-to',
  'stand-with',
  'strive-for',
  'propose',
  'look-for-ways',
  'set-goal',
  'pledge-amount',
  'agree-that',
  'partnering-to',
  'guarantee',
  'launching',
]);

/** "will ask for maps", "will invite 500 pilots to Sund": to ask is what is promised; "will urge others to" is a call. */
function isAsking({ tokens: { lower } }: SentenceView, last: Framed, match: CueMatch): boolean {
  if (/^(from|for|that)$/.test(lower[match.end] ?? '')) return true;
  return last.match.row.id === 'will' && /^(invite|ask|task)$/.test(lower[match.start]!);
}

function chain(last: Framed, match: CueMatch, asks: boolean): Framed | null {
  // "we should agree on", "they need to commit to": what is asked is not yet promised.
  if ((last.match.row.kind === 'proposal' || last.match.row.kind === 'call') && match.row.kind === 'promise')
    return null;
  if (match.row.id === 'seek-to') return { ...last, binding: 'low' };
  if (match.row.id === 'urge' && asks) return null;
  if (ACT_ITSELF.has(match.row.id)) return null;
  const weak = last.binding === 'low' || match.row.binding === 'low';
  return { ...last, match: { ...match, start: last.match.start }, binding: weak ? 'low' : 'high', end: match.end };
}

function frameOf(view: SentenceView, match: CueMatch, last: Framed | undefined): Framed | null {
  const { lower } = view.tokens;
  const word = lower[match.start]!;
  const previous = wordBefore(view, match.start);
  const { row } = match;
  const base = { match, binding: row.binding, end: match.end };
  if (row.owner !== 'subject' && !BY_ITSELF.test(row.id) && !isTakenUp(view, match.start)) return null;
  if (row.id === 'thanked-for' && !view.mentionIn(match.start, match.end)) return null;
  if (row.id === 'goal-of' && !isGoalOfParty(view, match)) return null;
  if (row.owner !== 'subject') return { ...base, subject: findSubject(view, match.start), own: true };
  if (isInverted(view, match)) return { ...base, subject: ownSubject(match.end), own: true, end: match.end + 1 };
  if (row.id === 'let-us') return { ...base, subject: ownSubject(match.start), own: true };
  if (row.id === 'goal-to') {
    const subject = ownerOfGoal(view, match.start);
    return subject && { ...base, subject, own: true };
  }
  if (row.id === 'launch' && TELLS.test(word) && !isPayingPlan(previous)) return null;
  if (isSupportNoun(view, match) || (row.id === 'targets' && !isTargeting(view, match))) return null;
  if (last && row.id === 'announce' && isAnnouncedBefore(view, match)) return null;
  if (row.id === 'scheduled' && previous === 'and') return null;
  if (WE_ONLY.has(row.id) && previous !== 'we' && previous !== 'i') return null;
  if (previous === 'to' && row.mood !== 'none') return null;
  if (previous !== undefined && (POSSIBLY.has(previous) || (OPENS.test(previous) && word.endsWith('ed')))) return null;
  const above = previous === ':' || previous === ')' ? subjectOfItems(view, match.start) : null;
  if (above) return { ...base, subject: above, own: false };
  if (isParticiple(word)) return participle(view, base, last, previous);
  const main = last && previous === ',' ? behindRelative(view, match.start, last.subject) : null;
  if (main) return { ...base, subject: main, own: false };
  if (previous === ',' && isBehindOpening(view, match.start)) return { ...base, subject: NO_SUBJECT, own: true };
  if (previous !== undefined && SHARING.has(previous)) {
    const shared = last && !isNameInside(view, last.match.start) ? last.subject : undefined;
    if (previous !== ',' || !hasOwnSubject(view, match.start)) return sharing(view, base, shared ? last : undefined);
  }

  const found = findSubject(view, match.start);
  const subject = found.type === 'none' && BOTH.has(lower[match.start - 1] ?? '') ? ownSubject(match.start - 1) : found;
  if (subject.type === 'none' && goesOn(view, match)) return { ...base, subject, own: true };
  if (subject.type === 'none' && NOUN_OR_VERB.test(word) && match.start > skipMarker(view)) return null;
  if (subject.type === 'thing' && NOUN_OR_VERB.test(word) && isRatherNoun(view, subject, word)) return null;
  if (NOUN_OR_VERB.test(word) && !agrees(view, subject, match.start)) return null;
  return { ...base, match: ofDraft(view, match, subject), subject, own: true };
}

/** "Leaders:" and below it "agreed to", "also commit to": the verb opens an item whose subject stands above; not "Support for". */
function goesOn(view: SentenceView, { start, end }: CueMatch): boolean {
  const { lower } = view.tokens;
  if (!view.isBelowSubject || /^(of|for)$/.test(lower[end] ?? '')) return false;
  const from = skipMarker(view);
  let verb = start;
  while (verb > from && isAdverb(lower[verb - 1]!)) verb--;
  return verb === from;
}

/** "With the funds of the budget, will provide", in an item whose subject stands above. */
function isBehindOpening(view: SentenceView, verb: number): boolean {
  if (!view.isBelowSubject) return false;
  const { lower } = view.tokens;
  const from = skipMarker(view);
  return PREPOSITIONS.has(lower[from]!) && lower.indexOf(',', from) === verb - 1;
}

// They say by themselves who is bound.
const BY_ITSELF = /^(policy-of|goal-of|pact-commits|thanked-for)$/;

// Between two verbs of one subject.
const SHARING = new Set(['and', ',', ';', 'but', 'or']);

/** "the Harbour Institute": a cue inside a name has no subject to share. */
function isNameInside(view: SentenceView, at: number): boolean {
  return isCapital(view.tokens, at) && isCapital(view.tokens, at - 1);
}

/** "Nor will we tolerate": the subject stands behind the modal. */
function isInverted(view: SentenceView, match: CueMatch): boolean {
  const { lower } = view.tokens;
  return (
    match.row.id === 'will' &&
    (lower[match.end] === 'we' || lower[match.end] === 'i') &&
    /^(nor|neither|only|never|then|so|circumstances|longer)$/.test(lower[match.start - 1] ?? '')
  );
}

// In the third person these tell what somebody does: "Velmark provides the boats".
const TELLS = /^(provides|invests|contributes|allocates|mobili[sz]es)$/;

// Frames of verbs so common that only "we" right before them makes them the speakers' own.
const WE_ONLY = new Set(['we-promote', 'need-others']);

export function wordBefore(view: SentenceView, at: number): string | undefined {
  const { tokens } = view;
  let index = at - 1;
  let word = tokens.word(index);
  while (word !== undefined && (isAdverb(word) || word === 'each') && word !== 'only') word = tokens.word(--index);
  return word;
}

function isParticiple(word: string): boolean {
  return word.endsWith('ing') && word !== 'bring';
}

/** "Reaffirming our commitment to…" binds whoever the sentence is about. */
function participle(
  view: SentenceView,
  base: Pick<Framed, 'match' | 'binding' | 'end'>,
  last: Framed | undefined,
  previous: string | undefined,
): Framed | null {
  const { match } = base;
  if (previous !== undefined && (PREPOSITIONS.has(previous) || previous === 'to' || DETERMINERS.has(previous)))
    return null;
  const be = previous === 'are' || previous === 'is' || previous === 'am' || previous === "'re" || previous === "'m";
  if (match.row.kind === 'call' && !be && previous !== undefined && match.start > 1) return null;
  const subject =
    withWhom(view, match.start) ?? last?.subject ?? whoseClause(view, match.start) ?? ownSubject(match.start);
  if (be) return { ...base, subject: findSubject(view, match.start - 1), own: true };
  return { ...base, subject, own: false };
}

/** "…, with Velmark committing to train pilots": who is named between the two words; null for nobody. */
function withWhom(view: SentenceView, at: number): Subject | null {
  const { lower } = view.tokens;
  const from = lower.lastIndexOf('with', at) + 1;
  if (from === 0 || at - from > NAME || !view.mentionIn(from, at) || lower.slice(from, at).includes(',')) return null;
  return { type: 'party', start: from, end: at, embedded: null, plural: false };
}

// "With the Republic of Velmark and Graustark".
const NAME = 8;

/** "Velmark has opened two schools, committing to train pilots": a party that the clause before is about; null for anything else. */
function whoseClause(view: SentenceView, at: number): Subject | null {
  const verb = at > 1 ? firstVerb(view, at) : -1;
  const subject = verb > 0 ? findSubject(view, verb) : null;
  return subject?.type === 'party' && !subject.embedded ? subject : null;
}

// "Both commit to …": the two who speak.
const BOTH = new Set(['both', 'all']);

// What opens a noun phrase: a participle behind it is no verb, as in "a proposed rule".
const OPENS = /^(a|an|the|our|my|its|their|'s)$/;

function ownSubject(at: number): Subject {
  return { type: 'own', start: at, end: at, embedded: null, plural: true };
}

function hasOwnSubject(view: SentenceView, at: number): boolean {
  const { start, end } = findSubject(view, at);
  // "We deplore the fog and, with Velmark, will": what stands before the inserted phrase is no subject but an "and".
  return end > start && !/^(and|but)$/.test(view.tokens.lower[end - 1]!);
}

function agrees(view: SentenceView, subject: Subject, at: number): boolean {
  const word = view.tokens.lower[at]!;
  // "3. COMMIT to remove the toll", below "WE, the leaders".
  if (subject.type === 'none' && at === skipMarker(view)) return isInCapitals(view.tokens, at) || /[^s]s$/.test(word);
  const before = view.tokens.lower[at - 1];
  if (before !== undefined && (DETERMINERS.has(before) || PREPOSITIONS.has(before) || before === "'s"))
    return /^(all|both|each|this)$/.test(before) ? subject.end > subject.start : false;
  if (subject.type === 'own' || subject.type === 'speaker') return !/[^s]s$/.test(word) || word === 'was';
  if (word.endsWith('ed') || word === 'set') return true;
  const singularVerb = /[^s]s$/.test(word);
  if (singularVerb) return !subject.plural || view.mentionIn(subject.start, subject.end);
  return subject.type === 'anaphor' || subject.plural || view.tokens.lower[subject.start - 1] === 'and';
}
