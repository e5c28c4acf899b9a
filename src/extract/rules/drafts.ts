import { CUES, type CueRow } from '../../languages/index.ts';
import { headOf } from '../phrases/noun-phrase.ts';
import type { Subject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { CueMatch } from './cue-match.ts';
import { isForecast } from './forecast.ts';
import type { Predicate } from './predicate.ts';

// What is laid before those who decide on it.
const DRAFTS = /^(bill|draft|law|budget|plans?|proposals?|request|legislation|motion|amendment)$/;

/** "The bill", "the harbour office's budget request": what a draft has in it is put forward until somebody adopts it. */
export function isDraft(view: SentenceView, { start, end }: Subject): boolean {
  return end > start && DRAFTS.test(view.tokens.lower[headOf(view, start, end)]!);
}

/** What a draft would do, not what would come of it ("would save families a day"); a list of that is mostly said of the drafts of others. */
export function isOfDraft({ head, empty }: Predicate): boolean {
  return !empty && (head === 'require' || !(isForecast(head) || OUTCOMES.test(head)));
}

const OUTCOMES = /^(save|result|lead|cause|ensure)$/;

const row = (id: string): CueRow => CUES.find((cue) => cue.id === id)!;

// The frames that mean another thing of a draft: it binds nobody by what it would do, and asks nobody by what it calls for.
const OF_DRAFT = new Map([
  ['would-under', row('draft-would')],
  ['call-for', row('draft-asks')],
  ['urge', row('draft-asks')],
]);

/**
 * The frame that stands for `match` where the subject is a draft: "the plan would double the fund", "the bill calls for a levy", "the
 * budget requests 40 million crowns". "This plan calls for" is a text that asks in its own voice.
 */
export function ofDraft(view: SentenceView, match: CueMatch, subject: Subject): CueMatch {
  const instead = OF_DRAFT.get(match.row.id);
  if (!instead || !isDraft(view, subject)) return match;
  const { lower } = view.tokens;
  if (match.row.id === 'urge' && lower[match.start] !== 'requests') return match;
  return /^(this|our)$/.test(lower[subject.start]!) ? match : { ...match, row: instead };
}
