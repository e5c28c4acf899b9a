import { BELIEF_VERBS, DETERMINERS, isAdverb, isBaseVerb, THIRD_NOUNS } from '../../languages/index.ts';
import type { Subject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isStandfirst } from './bold-title.ts';
import type { Candidate } from './candidate.ts';
import type { CueMatch } from './cue-match.ts';
import { type Dropped, droppedFor } from './dropped.ts';
import { type Framed, frames, wordBefore } from './frames.ts';
import { withGapped, withOwnSums } from './gapping.ts';
import { acceptedInvitation } from './invitation.ts';
import { isName, isPerfect, isQuestion, isToldAsPast, isUnderWay } from './narration.ts';
import { describesNoun } from './noun-clause.ts';
import { predicate } from './predicate.ts';
import { isRefused } from './refusal.ts';
import { subjectOfBefore } from './subject-before.ts';
import { beforeMark } from './subject-lead.ts';
import { acceptsSubject } from './subject-test.ts';

/** What the sentences before give to this one: whom "they" stands for, looked up only where a "they" asks. */
export interface Before {
  readonly subject: () => Subject | null;
  /** The sentence before, in the same block, promises: what its programme or money "will" do is promised with it. */
  readonly announced: boolean;
}

const NONE: readonly Candidate[] = [];

/** All statements that the finite clauses of a sentence make, in reading order. */
export function clauseCandidates(
  view: SentenceView,
  matches: readonly CueMatch[],
  before: Before,
): readonly Candidate[] {
  if (matches.length === 0 || isQuestion(view)) return NONE;
  if (matches.length === 1 && isDroppedAlone(view, matches[0]!)) return NONE;
  view.framed = frames(view, matches);
  const judged = judgedFrames(view, view.framed, before);
  const found = judged.map(({ outcome }) => outcome).filter((outcome) => typeof outcome !== 'string');
  const kept = found.filter((candidate) => candidate.subject.type !== 'relative' || found.length === 1);
  return withOwnSums(view, withGapped(view, kept));
}

/**
 * Whether a cue that no other stands beside makes nothing whatever its subject is, so that none need be looked for: what `judge`
 * would find first, too. It holds for a quarter of the sentences with one cue and no statement.
 */
function isDroppedAlone(view: SentenceView, match: CueMatch): boolean {
  return match.row.kind === 'frame' || isName(view, { match }) || isPerfect(view, { match });
}

/** A frame and what it makes: a candidate, or the reason why it makes none. */
export interface Judged {
  readonly frame: Framed;
  readonly outcome: Candidate | Dropped;
}

/**
 * Judges frames in reading order; what one makes bears on those after it. `mayBind` says of a subject that no rule lets be bound
 * whether to make a candidate of it all the same.
 */
export function judgedFrames(
  view: SentenceView,
  framed: readonly Framed[],
  before: Before,
  mayBind: (subject: Subject) => boolean = () => false,
): readonly Judged[] {
  const found: Candidate[] = [];
  return framed.map((frame, index) => {
    const end = phraseEnd(view, frame, framed, index + 1);
    const outcome = judge(view, frame, end, { ...before, mayBind }, found, framed[index + 1]);
    if (typeof outcome === 'string') return { frame, outcome };
    if (found.some((other) => other.phrase.start === outcome.phrase.start)) return { frame, outcome: 'nested' };
    found.push(outcome);
    return { frame, outcome };
  });
}

// Between a clause and one of its own right behind it.
const SEPARATING = new Set([',', ';', 'and', 'but', '—', '–', ':', 'while']);

/** Where the words that a frame governs end: at the next clause with a subject of its own, at a semicolon before one, or at the sentence's end. */
function phraseEnd(view: SentenceView, frame: Framed, framed: readonly Framed[], from: number): number {
  const { lower, count } = view.tokens;
  let end = count;
  for (let index = from; index < framed.length; index++) {
    const next = framed[index]!;
    const at = next.own ? next.subject.start : beforeMark(view, next.match.start);
    if (at <= frame.end || isInfinitive(view, next)) continue;
    const clause = next.match.row.owner === 'subject' && next.subject.type !== 'relative' && !next.subject.embedded;
    if (clause && SEPARATING.has(lower[at - 1]!) && !isNoun(view, next)) {
      end = Math.min(end, at);
      break;
    }
  }
  return finiteAfterAnd(view, frame, pastAfterAnd(view, frame, end));
}

/** "work with pilots and other crews to encourage repairs": an infinitive has no clause of its own. */
function isInfinitive(view: SentenceView, { match, subject }: Framed): boolean {
  if (match.row.owner !== 'subject') return false;
  const { lower } = view.tokens;
  if (wordBefore(view, match.start) === 'to') return true;
  for (let at = subject.start + 1; at < subject.end - 1; at++)
    if (lower[at] === 'to' && isBaseVerb(lower[at + 1]!) && !DETERMINERS.has(lower[subject.start]!)) return true;
  return false;
}

/** "meet logistical and financial demands", "honour past and present pledges": what stands before is no subject. */
function isNoun(view: SentenceView, { match, subject }: Framed): boolean {
  const { lower } = view.tokens;
  if (!NOUNS.has(lower[match.start]!) || match.end - match.start > 1) return false;
  return (
    subject.end - subject.start < 2 && /^(thing|human)$/.test(subject.type) && !DETERMINERS.has(lower[subject.start]!)
  );
}

// Verbs of frames that are as often the plural of a noun.
const NOUNS = new Set(['demands', 'calls', 'pledges', 'plans', 'promises', 'requests', 'offers', 'vows']);

/** "reiterated their plan to build A, and acknowledged B": what is told in the past beside a frame in the past is no part of it. */
function pastAfterAnd(view: SentenceView, frame: Framed, end: number): number {
  const { lower } = view.tokens;
  if (!lower[frame.match.start]!.endsWith('ed') || frame.match.row.owner !== 'subject') return end;
  for (let at = frame.end + 1; at < end - 1; at++) {
    if (lower[at] === 'that' || lower[at] === 'which' || lower[at] === 'who') return end;
    if (lower[at] !== 'and' && lower[at] !== ',') continue;
    let next = at + 1;
    while (lower[next] === 'and' || isAdverb(lower[next] ?? '')) next++;
    if (TOLD.has(lower[next] ?? '') && DETERMINERS.has(lower[next + 1] ?? '')) return at;
  }
  return end;
}

// Verbs of joint texts that tell what was said, in the past.
const TOLD = new Set(
  'acknowledged welcomed reaffirmed reiterated expressed shared commended applauded recalled underscored emphasised emphasized condemned noted recognised recognized stressed highlighted agreed discussed called urged praised thanked appreciated supported affirmed underlined endorsed announced reviewed encouraged'.split(
    ' ',
  ),
);

/** "plans to deploy A and has asked for B", "will open A and is on its way to B": the second verb tells of something else. */
function finiteAfterAnd(view: SentenceView, frame: Framed, end: number): number {
  const { lower } = view.tokens;
  const continuous = IS.test(lower[frame.match.start]!);
  for (let at = frame.end + 1; at < end - 1; at++) {
    if (INNER.test(lower[at]!) || IS.test(lower[at]!)) return end;
    if (lower[at] !== 'and' && lower[at] !== 'but') continue;
    let next = at + 1;
    while (isAdverb(lower[next] ?? '')) next++;
    if (/^(has|have|had|was|were|said|told|added|thanked)$/.test(lower[next] ?? '')) return at;
    // "Is opening a lock and is building a dam" announces both.
    if (!continuous && IS.test(lower[next] ?? '')) return at;
    if (/^looks?$/.test(lower[next] ?? '') && lower[next + 1] === 'forward') return at;
  }
  return end;
}

const IS = /^(is|are|am|'s|'re|'m)$/;
// What opens a clause inside the promise, whose verbs are its own.
const INNER = /^(that|which|who|where|as)$/;

interface Judging extends Before {
  readonly mayBind: (subject: Subject) => boolean;
}

function judge(
  view: SentenceView,
  frame: Framed,
  end: number,
  before: Judging,
  found: readonly Candidate[],
  next: Framed | undefined,
): Candidate | Dropped {
  const { row } = frame.match;
  if (row.kind === 'frame') return 'frame-only';
  if (isName(view, frame)) return 'name';
  if (isQuestion(view)) return 'question';
  if (isPerfect(view, frame)) return 'perfect';
  if (isToldAsPast(view, frame)) return 'told-as-past';
  if (isNested(view, frame, found)) return droppedFor(frame.subject, 'nested');
  const subject = frame.subject.type === 'anaphor' ? subjectOfBefore(view, row, frame.subject, before) : frame.subject;
  const kind = row.kind;
  const said = predicate(view, row, frame.end, end);
  if (!said || (row.mood === 'noun' && next?.own && next.subject.start === said.start && next.match.start > said.start))
    return 'no-act';
  const above = view.isBelowSubject && subject.type === 'none';
  if (!above && !acceptsSubject(view, row, subject, said, before.announced) && !before.mayBind(subject))
    return droppedFor(subject, `cannot-bind-${subject.type}`);
  if (isStandfirst(view.rawBlock())) return 'heading';
  if (isRefused(view, frame.match) || isAskedOnWay(view, frame)) return 'no-act';
  if (row.id === 'partnering-to' && isUnderWay(view)) return 'no-act';
  if (describesNoun(view, frame)) return 'under-described';
  if (isWont(view, frame.end) && said.mood !== 'base') return 'no-act';
  const from = refusedFrom(view, frame, said.start);
  const accepted = acceptedInvitation(view, frame.match);
  const asked = asksOthers(view, row.id, subject, frame.end) ? 'call' : kind;
  return {
    kind: accepted || isOwnTask(view, frame) ? 'promise' : asked,
    binding: said.weak ? 'low' : said.reported || accepted ? 'high' : frame.binding,
    rule: row.id,
    subject,
    context: { start: Math.min(subject.start, frame.match.start), end: Math.min(frame.match.end, from) },
    phrase: { start: from, end },
    owner: row.owner,
    passive: said.passive,
    mood: row.mood === 'base' && !said.passive ? said.mood : null,
    inherited: null,
    ...accepted,
  };
}

/** "pledge not to sell", "won't ever sell", "are not going to sell": what refuses the act belongs to what is promised. */
function refusedFrom(view: SentenceView, { match, end }: Framed, act: number): number {
  const { lower } = view.tokens;
  if (isWont(view, end)) return end - 1;
  if (act !== end) return act;
  if (lower[end - 2] === 'going') {
    const not = lower.lastIndexOf('not', end - 3);
    return not > match.start ? not : act;
  }
  return lower[end - 1] === 'to' && /^(not|never)$/.test(lower[end - 2] ?? '') ? end - 2 : act;
}

function isWont({ tokens }: SentenceView, end: number): boolean {
  return tokens.lower[end - 1] === "won't";
}

/** "Host pilots and leaders to urge repairs": what they are to ask, nobody has asked yet. */
function isAskedOnWay(view: SentenceView, { match, subject }: Framed): boolean {
  const { lower } = view.tokens;
  return match.row.kind === 'call' && subject.end >= match.start - 1 && lower[match.start - 1] === 'to';
}

/** "The working group is tasked to map the shoals": work that the parties give a group of their own is theirs. */
function isOwnTask(view: SentenceView, { match, subject }: Framed): boolean {
  const { lower } = view.tokens;
  return (
    match.row.id === 'urge' &&
    /^(tasked|mandated|charged|instructed)$/.test(lower[match.end - 1]!) &&
    /^(is|are)$/.test(wordBefore(view, match.end - 1) ?? '') &&
    OWN_GROUPS.test(lower[subject.end - 1] ?? '')
  );
}

// What parties set up among themselves and give work to.
const OWN_GROUPS = /^(groups?|committees?|track|taskforces?|forces?|mechanism|dialogue|council|commission)$/;

/** "All countries should", "nations must", "it is vital that the world acts" ask others; "the Compact should", said by its members, proposes. */
function asksOthers(view: SentenceView, rule: string, subject: Subject, end: number): boolean {
  const { lower } = view.tokens;
  if (rule === 'essential-that') return lower.slice(end, end + REACH).some((word) => THIRD_NOUNS.has(word));
  if (rule !== 'must' && rule !== 'need-to') return false;
  if (subject.type === 'third' || subject.type === 'party') return true;
  const words = lower.slice(subject.start, subject.end);
  return subject.type === 'human' && words.some((word) => OTHERS.test(word)) && !words.some((word) => OURS.test(word));
}

// How far behind "it is essential that" the one may stand who should act.
const REACH = 4;

const OTHERS =
  /^(all|every|each|other|any|nations|countries|companies|firms|community|governments|states|creditors|donors|banks|institutions|lenders|insurers|employers|manufacturers|suppliers|producers|exporters|shareholders|regulators)$/;
const OURS = /^(our|both|two|we|us)$/;

/** "ensure that they will be exported": a future inside a promise is part of it, and one under a belief is a forecast. */
function isNested(view: SentenceView, frame: Framed, found: readonly Candidate[]): boolean {
  const { lower } = view.tokens;
  const open = found.some(
    (candidate) => candidate.phrase.start <= frame.match.start && frame.match.start < candidate.phrase.end,
  );
  if (!frame.own || frame.match.row.owner !== 'subject')
    return (
      frame.match.row.owner !== 'subject' &&
      open &&
      found.some(
        (candidate) =>
          candidate.kind === 'promise' &&
          candidate.rule !== 'commit-to' &&
          frame.match.start - candidate.phrase.start < 12,
      )
    );
  if (frame.subject.embedded) return true;
  if (!open) return BELIEF_VERBS.has(lower[frame.subject.start - 1] ?? '') && frame.subject.type !== 'own';
  return !SEPARATING.has(lower[frame.subject.start - 1]!);
}
