import { BE_FORMS, isAdverb } from '../../languages/index.ts';
import { findSubject, type Subject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';

/** Who a report says the words of a sentence are from. */
export interface Attribution {
  /** The token that it begins at, or ends before where it stands in front. */
  readonly at: number;
  readonly behind: boolean;
  readonly teller: Subject;
}

/**
 * "…, its minister said on Monday", "…,” said President Orlo", "President Orlo said: “…": who tells what the sentence says, and where
 * the words end or begin that are told. Null where nobody does.
 */
export function attributionOf(view: SentenceView): Attribution | null {
  if (view.attribution === undefined) view.attribution = findAttribution(view);
  return view.attribution;
}

function findAttribution(view: SentenceView): Attribution | null {
  const { lower, count } = view.tokens;
  for (let verb = count - 1; verb > 0; verb--) {
    if (!SAYING.test(lower[verb]!)) continue;
    const found = inverted(view, verb) ?? trailing(view, verb) ?? leading(view, verb);
    if (found) return found;
  }
  return null;
}

const SAYING = /^(said|says|added|announced|stated|told|declared|confirmed|wrote|explained)$/;

/** "…,” said Velmarkian President Jan Orlo." */
function inverted(view: SentenceView, verb: number): Attribution | null {
  const { lower, count } = view.tokens;
  if (lower[verb - 1] !== '”' && lower[verb - 1] !== '"' && lower[verb - 1] !== ',') return null;
  let end = verb + 1;
  while (end < count && !CLOSING.test(lower[end]!)) end++;
  if (end === verb + 1) return null;
  const teller = { type: 'human', start: verb + 1, end, embedded: null, plural: false } as const;
  return { at: openingOf(lower, verb), behind: true, teller };
}

// Behind the name of who speaks: a mark, a time, a place.
const CLOSING = /^([,.;:!?“”"–—]|on|in|at|after|during|before|as|when|while|to|adding|following)$/;

/** "…, the minister said in Tolnau on Monday." */
function trailing(view: SentenceView, verb: number): Attribution | null {
  const { lower, count } = view.tokens;
  if (count - verb > REST) return null;
  // "…, the port that the minister said was safe": behind the verb a time or a place may stand, and those who hear it.
  const next = lower[verb + 1] ?? '.';
  if (!AFTER.test(next) && !isAdverb(next)) return null;
  const teller = behindComma(lower, findSubject(view, verb));
  const mark = lower[teller.start - 1];
  if (!PEOPLE.has(teller.type) || (mark !== ',' && mark !== '”' && mark !== '"')) return null;
  return { at: openingOf(lower, teller.start), behind: true, teller };
}

const PEOPLE = new Set<Subject['type']>(['human', 'party', 'body', 'anaphor', 'speaker', 'own']);

/** "40 million crowns, the minister said": no list of the sum and the minister. */
function behindComma(lower: readonly string[], teller: Subject): Subject {
  const comma = lower.lastIndexOf(',', teller.end - 1);
  return comma > teller.start ? { ...teller, start: comma + 1 } : teller;
}

// As many words may follow: "told reporters after the talks in Tolnau on Monday, in a speech that …".
const REST = 30;
const AFTER =
  /^([.,”"]|on|in|at|after|during|before|reporters|journalists|lawmakers|parliament|the|a|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** "President Orlo said: “We will …". */
function leading(view: SentenceView, verb: number): Attribution | null {
  const { lower } = view.tokens;
  let mark = verb + 1;
  while (mark < verb + LISTENERS && !MARK.test(lower[mark] ?? '.')) mark++;
  if (!TELLS.test(lower[mark] ?? '') || !QUOTE.test(lower[mark + 1] ?? '') || BE_FORMS.has(lower[verb - 1]!))
    return null;
  return { at: mark + 1, behind: false, teller: findSubject(view, verb) };
}

// "Told the conference in Tolnau: “We".
const LISTENERS = 9;
const MARK = /^([.,;:“"”]|that)$/;
const TELLS = /^([:,]|that)$/;
const QUOTE = /^[“"]$/;

/** The first of the marks between what is told and who tells it. */
function openingOf(lower: readonly string[], from: number): number {
  let at = from;
  while (at > 0 && /^[,”"]$/.test(lower[at - 1]!)) at--;
  return at;
}

/** Those who told it can bind themselves or know who is bound: not the analysts and critics who reckon what will come. */
export function isOfficial({ tokens: { lower } }: SentenceView, { teller }: Attribution): boolean {
  return !lower.slice(teller.start, teller.end).some((word) => RECKONING.test(word));
}

const RECKONING =
  /^(analysts?|experts?|economists?|critics?|observers?|researchers?|scientists?|opponents?|activists?|campaigners?|historians?|investors?|traders?|sources?|reports?|media|newspapers?|they|we|i)$/;
