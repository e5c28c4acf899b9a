import { type CueRow, TALK_VERBS } from '../../languages/index.ts';
import type { Subject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Predicate } from './predicate.ts';

/** "must" and "should" of a thing say what ought to be only in a clause of their own: "decisions should be made by consensus". */
function acceptsNeed(view: SentenceView, subject: Subject, said: Predicate): boolean {
  if (subject.type === 'relative' || subject.type === 'speaker') return false;
  // "I said we should" tells of what was proposed before.
  if (/^(said|told|thought|argued)$/.test(view.tokens.lower[subject.start - 1] ?? '')) return false;
  return subject.type !== 'thing' || (said.passive && view.tokens.lower[subject.start - 1] !== 'that');
}

// A paper of the speakers asks in their name: "this vision calls for", "our declaration calls on".
const PAPERS = new Set([
  'vision',
  'declaration',
  'statement',
  'resolution',
  'agenda',
  'framework',
  'communique',
  'communiqué',
  'charter',
  'appeal',
]);

function isOwnText(view: SentenceView, subject: Subject): boolean {
  const { lower } = view.tokens;
  const first = lower[subject.start];
  return (first === 'this' || first === 'our') && PAPERS.has(lower[subject.end - 1] ?? '');
}

/** Proposals and calls need a voice: the speakers, a party, or nobody in particular for "should". */
export function acceptsAsk(view: SentenceView, row: CueRow, subject: Subject, said: Predicate): boolean {
  if (row.id === 'need-to' && view.tokens.lower[subject.start] === 'our') return true;
  if (row.id === 'need-to') return subject.type === 'own' || (subject.type === 'human' && subject.plural);
  if (row.id === 'must') return acceptsNeed(view, subject, said);
  if (row.id === 'let-us') return !TALK_VERBS.has(said.head) && said.head !== 'note';
  if (row.id === 'essential-that') return true;
  if (row.kind === 'call' && isOwnText(view, subject)) return true;
  return (
    subject.type === 'own' ||
    subject.type === 'party' ||
    subject.type === 'human' ||
    subject.type === 'speaker' ||
    subject.type === 'body'
  );
}
