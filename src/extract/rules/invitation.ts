import { isBaseVerb } from '../../languages/index.ts';
import { findSubject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Candidate } from './candidate.ts';
import type { CueMatch } from './cue-match.ts';

/**
 * "Ruritania invited Velmark to visit the locks, and Velmark accepted the invitation": whoever accepts promises what was asked. Null
 * where nobody is invited, or nobody accepts in the same sentence.
 */
export function acceptedInvitation(
  view: SentenceView,
  { row, start, end }: CueMatch,
): Pick<Candidate, 'rule' | 'subject' | 'phrase'> | null {
  const { lower } = view.tokens;
  if (row.id !== 'urge' || !/^invite[sd]?$/.test(lower[start]!)) return null;
  const accepts = lower.findIndex((word, at) => at > end && /^accept(s|ed)$/.test(word) && isAcceptance(view, at));
  if (accepts < 0) return null;
  const subject = findSubject(view, accepts);
  const act = lower.findIndex((word, at) => at > end && word === 'to' && isBaseVerb(lower[at + 1] ?? '')) + 1;
  if (act < 1 || act >= subject.start || !/^(human|party)$/.test(subject.type)) return null;
  let behind = subject.start;
  while (/^(,|;|and|which)$/.test(lower[behind - 1]!)) behind--;
  return { rule: 'accept-invitation', subject, phrase: { start: act, end: behind } };
}

// "Accepted with great pleasure the kind invitation".
const REACH = 8;

/** "accepted the invitation", or nothing behind: "and Velmark accepted." */
function isAcceptance({ tokens }: SentenceView, at: number): boolean {
  const behind = tokens.lower.slice(at + 1, at + REACH);
  return behind.includes('invitation') || /^(with|\.)?$/.test(behind[0] ?? '');
}
