import { BELIEF_VERBS } from '../languages/index.ts';
import type { Candidate } from './candidate.ts';
import { type CueIndex, matchCues } from './cue-match.ts';
import { type Framed, frames } from './frames.ts';
import { isName, isPerfect, isQuestion, isToldAsPast } from './narration.ts';
import { predicate } from './predicate.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Subject } from './subject.ts';
import { acceptsSubject, subjectOfBefore } from './subject-test.ts';

/** What the sentences before give to this one: whom "they" stands for, looked up only where a "they" asks. */
export interface Before {
  readonly subject: () => Subject | null;
}

/** All statements that the finite clauses of a sentence make, in reading order. */
export function clauseCandidates(view: SentenceView, cues: CueIndex, before: Before): readonly Candidate[] {
  const framed = frames(view, matchCues(view.tokens, cues));
  const found: Candidate[] = [];
  framed.forEach((frame, index) => {
    const candidate = judge(view, frame, phraseEnd(view, frame, framed.slice(index + 1)), before, found);
    if (candidate && !found.some((other) => other.phrase.start === candidate.phrase.start)) found.push(candidate);
  });
  return found.filter((candidate) => candidate.subject.type !== 'relative' || found.length === 1);
}

/** Where the words that a frame governs end: at the next clause with a subject of its own, at a semicolon before one, or at the sentence's end. */
function phraseEnd(view: SentenceView, frame: Framed, later: readonly Framed[]): number {
  const { lower, count } = view.tokens;
  let end = count;
  for (const next of later) {
    const at = next.own ? next.subject.start : next.match.start;
    if (at <= frame.end) continue;
    const before = lower[at - 1];
    const separate =
      before === ',' ||
      before === ';' ||
      before === 'and' ||
      before === 'but' ||
      before === '—' ||
      before === '–' ||
      before === ':' ||
      before === 'while';
    if (next.match.row.owner === 'subject' && next.subject.type !== 'relative' && !next.subject.embedded && separate) {
      end = Math.min(end, at);
      break;
    }
  }
  return end;
}

function judge(
  view: SentenceView,
  frame: Framed,
  end: number,
  before: Before,
  found: readonly Candidate[],
): Candidate | null {
  const { row } = frame.match;
  if (
    row.kind === 'frame' ||
    isName(view, frame) ||
    isQuestion(view) ||
    isPerfect(view, frame) ||
    isToldAsPast(view, frame)
  )
    return null;
  if (isNested(view, frame, found)) return null;
  const subject = frame.subject.type === 'anaphor' ? subjectOfBefore(view, frame.subject, before) : frame.subject;
  const kind = row.kind;
  const said = predicate(view, row, frame.end, end);
  if (!said || !acceptsSubject(view, row, subject, said)) return null;
  return {
    kind: row.id === 'must' && asksOthers(view, subject) ? 'call' : kind,
    binding: said.weak ? 'low' : said.reported ? 'high' : frame.binding,
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

/** "All countries should" asks everybody; "the Compact should", said by its members, proposes. */
function asksOthers(view: SentenceView, subject: Subject): boolean {
  if (subject.type === 'third' || subject.type === 'party') return true;
  return subject.type === 'human' && /^(all|every|each|other|any)$/.test(view.tokens.lower[subject.start]!);
}

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
  const before = lower[frame.subject.start - 1];
  return (
    before !== ',' &&
    before !== ';' &&
    before !== 'and' &&
    before !== 'but' &&
    before !== '—' &&
    before !== '–' &&
    before !== ':'
  );
}
