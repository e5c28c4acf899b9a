import {
  baseOfIng,
  CONCRETE_VERBS,
  DETERMINERS,
  ENTRY_LABELS,
  GRADED_VERBS,
  isBaseVerb,
  PREPOSITIONS,
  RATHER_NOUNS,
} from '../../languages/index.ts';
import type { Subject } from '../phrases/subject.ts';
import { moodAt, verbAt } from '../phrases/verb.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isCapital } from '../tokens.ts';
import { endsInBold } from './bold-title.ts';
import type { Candidate, Inherited } from './candidate.ts';
import { firstVerb } from './first-verb.ts';
import { AUXILIARIES, behindPhrase, isClause, isInfinitive } from './item-clause.ts';
import { behindTitle, NAMED_FIRST } from './item-title.ts';
import { describesBelow, looksBack } from './list.ts';
import {
  INSTRUMENT,
  listedFor,
  listsPromises,
  namesThem,
  OPEN,
  OWN_LIST,
  POSSIBLE,
  tellsOrAdvises,
  UNFINISHED,
} from './list-words.ts';

/** What a lead-in gives the items below it. `level` is that of the lead-in: -1 for a paragraph, else the item's own depth. */
export interface LeadIn {
  readonly kind: Candidate['kind'];
  readonly binding: 'high' | 'low';
  readonly rule: string;
  readonly level: number;
  readonly inherited: Inherited;
  /** The lead-in's words, as context of every item. */
  readonly words: { readonly start: number; readonly end: number };
  /** Items may be bare noun phrases ("41 million for Asia"), since the lead-in says that they list commitments. */
  readonly nouns: boolean;
  /** It says that what it names is new ("is announcing the following steps:"), so that a new thing without an amount will do. */
  readonly named?: boolean;
  /** It tells of what was done, or asks for it: what stands below promises nothing by standing there. */
  readonly silent: boolean;
  /** It names a law or an agreement, and items tell what that does ("Creates a fund"). */
  readonly instrument?: boolean;
  /** It breaks off before its object ("commit to:"), so that any noun phrase below is what is promised. */
  readonly open?: boolean;
  /** It is only who does what stands below ("Leaders:"), where each item is a clause that goes on from it. */
  readonly clauses?: boolean;
  /** It breaks off before its verb ("will:"), so that an item finishes its sentence, also in bold print. */
  readonly unfinished?: boolean;
  readonly block: number;
  /** A heading stands right below it: headings part the list. */
  readonly parted?: boolean;
}

export const NO_SUBJECT: Subject = { type: 'none', start: 0, end: 0, embedded: null, plural: false };

/**
 * The lead-in that a sentence makes: from its last frame ("We intend to:"), or from a noun that says what the list holds
 * ("Anticipated next steps will include:"). Null for a colon that opens no list of undertakings.
 */
export function leadInOf(
  view: SentenceView,
  candidates: readonly Candidate[],
  codes: (candidate: Candidate) => readonly string[],
  level: number,
): LeadIn | null {
  const last = candidates[candidates.length - 1];
  const words = { start: view.sentence.start, end: view.sentence.end };
  const text = view.tokens.text.toLowerCase();
  if (last) {
    const subject = {
      type: last.subject.type,
      words: view.words(last.subject.start, last.subject.end),
      codes: codes(last),
    };
    const own = last.kind === 'proposal' && last.subject.type === 'own' && OWN_LIST.test(text);
    return {
      kind: own ? 'promise' : asksBelow(view, last) ? 'call' : last.kind,
      binding: own ? 'high' : last.binding,
      rule: last.rule,
      level,
      block: view.sentence.block,
      inherited: { from: 'lead-in', subject },
      words,
      nouns: true,
      open: OPEN.test(text),
      unfinished: UNFINISHED.test(text),
      silent: false,
    };
  }
  const silent = tellsOrAdvises(text) || looksBack(text) || describesBelow(text);
  if (!silent && !listsPromises(text)) return null;
  const subject = { type: 'own' as const, words: '', codes: silent ? [] : listedFor(view) };
  const named = namesThem(text);
  const steps = /\b(next steps|anticipated|planned|could|may|might|proposed)\b/.test(text);
  return {
    kind: POSSIBLE.test(text) ? 'proposal' : 'promise',
    binding: steps ? 'low' : 'high',
    rule: 'listed',
    level,
    block: view.sentence.block,
    inherited: { from: 'lead-in', subject },
    words,
    silent,
    open: OPEN.test(text),
    instrument: INSTRUMENT.test(text),
    unfinished: INSTRUMENT.test(text),
    named,
    nouns: named || /\b(commitments?|pledges?|allocations?|contributions|follows)\b/.test(text),
  };
}

const ASKING = /^(encourage|urge|ask|call|invite|request)$/;

/** "The Compact will encourage its members to:": what stands below is asked of them. */
function asksBelow({ tokens }: SentenceView, { kind, phrase }: Candidate): boolean {
  const { lower, count } = tokens;
  return (
    kind === 'promise' && lower[count - 1] === ':' && lower[count - 2] === 'to' && ASKING.test(lower[phrase.start]!)
  );
}

// Frames that a noun follows: what stands below "calls for:" is named, not told as an act.
const NAMING = /^(call-for|propose)/;

/** The candidate that an item makes under a lead-in: "- establish a fund", "- convening a meeting", "- 16 million for Asia". */
export function itemCandidate(view: SentenceView, lead: LeadIn): Candidate | null {
  if (lead.silent) return null;
  const start = behindPhrase(view, skipMarker(view));
  const verb = verbAt(view, start);
  const word = view.tokens.lower[verb];
  if (word === undefined || (PREPOSITIONS.has(view.tokens.lower[start]!) && !isInfinitive(view, start))) return null;
  const mood = moodAt(view, start);
  const hasAmount = view.amounts().some((amount) => !amount.weak);
  const listed =
    lead.kind === 'promise'
      ? (lead.nouns && (lead.named ? isNamed(view, start, hasAmount) : hasAmount)) ||
        isNominal(view, start) ||
        isObject(view, lead)
      : NAMING.test(lead.rule);
  const nominal = mood === 'noun' && listed;
  const third = lead.instrument && isThirdPerson(word);
  if (mood !== 'base' && mood !== 'ing' && !nominal && !third) return null;
  if (mood !== 'base' && isClause(view, verb)) return null;
  const weak = /^(encourage|explore|consider|seek|strive|evaluate|examine|endeavou?r)$/.test(
    mood === 'ing' ? (baseOfIng(word) ?? word) : word,
  );
  return {
    kind: lead.kind,
    binding: weak ? 'low' : lead.binding,
    rule: `item-under-${lead.rule}`,
    subject: NO_SUBJECT,
    context: { start, end: start },
    phrase: { start, end: view.tokens.count },
    owner: 'subject',
    passive: false,
    mood: null,
    inherited: lead.inherited,
  };
}

/** "Creates", "establishes". */
function isThirdPerson(word: string): boolean {
  const bases = [word.slice(0, -1), word.endsWith('es') ? word.slice(0, -2) : ''];
  return word.endsWith('s') && bases.some((base) => CONCRETE_VERBS.has(base) || GRADED_VERBS.has(base));
}

export const PROGRAMME: Inherited = { from: 'lead-in', subject: { type: 'none', words: '', codes: [] } };

/**
 * An item that opens with the base form of a verb of doing and has no lead-in is an entry of a programme: "Build three ports by
 * 2030". Outside lists the same form asks the hearer ("Imagine …"), so `alone` says that the text is nothing but this sentence.
 */
export function programmeCandidate(view: SentenceView, alone: boolean): Candidate | null {
  const label = behindLabel(view);
  if (view.block.kind !== 'item' && !alone && label === 0) return null;
  const start = label || skipMarker(view);
  const { lower, count } = view.tokens;
  const from = lower[start] === 'to' ? start + 1 : start;
  const verb = verbAt(view, from);
  const word = lower[verb] ?? '';
  if (
    verb > from + 1 ||
    !(CONCRETE_VERBS.has(word) || GRADED_VERBS.has(word)) ||
    count - verb < 4 ||
    (RATHER_NOUNS.has(word) && (isCapital(view.tokens, verb + 1) || isSubjectOf(view, verb)))
  )
    return null;
  return {
    kind: 'promise',
    binding: 'high',
    rule: 'programme-item',
    subject: NO_SUBJECT,
    context: { start, end: start },
    phrase: { start: from, end: count },
    owner: 'subject',
    passive: false,
    mood: 'base',
    inherited: PROGRAMME,
  };
}

/** "Action 7: Set up a council", "Measure 2.1 – Publish a plan": behind the label, else 0. */
export function behindLabel({ tokens, block, sentence }: SentenceView): number {
  if (!ENTRY_LABELS.has(tokens.word(0) ?? '') || sentence.start > block.start + LABEL_IN) return 0;
  // "Target: Train 400 pilots".
  if (tokens.word(1) === ':') return isBaseVerb(tokens.word(2) ?? '') ? 2 : 0;
  if (!/^[a-z]?\d+(\.\d+)*[a-z]?$/.test(tokens.word(1) ?? '')) return 0;
  // "GOAL 1: OPEN PORTS" is a heading.
  const shouted = /^\p{Lu}{2}/u.test(tokens.text.slice(tokens.start[3]));
  return /^[:–—.-]$/.test(tokens.word(2) ?? '') && isCapital(tokens, 3) && !shouted ? 3 : 0;
}

// A mark of a list or of print may stand before the label.
const LABEL_IN = 6;

/** "Support services are available", "Release times were late": a noun, and no verb of doing. */
function isSubjectOf({ tokens }: SentenceView, noun: number): boolean {
  return /^(is|are|was|were)$/.test(tokens.word(noun + 2) ?? '');
}

/** Items that open with a noun of doing: "Cooperation to strengthen implementation", "Continued support for"; not "Welcomed the launch". */
export function isNominal(view: SentenceView, start: number): boolean {
  const words = view.tokens.lower.slice(start, start + 3);
  if (words[0]?.endsWith('ed') && DETERMINERS.has(words[1] ?? '')) return false;
  return words.some((word) =>
    /^(cooperation|collaboration|support|launch|establishment|creation|development|implementation|provision|expansion|continuation|adoption|convening|funding|investment|completion|contribution|deployment|delivery|construction|increase|reduction|elimination)$/.test(
      word,
    ),
  );
}

/** "40 million crowns for pilots", "a new platform for charts": named as what is there from now on, and no clause of its own. */
function isNamed(view: SentenceView, start: number, hasAmount: boolean): boolean {
  const { lower } = view.tokens;
  if (hasAmount) return NAMED_FIRST.test(lower[start]!) || !lower.some((word) => AUXILIARIES.has(word));
  // "**New actions on the lake.**": a title.
  if (endsInBold(view)) return false;
  return lower.slice(start, start + 3).some((word) => /^(new|additional|another|further)$/.test(word));
}

/** Below "commit to:", "robust sharing of data": no clause of its own. */
function isObject(view: SentenceView, lead: LeadIn): boolean {
  return lead.open === true && firstVerb(view, view.tokens.count) < 0;
}

export function skipMarker(view: SentenceView): number {
  const { tokens } = view;
  let at = 0;
  while (isMarkerPart(tokens.word(at), tokens.word(at + 1), at)) at++;
  return behindTitle(view) || at;
}

function isMarkerPart(word: string | undefined, next: string | undefined, at: number): boolean {
  if (word === undefined) return false;
  if (at > 0 && (word === '.' || word === ')')) return true;
  return /^[-–—•*·○▪]$/.test(word) || ((next === '.' || next === ')') && /^(\d{1,2}|[a-z]|[ivx]+)$/.test(word));
}
