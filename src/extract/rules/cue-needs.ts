import {
  CUES,
  type CueRow,
  HUMAN_NOUNS,
  isAdverb,
  isBaseVerb,
  PACT_NOUNS,
  PREPOSITIONS,
  SAY_VERBS,
  THIRD_NOUNS,
} from '../../languages/index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isCapital, isWord } from '../tokens.ts';
import { attributionOf, isOfficial } from './attribution.ts';
import type { CueMatch } from './cue-match.ts';
import type { Predicate } from './predicate.ts';
import { accordingEnd, PROMISES } from './said-by.ts';

/** What a row asks for beside its words: an amount, terms, a future, somebody named. */
export function hasNeeds(view: SentenceView, row: CueRow, start: number, plain: Predicate): boolean {
  const { lower } = view.tokens;
  // "The fund won't just pay for boats, it …" denies nothing.
  if (lower[start - 1] === "won't" && /^(just|only|simply|merely)$/.test(lower[start] ?? '')) return false;
  if (row.needs === 'amount' && !plain.amount() && !isGivenToday(view, row, start)) return false;
  // "Here is to our friendship": a toast. "We are doubling down on our work": more of the same.
  if (row.id === 'be-to' && lower[start - 3] === 'here') return false;
  if (row.id === 'launching' && lower[start - 1] === 'doubling' && lower[start] === 'down') return false;
  // "We are creating good jobs in small towns" tells how it goes; "are creating 200 jobs" announces them.
  if (row.id === 'launching' && lower[start - 1] === 'creating' && lower.slice(start, start + MADE).includes('jobs'))
    return plain.amount();
  if (row.id === 'partnering-to' && !isGivenAnew(view, start)) return false;
  if (/^(partnering-to|announcing)$/.test(row.id) && isRate(view, start)) return false;
  if (row.needs === 'terms' && lower[0] !== 'under' && !isUnderWhich(lower, start) && !plain.reported)
    return isContinued(view, start);
  if (row.needs === 'future' && !lower.some((word, at) => word === 'which' && lower[at + 1] === 'will')) return false;
  if (row.mood === 'noun' && lower.slice(start, start + 3).includes('following')) return false;
  if (row.id === 'announcing' && isReadout(view, start)) return false;
  if (row.needs === 'set-phrase') return isSetPhrase(view, start);
  if (row.needs === 'others') return asksOfOthers(view, start);
  if (row.id === 'essential-that') return namesWho(view, start);
  if (row.id === 'pact-commits') return isPactOf(view, start);
  if (row.owner === 'agent') return namesAgent(view, start);
  if (row.id === 'urge' && !asks(view, start)) return false;
  if (row.id === 'announce-commitment' && isWelcomedGift(view, start) && !plain.amount()) return false;
  if (row.id === 'have-pledged-to' && isPactReached(view, start)) return false;
  // "We are encouraged by the progress": nobody is asked.
  if (row.id === 'encourage' && lower[start] === 'by') return false;
  if (row.kind !== 'call' || isWord(view.tokens, start) || lower[start] === '“' || lower[start] === '[') return true;
  return lower[start] === ':' && start === view.tokens.count - 1;
}

/** In a report "Under the deal, Velmark will open a lock. It would also": the terms of what the sentences before tell. */
function isContinued(view: SentenceView, start: number): boolean {
  const { lower } = view.tokens;
  if (!view.isReport() || (lower[start] !== 'also' && lower[start - 1] !== 'also')) return false;
  return UNDER_TERMS.test(view.textBefore(CONTINUED));
}

const UNDER_TERMS = /\bunder (?:the|this|its|their) (?:[a-z]+ )?(?:deal|agreement|plan|accord|pact|terms|treaty)\b/i;

// Characters before a sentence within which the terms are named.
const CONTINUED = 600;

/** "Signed a deal under which it would". */
function isUnderWhich(lower: readonly string[], start: number): boolean {
  const which = lower.lastIndexOf('which', start);
  return which > 0 && lower[which - 1] === 'under';
}

/** "Have agreed on a framework agreement", "on the text": what was to be written is, and what it holds stands elsewhere. */
function isPactReached({ tokens: { lower } }: SentenceView, start: number): boolean {
  return /^(up)?on$/.test(lower[start - 1]!) && lower.slice(start, start + PACT_REACH).some((word) => PACT.test(word));
}

const PACT_REACH = 4;
const PACT =
  /^(framework|agreement|treaty|deal|text|wording|terms|declaration|statement|communiqu[eé]|everything|nothing)$/;

// What is being given is told; that it is new announces it.
const FRESH = new Set(['additional', 'new', 'further', 'another', 'more', 'today', 'now', 'doubling', 'tripling']);

// What is being added to is new of itself, and money that is being given is yet to be given; money that is being invested is at work.
const ADDING = /^(increasing|expanding|adding|raising|boosting)$/;

const GIVING = /^(providing|contributing|donating|granting)$/;

function isGivenAnew(view: SentenceView, start: number): boolean {
  const { lower } = view.tokens;
  const act = lower[start - 1] ?? '';
  if (ADDING.test(act) || lower.some((word) => FRESH.has(word))) return true;
  return (
    GIVING.test(act) &&
    view.amounts().some((amount) => amount.unit === 'money' && amount.start > view.tokens.start[start - 1]!)
  );
}

// What is there to be read once it is out: "releasing new data", "publishing its annual report".
const READOUTS = /^(data|reports?|resources|synthesis|summary|updates?)$/;
const PUTTING_OUT = /^(releasing|publishing|issuing)$/;

/** "The ministry is releasing new data on nets": done by being put out, while a rule or a plan that is put out binds. */
function isReadout({ tokens }: SentenceView, start: number): boolean {
  if (!PUTTING_OUT.test(tokens.lower[start - 1] ?? '')) return false;
  for (let at = start; at < start + NOUN_REACH; at++) {
    const word = tokens.lower[at] ?? ',';
    if (READOUTS.test(word)) return true;
    if (word === ',' || PREPOSITIONS.has(word)) return false;
  }
  return false;
}

const NOUN_REACH = 10;

/** "Today, the ministry is expanding free passage": what is given on the day of the text is announced, whatever its amount. */
function isGivenToday({ tokens }: SentenceView, { id }: CueRow, start: number): boolean {
  if (id !== 'partnering-to') return false;
  const { lower } = tokens;
  const today = lower.indexOf('today');
  if (today < 0 || today > start || lower.slice(start, start + 4).includes('update')) return false;
  return !lower.slice(today, start).some((word) => word === 'that' || word === 'which' || word === 'will');
}

/** "We are adding 40 pilots each week", "are releasing 3 barges of salt a day" tell how it goes on; money by the month may be new. */
function isRate(view: SentenceView, start: number): boolean {
  const { lower } = view.tokens;
  if (lower[start - 1] === 'announcing' || view.saysToday() || view.amounts().some(({ unit }) => unit === 'money'))
    return false;
  return lower.some(
    (word, at) => at > start && /^(day|week|month)$/.test(word) && /^(a|per|each|every)$/.test(lower[at - 1]!),
  );
}

/** "asked why", "mandated by" ask nobody to do anything. */
function asks(view: SentenceView, start: number): boolean {
  const { lower } = view.tokens;
  if (/^(by|why|how|whether|if|what|me|about)$/.test(lower[start] ?? '')) return false;
  if (!/^ask(s|ed)?$/.test(lower[start - 1] ?? '')) return true;
  const behind = lower.slice(start, start + 2 * NAME_LENGTH);
  return behind.some((word, at) => (word === 'to' && isBaseVerb(behind[at + 1] ?? '')) || word === 'that');
}

/** "Welcomed Velmark's contributions to the fund": thanks for what was given, unless it says how much. */
function isWelcomedGift({ tokens: { lower } }: SentenceView, start: number): boolean {
  return /^contributions?$/.test(lower[start - 2] ?? '') && lower.slice(0, start).some((word) => WELCOMING.test(word));
}

const WELCOMING = /^(welcom|applaud)/;

/** What makes an announcement of a verb that means little alone: "taking further measures", "setting up", "sending a team". */
function isSetPhrase(view: SentenceView, start: number): boolean {
  const { lower } = view.tokens;
  const behind = lower.slice(start, start + 4);
  const act = lower[start - 1];
  // "Taking further action" may be anything; measures and steps are single ones.
  if (act === 'taking')
    return (
      behind.some((word) => /^(additional|further|new)$/.test(word)) && !behind.some((word) => /^actions?$/.test(word))
    );
  if (act === 'sending') return !behind.some((word) => /^(out|messages?|signals?)$/.test(word));
  if (act === 'making' && lower.slice(start, start + MADE).includes('available')) return true;
  return behind.some((word) => /^(up|out|available|forward)$/.test(word));
}

// "Making 3 million of the new life jackets available": as far behind stands what is made of it.
const MADE = 12;

// "We need Congress to pass it": between the verb and its "to" stands a short name.
const NAME_LENGTH = 6;

const PLEDGE = CUES.find(({ id }) => id === 'pledge-amount')!;

/** "Velmark commits 3 million to the fund" has the form of "the treaty commits Velmark to" and is a pledge of its own. */
export function asPledge(view: SentenceView, match: CueMatch): CueMatch {
  const { row, start, end } = match;
  if (row.id !== 'pact-commits' || view.tokens.lower[start] !== 'commits' || isPactOf(view, end)) return match;
  return { row: PLEDGE, start, end: start + 1 };
}

/** "The deal commits Velmark to": a pact, and behind its verb nothing but the parties that it binds. */
function isPactOf(view: SentenceView, start: number): boolean {
  const { lower } = view.tokens;
  let verb = start - 2;
  while (verb > 0 && !BINDING.test(lower[verb]!)) verb--;
  let noun = verb - 1;
  while (noun > 0 && (isAdverb(lower[noun]!) || /^(will|would|also)$/.test(lower[noun]!))) noun--;
  if (!PACT_NOUNS.has(lower[noun] ?? '')) return false;
  return (
    view.mentionIn(verb + 1, start - 1) ||
    /^(both|each|the two) (sides?|part(y|ies)|countries)$/.test(view.words(verb + 1, start - 1).toLowerCase())
  );
}

const BINDING = /^(commit|oblig|bind|requir)/;

/** "We need Congress to pass", "we want all members to ratify": somebody else is named, and what they are to do. */
function asksOfOthers(view: SentenceView, start: number): boolean {
  const { lower } = view.tokens;
  const to = lower.indexOf('to', start);
  if (to < start + 1 || to - start > NAME_LENGTH || !isBaseVerb(lower[to + 1] ?? '')) return false;
  const named = lower.slice(start, to);
  if (named.some((word) => word === 'we' || word === 'us' || word === 'me' || word === 'our' || word === 'my'))
    return false;
  return named.some((word, at) => HUMAN_NOUNS.has(word) || isCapital(view.tokens, start + at));
}

/** A verb of saying stands before, or who is quoted: what follows is told of somebody. */
export function isSaid(view: SentenceView, before: number): boolean {
  const attribution = attributionOf(view);
  if (accordingEnd(view) > 0 || (attribution?.behind && isOfficial(view, attribution))) return true;
  return view.tokens.lower
    .slice(0, before)
    .some(
      (word, at, { [at - 1]: last }) =>
        (word === 'clear' && last === 'made') ||
        PROMISES.has(word) ||
        (SAY_VERBS.has(word) && (word.endsWith('ed') || /^(said|told|undertaken)$/.test(word))),
    );
}

/** "It is essential that the Compact acts" names who should; "it is essential to act" names nobody. */
function namesWho(view: SentenceView, start: number): boolean {
  const { lower } = view.tokens;
  if (lower[start - 1] === 'to') return false;
  return (
    lower
      .slice(start, start + 3)
      .some(
        (word) =>
          word === 'we' ||
          word === 'us' ||
          word === 'our' ||
          word === 'all' ||
          HUMAN_NOUNS.has(word) ||
          word === 'world',
      ) || view.mentionIn(start, Math.min(start + 5, view.tokens.count))
  );
}

/** "commitments by Ruritania to …" names who is bound; "the largest commitment by any nation to …" does not. */
function namesAgent(view: SentenceView, start: number): boolean {
  const { lower } = view.tokens;
  for (let at = start - 1; at >= 0 && !/^(by|from|of)$/.test(lower[at]!); at--)
    if (THIRD_NOUNS.has(lower[at]!)) return false;
    else if (isCapital(view.tokens, at) || (HUMAN_NOUNS.has(lower[at]!) && lower[at]!.endsWith('s'))) return true;
  return false;
}

/** "With support from the Bank", "its support of the pact": the noun, which a preposition follows; the verb has its object behind it. */
export function isSupportNoun(view: SentenceView, { row, end }: CueMatch): boolean {
  if (row.id !== 'support') return false;
  const { lower } = view.tokens;
  const next = lower[end] ?? '';
  return /^(from|of|for)$/.test(next) || (next === 'to' && !isBaseVerb(lower[end + 1] ?? ''));
}
