import { baseOfIng, isAdverb, isBaseVerb, PREPOSITIONS } from '../../languages/index.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Candidate, Inherited } from './candidate.ts';
import { isNominal, NO_SUBJECT, skipMarker } from './lead-in.ts';

/** "Specifically, this includes", "In the harbours, this includes": past the marker, and past an adverb or a place with its comma. */
function skipOpening(view: SentenceView): number {
  const { tokens } = view;
  const start = skipMarker(view);
  if (tokens.word(start + 1) === ',' && isAdverb(tokens.word(start) ?? '')) return start + 2;
  if (!PREPOSITIONS.has(tokens.word(start) ?? '')) return start;
  for (let at = start + 2; at < start + PLACE; at++) if (tokens.word(at) === ',') return at + 1;
  return start;
}

// As many words open a sentence before "this includes".
const PLACE = 8;

const POINTING = new Set('this these it they such efforts actions activities steps measures'.split(' '));

/** "Other commitments include joining …": more of what the sentence before began. */
function tellsMore(lower: readonly string[], at: number): boolean {
  return /^(other|additional|further)$/.test(lower[at] ?? '') && MORE.test(lower[at + 1] ?? '');
}

const MORE = /^(commitments|pledges|efforts|actions|activities|steps|measures|initiatives)$/;

/** "This includes strengthening …", "These will include …": units of their own with the binding of the sentence before. */
export function includesCandidate(
  view: SentenceView,
  before: Candidate,
  codes: () => readonly string[],
): Candidate | null {
  const start = skipOpening(view);
  if (!POINTING.has(view.tokens.word(start) ?? '') && !tellsMore(view.tokens.lower, start)) return null;
  const { lower } = view.tokens;
  for (let at = start + 1; at < Math.min(start + 5, lower.length); at++) {
    if (!/^(includes?|entails?|involves?|means)$/.test(lower[at]!)) continue;
    let from = at + 1;
    while (/^(through|by|:)$/.test(lower[from] ?? '') || isAdverb(lower[from] ?? '')) from++;
    // "This will include but not be limited to:" only opens the list.
    if (lower[from] === 'but') return null;
    const named = lower[at - 1] === 'will' || isNominal(view, from);
    if (!baseOfIng(lower[from] ?? '') && lower[at + 1] !== 'through' && !isBaseVerb(lower[from] ?? '') && !named)
      return null;
    const inheritedFrom: Inherited = before.inherited ?? {
      from: 'sentence-before',
      subject: { type: before.subject.type, words: '', codes: codes() },
    };
    return {
      kind: before.kind,
      binding: before.binding,
      rule: 'this-includes',
      subject: NO_SUBJECT,
      context: { start, end: at + 1 },
      phrase: { start: from, end: view.tokens.count },
      owner: 'subject',
      passive: false,
      mood: null,
      inherited: { ...inheritedFrom, from: 'sentence-before' },
    };
  }
  return null;
}
