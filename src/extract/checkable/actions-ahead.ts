import type { Member } from '../phrases/verb-phrase.ts';
import type { Candidate } from '../rules/candidate.ts';
import type { SentenceView } from '../sentence-view.ts';

// Words for what one will do that name nothing of it.
const ACTIONS = /^(actions|steps|commitments|announcements)$/;
const FURTHER = /^(new|additional|further)$/;

// Those who govern as a whole, whose news in one word is the sum of what their ministries will do; of a ministry it may be the only news.
const WHOLE = /^(administration|president|government|i)$/;

/** "Today, the Government is announcing new actions to protect the lake": which ones, the text behind it tells. */
export function headsActions(view: SentenceView, { rule, subject }: Candidate, unit: Member): boolean {
  if (!/^(announce|announcing|taking-measures)$/.test(rule)) return false;
  const { lower } = view.tokens;
  const end = Math.min(unit.end, unit.start + REACH);
  let at = unit.start;
  while (at < end && !ACTIONS.test(lower[at]!) && !ENDING.test(lower[at]!)) at++;
  if (at === end || !ACTIONS.test(lower[at]!)) return false;
  return (
    lower.slice(unit.start, at).some((word) => FURTHER.test(word)) &&
    lower.slice(subject.start, subject.end).some((word) => WHOLE.test(word))
  );
}

// What stands further behind is no head of the words that open a unit.
const REACH = 12;

const ENDING = /^(to|that|which|by|for|from|with|in|,|:)$/;
