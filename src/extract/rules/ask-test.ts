import { type CueRow, PREPOSITIONS, TALK_VERBS } from '../../languages/index.ts';
import type { Subject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isCapital, isInCapitals } from '../tokens.ts';
import { isDraft, isOfDraft } from './drafts.ts';
import { skipMarker } from './lead-in.ts';
import { isDecree } from './means.ts';
import type { Predicate } from './predicate.ts';

/** "must" and "should" of a thing say what ought to be only in a clause of their own: "decisions should be made by consensus". */
function acceptsNeed(view: SentenceView, subject: Subject, said: Predicate): boolean {
  if (subject.type === 'relative' || subject.type === 'speaker') return false;
  // "I said we should" tells of what was proposed before.
  const { lower } = view.tokens;
  if (/^(said|told|thought|argued)$/.test(lower[subject.start - 1] ?? '')) return false;
  if (subject.type !== 'thing' || said.empty) return true;
  if (lower[subject.start - 1] !== 'that') return said.passive;
  return INSISTING.test(lower[subject.start - 2] ?? '') && opensWithVoice(view);
}

// Who says with such a verb that a thing should be done puts it forward.
const INSISTING =
  /^(agreed?|decided?|insist(ed)?|stress(ed)?|underlined?|underscored?|emphasi[sz]ed?|reiterated?|reaffirm(ed)?|proposed?)$/;

/** "Recalling that …" and "The report says that …" put nothing forward: somebody must speak at the head of the sentence. */
function opensWithVoice(view: SentenceView): boolean {
  return !/ing$/i.test(view.tokens.lower[0] ?? '');
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
  'plan',
  'strategy',
  'roadmap',
  'compact',
]);

// Papers that those issue who speak in them: "the declaration urges".
const ISSUED = new Set(['declaration', 'statement', 'communique', 'communiqué']);

function isOwnText(view: SentenceView, subject: Subject): boolean {
  const { lower } = view.tokens;
  const first = lower[subject.start];
  const last = lower[subject.end - 1] ?? '';
  return ((first === 'this' || first === 'our') && PAPERS.has(last)) || (first === 'the' && ISSUED.has(last));
}

/** Proposals and calls need a voice: the speakers, a party, or nobody in particular for "should". */
export function acceptsAsk(view: SentenceView, row: CueRow, subject: Subject, said: Predicate): boolean {
  if (row.id === 'need-to' && view.tokens.lower[subject.start] === 'our') return true;
  if (row.id === 'need-to')
    return subject.type === 'own' || (subject.type === 'human' && isOfMany(view, subject)) || said.empty;
  if (row.id === 'draft-would') return isOfDraft(said);
  if (row.id === 'draft-asks') return isDraft(view, subject);
  if (row.id === 'propose' && isDraft(view, subject)) return true;
  if (row.id === 'must') return acceptsNeed(view, subject, said);
  if (row.id === 'let-us') return !TALK_VERBS.has(said.head) && said.head !== 'note';
  if (row.id === 'essential-that') return true;
  // "The order directs the harbour offices to": what a decree asks, it asks by being given.
  if (row.kind === 'call' && isDecree(view, subject)) return true;
  if (row.kind === 'call' && (isOwnText(view, subject) || isAsked(view, row, subject))) return true;
  if (view.tokens.lower[subject.start] === 'they' && subject.end - subject.start === 1) return true;
  // "The Council met. It calls on all parties": only somebody does that.
  if (subject.start === 0 && view.tokens.lower[0] === 'it' && /^(call-on|urge)$/.test(row.id)) return true;
  if (subject.type === 'none' && row.kind === 'call' && isResolving(view, subject)) return true;
  return (
    subject.type === 'own' ||
    subject.type === 'party' ||
    subject.type === 'human' ||
    subject.type === 'speaker' ||
    subject.type === 'body'
  );
}

/** "2. Requests the Secretariat to report": a resolution, whose body asks in every paragraph and is named at its head alone. */
function isResolving(view: SentenceView, subject: Subject): boolean {
  const opening = skipMarker(view);
  if (subject.start > opening + 1) return false;
  const { lower } = view.tokens;
  // "2. URGE all towns to share their charts": as declarations print what their heads ask.
  if (DECLARING.test(lower[opening]!) && isInCapitals(view.tokens, opening)) return true;
  if (!RESOLVING.test(lower[opening] ?? '') || !isCapital(view.tokens, opening)) return false;
  // "Requests for lamps rose": a noun.
  return lower[opening] === 'calls'
    ? /^(up)?on$/.test(lower[opening + 1] ?? '')
    : !PREPOSITIONS.has(lower[opening + 1] ?? '');
}

const RESOLVING = /^(requests|encourages|urges|invites|calls|appeals|asks|instructs|tasks|mandates)$/;

const DECLARING = /^(request|encourage|urge|invite|call|appeal|ask|instruct|task|mandate|direct)$/;

function isOfMany(view: SentenceView, subject: Subject): boolean {
  return subject.plural || /^(every|each|any)$/.test(view.tokens.lower[subject.start] ?? '');
}

/** "The private sector is encouraged to invest": asked in the passive, by nobody else than those who speak. */
function isAsked(view: SentenceView, row: CueRow, subject: Subject): boolean {
  const { lower } = view.tokens;
  const be = /^(is|are)$/.test(lower[subject.end] ?? '');
  return be && (row.id === 'encourage' || row.id === 'urge') && subject.type !== 'relative';
}
