import { baseOfIng, baseOfParticiple, HAVE_FORMS, isAdverb, PREPOSITIONS, SAY_VERBS } from '../../languages/index.ts';
import type { Subject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isCapital } from '../tokens.ts';
import { isSaid } from './cue-needs.ts';
import { type Framed, wordBefore } from './frames.ts';
import { tellingWord } from './said-by.ts';

const EARLIER = new Set('yesterday earlier previously recently ago last already since formerly originally'.split(' '));

const BE = new Set(['am', 'are', 'is', "'re", "'m", "'s", 'be', 'remain', 'remains']);

/** "Since March, Velmark has agreed", "for decades, ministers have promised": how long it went on is told. */
function isTimeSpan(lower: readonly string[]): boolean {
  return (
    lower.slice(0, RECITAL).includes('since') ||
    (lower[0] === 'for' && /^(decades|years|generations|centuries)$/.test(lower[1] ?? ''))
  );
}

/** "Have [made many commitments to]", "has [recently delivered on its commitment to]". */
function isDone(view: SentenceView, behind: number): boolean {
  let at = behind;
  while (isAdverb(view.tokens.word(at) ?? '')) at++;
  const word = view.tokens.word(at) ?? '';
  // "Has made a commitment to mend the pier": a single one, still to be kept.
  if (word === 'made' && view.tokens.word(at + 1) === 'a') return false;
  return baseOfParticiple(word) !== null || word.endsWith('ed');
}

/** "has announced", "had pledged": told as done. The frames that count in the perfect begin with "have" themselves. */
export function isPerfect(view: SentenceView, frame: Pick<Framed, 'match'>): boolean {
  if (/^(join|sign)-to$/.test(frame.match.row.id)) return false;
  if (/^have-(committed|pledged)-to$/.test(frame.match.row.id) && isTimeSpan(view.tokens.lower)) return true;
  const word = view.tokens.word(frame.match.start)!;
  // "The minister said Velmark had agreed to": of now, put back by the verb of saying.
  if (word === 'had' && frame.match.row.id === 'have-pledged-to') return !isSaid(view, frame.match.start);
  const previous = wordBefore(view, frame.match.start);
  if (frame.match.row.id === 'reaffirm-commitment' && HAVE_FORMS.has(word) && isDone(view, frame.match.start + 1))
    return true;
  return (
    previous !== undefined &&
    (HAVE_FORMS.has(previous) || previous === 'was' || previous === 'were' || previous === 'been') &&
    !HAVE_FORMS.has(word) &&
    !baseOfIng(word)
  );
}

/** "Last night, I announced", "in 2009 they pledged": narrated, with a time before the text, or below a lead-in of what was done. */
export function isToldAsPast(view: SentenceView, frame: Framed): boolean {
  const { lower } = view.tokens;
  if (frame.match.row.owner === 'possessor')
    return !lower.includes('today') && view.dates().some((date) => date.role === 'past');
  const told = saidBefore(view, frame);
  if (told >= 0) return isOfBefore(view, told);
  if (
    !/ed$|^undertook$|^made$/.test(lower[frame.match.start]!) ||
    lower[frame.match.start]!.endsWith('ing') ||
    frame.match.row.id.startsWith('will')
  )
    return false;
  if (BE.has(wordBefore(view, frame.match.start) ?? '')) return false;
  if (view.isBelowTold && !view.saysToday()) return true;
  if (isOfOthers(view, frame.subject)) return true;
  if (OF_OLD.test(lower[frame.match.start]!) && view.hasOneVoice()) return true;
  if (
    lower[0] === 'when' &&
    lower.slice(1, frame.match.start).some((word) => /^(was|were|took|came|began)$/.test(word))
  )
    return true;
  if (isAnnouncedElsewhere(view, frame) || opensWithMonth(lower) || opensElsewhen(view)) return true;
  if (isOfDayBefore(view, frame.match.start)) return true;
  if (isRecital(lower, frame.subject)) return true;
  return (
    lower.some((word, at) => EARLIER.has(word) && isBeside(at, frame.match.start)) ||
    view
      .dates()
      .some(
        (date) =>
          date.role === 'past' && (frame.match.row.id === 'announce' || isNear(view, date.start, frame.match.start)),
      )
  );
}

/** "Velmark announced (that) it will open a lock": the token of the verb of saying that the clause hangs on; -1 for none. */
function saidBefore(view: SentenceView, { match, subject }: Framed): number {
  if (!/^(will|would)/.test(match.row.id) || subject.type === 'relative') return -1;
  const at = tellingWord(view, subject.start);
  const word = view.tokens.word(at) ?? '';
  return SAY_VERBS.has(word) && /ed$|^(said|told|made)$/.test(word) ? at : -1;
}

/** "Yesterday, Velmark announced", "last May announced": of a day before the text. */
function isOfBefore(view: SentenceView, verb: number): boolean {
  if (view.saysToday()) return false;
  const { lower } = view.tokens;
  // What was said last week is news to a report; what was said in 2019 is not.
  const old = (relative: boolean) => !relative || !view.isReport();
  return (
    (old(true) && lower.some((word, at) => EARLIER.has(word) && at < verb && isBeside(at, verb))) ||
    view.dates().some((date) => date.role === 'past' && old(date.relative) && isNear(view, date.start, verb))
  );
}

/** "My predecessor signed", "the former government agreed": what those did who are no longer there to do it. */
function isOfOthers({ tokens: { lower } }: SentenceView, { start, end }: Subject): boolean {
  return lower.slice(start, end).some((word) => word === 'former' || word === 'predecessor' || word === 'predecessors');
}

// Who speaks for himself says "we pledge"; "the President promised" tells what he now keeps. A report says it of the day's news.
const OF_OLD = /^(promised|vowed)$/;

// Months as a text names them that speaks of the months before it: "In May, Velmark announced".
const MONTH = /^(january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "In May,", "Also in May,": without a year. */
function opensWithMonth(lower: readonly string[]): boolean {
  const at = lower.slice(0, OPENING).findIndex((word, index) => word === 'in' && MONTH.test(lower[index + 1] ?? ''));
  return at >= 0 && lower[at + 2] === ',';
}

const OPENING = 4;

/** "On July 12, Velmark pledged": a day or month without a year, which would be the next to come if the verb were not in the past. */
function isOfDayBefore(view: SentenceView, verb: number): boolean {
  if (view.saysToday()) return false;
  return view.dates().some(({ relative, edtf, role, preposition, start }) => {
    if (!relative || edtf === null || role !== 'point' || (preposition !== 'on' && preposition !== 'in')) return false;
    return start < view.tokens.start[verb]! && isNear(view, start, verb);
  });
}

/** "On April 2, Velmark announced", "on the first day of his term", "during the minister's trip": another day than that of a text in which one speaks. */
function opensElsewhen(view: SentenceView): boolean {
  const { lower } = view.tokens;
  const at = lower.slice(0, OPENING).findIndex((word) => word === 'on' || word === 'during');
  if (at < 0 || !view.hasOneVoice() || view.saysToday()) return false;
  const comma = lower.indexOf(',', at);
  const words = lower.slice(at + 1, comma < 0 ? at + 1 : Math.min(comma, at + WHEN));
  if (lower[at] === 'during') return words.includes("'s") && words.some((word) => TRIPS.test(word));
  return MONTH.test(words[0] ?? '') || words[0] === 'day' || OTHER_DAY.test(words.join(' '));
}

// How many words such a time may have, and what it is named by.
const WHEN = 14;
const TRIPS = /^(trip|visit|tour|journey)$/;
const OTHER_DAY =
  /^(the (same|next)|(his|her|its) \w+) day\b|^the first day (in office|of (his|her|its)) |^the campaign trail/;

/** "The ministry announced 3 million", "the fund announced by Velmark": one office's news of before, or words that describe a noun; not what the text itself announces. */
function isAnnouncedElsewhere(view: SentenceView, { match, subject }: Framed): boolean {
  const { lower } = view.tokens;
  if (!/^(announce|pledge-amount)$/.test(match.row.id) || !/^(announc|committ)ed$/.test(lower[match.start]!))
    return false;
  if (subject.type === 'thing' && /^(by|at|in|this|today|during)$/.test(lower[match.end] ?? '')) return true;
  const words = lower.slice(subject.start, subject.end);
  if (view.saysToday()) return false;
  return isOfficeName(view, subject) || (words.some((word) => OFFICES.test(word)) && !words.includes('and'));
}

/** "LHB announced 3 million", "the Harbour Administration (LHA) announced": an office by its letters; no state, company or group. */
function isOfficeName(view: SentenceView, { start, end }: Subject): boolean {
  const { lower } = view.tokens;
  const spelled = lower[end] === '(';
  const word = spelled ? view.words(end + 1, end + 2) : view.words(end - 1, end);
  if (!/^[A-Z]{3,6}$/.test(word) || !view.hasOneVoice()) return false;
  if (spelled) return lower.slice(start, end).some((noun) => BRANCHES.test(noun));
  return view.isOfficeAt(end - 1);
}

const BRANCHES = /^(department|agency|administration|bureau|cent(er|re)s?|institutes?|service|commission|office)$/;

const OFFICES = /^(department|agency|ministry|bureau|foundation|treasury)$/;

// "Noting that Velmark pledged 40 boats": a recital tells what was said before. Its number may stand in front.
const RECALLING = /^(noting|recalling|acknowledging|recogni[sz]ing|considering)$/;
const RECITAL = 6;

/** Under "Noting that Velmark pledged", while in "Noting that fog is thick, the ministers pledged" the main clause stands behind. */
function isRecital(lower: readonly string[], { start, end }: Subject): boolean {
  const at = lower.slice(0, RECITAL).findIndex((word, index) => RECALLING.test(word) && lower[index + 1] === 'that');
  if (at < 0 || end <= at) return false;
  return lower[start - 1] !== ',' || PREPOSITIONS.has(lower[at + 2] ?? '');
}

/** A time tells when a verb was done if it opens the sentence or stands close to the verb. */
function isNear(view: SentenceView, at: number, verb: number): boolean {
  const token = view.tokens.from(at);
  return isBeside(token, verb);
}

/** A token that opens the sentence or stands close to the verb. */
function isBeside(token: number, verb: number): boolean {
  return token < 5 || Math.abs(token - verb) < 9;
}

/** "the Resolute Support Mission", "Velmark's Opening Doors plan": a capital inside a sentence makes a name of the word. */
export function isName(view: SentenceView, frame: Pick<Framed, 'match'>): boolean {
  const at = frame.match.start;
  if (view.tokens.lower[at] === "'s" && isCapital(view.tokens, at + 1)) return true;
  return (
    at > 0 &&
    isCapital(view.tokens, at) &&
    view.words(at, at + 1) !== view.words(at, at + 1).toUpperCase() &&
    (view.block.kind !== 'item' || (at > 2 && isInName(view, at)))
  );
}

/** "The Harbour Challenges Institute": in an item, which may be written in capitals, those around must be capital too. */
function isInName(view: SentenceView, at: number): boolean {
  return isCapital(view.tokens, at - 1) && isCapital(view.tokens, at + 1);
}

// "Q  Thank you, Minister. I will be brief.": in the record of a press conference, whoever asks binds nobody.
const ASKED_OF_SPEAKER = /^(Q:?|QUESTION:)\s+["“\p{Lu}]/u;

export function isQuestion(view: SentenceView): boolean {
  const { tokens } = view;
  if (ASKED_OF_SPEAKER.test(view.rawBlock())) return true;
  return tokens.word(tokens.count - 1) === '?' || tokens.word(tokens.count - 2) === '?';
}

// What is done of deeds in a speech or at a table, and how far behind the verb the deeds may stand.
const RECOUNTING = new Set(['outline', 'detail', 'discuss', 'review', 'describe', 'take']);
const REACH = 14;

/** "The minister will outline the steps that Velmark is taking", "take stock of what they have built": what will be told of is done already. */
export function recountsDeeds({ tokens }: SentenceView, act: number): boolean {
  const verb = tokens.word(act) ?? '';
  if (!RECOUNTING.has(verb) || (verb === 'take' && tokens.word(act + 1) !== 'stock')) return false;
  for (let at = act + 1; at < act + REACH; at++) {
    const word = tokens.word(at) ?? '';
    if (HAVE_FORMS.has(word) && word !== 'having') return true;
    if ((word === 'is' || word === 'are' || word === "'re") && baseOfIng(tokens.word(at + 1) ?? '') !== null)
      return true;
  }
  return false;
}

// What runs already where a sum goes through it, and how far behind "the" its name may end.
const PROGRAMMES = /^(program(me)?s?|initiative|plan)$/;
const NAME = 9;

/** "Is investing 3 million through its Harbour Programme": what goes on under a programme that is there. */
export function isUnderWay({ tokens }: SentenceView): boolean {
  const { lower, count } = tokens;
  for (let at = 0; at < count - 2; at++) {
    if (lower[at] !== 'through' && lower[at] !== 'under') continue;
    if (!/^(the|its|our|their)$/.test(lower[at + 1]!)) continue;
    const name = lower.slice(at + 2, at + 2 + NAME);
    const end = name.findIndex((word) => PROGRAMMES.test(word));
    if (end >= 0 && !name.slice(0, end).some((word) => word === 'new' || word === ',')) return true;
  }
  return false;
}
