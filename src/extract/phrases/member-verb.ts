import {
  baseOfParticiple,
  DETERMINERS,
  isAdverb,
  isBaseVerb,
  PREPOSITIONS,
  RATHER_NOUNS,
  RELATIVES,
  SMALL_NUMBERS,
  SUBORDINATORS,
} from '../../languages/index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isCapital } from '../tokens.ts';

/** Words that join the members of a list. */
export const COORDINATORS = new Set(['and', 'or', ',', ';', 'but', '&']);

// Verbs that are adjectives as often: "an open, secure network".
const ADJECTIVES = new Set(
  'open free clean secure lower complete present separate live slow double equal own direct correct firm close clear'.split(
    ' ',
  ),
);

/** An unknown word in a verb's place: nothing but a verb stands right before a determiner. */
export function isUnlistedVerb(view: SentenceView, at: number): boolean {
  const { lower } = view.tokens;
  const word = lower[at]!;
  if (
    !/^[a-z]{3,}$/.test(word) ||
    word === 'nor' ||
    word === 'about' ||
    /(ing|ly|ed|s)$/.test(word) ||
    PREPOSITIONS.has(word) ||
    DETERMINERS.has(word) ||
    SUBORDINATORS.has(word) ||
    RELATIVES.has(word)
  )
    return false;
  // "… and piers that hold": what goes before "that" is a noun.
  return opensObject(lower[at + 1] ?? '') && lower[at + 1] !== 'that';
}

/** "the", "40", "three": what stands behind a verb and seldom behind a noun. */
function opensObject(word: string): boolean {
  return DETERMINERS.has(word) || SMALL_NUMBERS.has(word) || /^\d[\d,.]*$/.test(word);
}

/** "and trade with" may be a noun: a doubtful word counts as a verb only with an object behind it. */
export function isVerbHere(view: SentenceView, at: number): boolean {
  const { lower } = view.tokens;
  const next = lower[at + 1];
  if ((next !== undefined && isNounPair(lower[at]!, next)) || isNoAct(view, at)) return false;
  if (!RATHER_NOUNS.has(lower[at]!)) return true;
  if (next === undefined || LACKED.test(next)) return false;
  if (ADJECTIVES.has(lower[at]!)) return opensObject(next);
  if (opensObject(next) || QUALIFIES.test(next)) return true;
  if (next === 'at' && /^(least|most)$/.test(lower[at + 2] ?? '')) return true;
  if (lower[at] === 'share')
    return !PREPOSITIONS.has(next) && !COORDINATORS.has(next) && !/^(prices?|values?|holders?)$/.test(next);
  if (lower[at] === 'work') return /^(with|together|closely|to|towards?|jointly|collaboratively|across)$/.test(next);
  if (PREPOSITIONS.has(next) || COORDINATORS.has(next) || next === '.' || next === "'s") return false;
  if (BEFORE_NOUN.has(lower[at]!)) return /^[a-z]/.test(next) && !SERVICES.test(next);
  return (
    isAdverb(lower[at - 1]!) ||
    /(s|ion|ity|ment|ness)$/.test(next) ||
    isCapital(view.tokens, at + 1) ||
    /(al|ive|ic|able|ed|ful|ous|ent|ant)$/.test(next)
  );
}

// What never stands behind a noun: "and fund new schools", "and plan additional routes", "and host up to 20 boats".
const QUALIFIES =
  /^(more|up|\$|new|further|additional|other|another|nearly|approximately|almost|greater|better|stronger|larger|smaller)$/;

// Verbs whose nouns seldom tell of which kind another thing is: "support small boats", "address salt theft", "lower river tolls".
const BEFORE_NOUN = new Set('address advance combat conduct help increase lower support'.split(' '));
// "training and support services", "advance notice".
const SERVICES =
  /^(services?|staff|systems?|programs?|programmes?|packages?|measures?|teams?|desks?|notice|payments?|purchases?|warnings?|so|is|are|will|that|than|because|if|when|while)$/;
// "the boats and support needed", "the teams and help available": what is told so is a noun.
const LACKED = /^(needed|required|available|necessary)$/;

/** "food security and supply chains", "villages and partner nations": the first noun only tells of which kind the second is. */
function isNounPair(word: string, next: string): boolean {
  if (word === 'supply' || word === 'value') return /^chains?$/.test(next);
  if (word === 'task') return /^forces?$/.test(next);
  if (word === 'export') return /^(requirements?|controls?|restrictions?|markets?|credits?|opportunities)$/.test(next);
  if (word === 'control') return /^(frameworks?|systems?|measures?|cent(er|re)s?)$/.test(next);
  if (word === 'license') return /^(fees?|holders?)$/.test(next);
  if (word === 'tax') return /^(evasion|avoidance|rules?|reforms?|havens?|incentives?|revenues?)$/.test(next);
  return (
    word === 'partner' && /^(nations|countries|governments|institutions|organi[sz]ations|agencies|states)$/.test(next)
  );
}

/**
 * "safely, and quickly to save days": an adverb and a purpose; "directly or indirectly carry": two adverbs of one verb; "those who
 * sail or have sailed": the perfect tells of what was.
 */
function isNoAct({ tokens: { lower } }: SentenceView, at: number): boolean {
  if (lower[at] === 'have' && baseOfParticiple(lower[at + 1] ?? '')) return true;
  let before = at - 1;
  if (lower[before] === 'to') return /ly$/.test(lower[before - 1] ?? '');
  while (before > 0 && isAdverb(lower[before]!)) before--;
  return before < at - 1 && lower[before] === 'or' && isAdverb(lower[before - 1] ?? '');
}

// What may stand between a verb without its object and the next: "prepare for, prevent and clear spills", "better plan".
const BETWEEN = /^(for|on|against|better)$/;

/** "school them to draw, build and mend piers", "as they plan and build piers": verbs without an object share the next one's. */
export function endsBare({ tokens: { lower } }: SentenceView, start: number, coordinator: number): boolean {
  for (let at = coordinator - 1; at > start; at--) {
    const word = lower[at]!;
    if (word === 'to' || word === 'they') return at < coordinator - 1;
    if (!isBaseVerb(word) && !COORDINATORS.has(word) && !isAdverb(word) && !BETWEEN.test(word)) return false;
  }
  return false;
}

/** "build a dam; support fishing villages": behind a semicolon stands a verb, unless what follows cannot be its object. */
export function isVerbBehindSemicolon({ tokens: { lower } }: SentenceView, at: number, verb: number): boolean {
  const next = lower[verb + 1] ?? '.';
  return lower[at] === ';' && /^[a-z]/.test(next) && !PREPOSITIONS.has(next) && !COORDINATORS.has(next);
}

/** A base form right behind a name or a noun, and right before a comma or "and". */
export function endsInVerb(view: SentenceView, coordinator: number): boolean {
  const { lower } = view.tokens;
  const word = lower[coordinator - 1]!;
  const behind = lower[coordinator + 1] ?? '';
  return (
    isBaseVerb(word) &&
    !DETERMINERS.has(lower[coordinator - 2]!) &&
    isBaseVerb(behind === 'and' ? (lower[coordinator + 2] ?? '') : behind)
  );
}
