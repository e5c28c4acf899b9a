import { BE_FORMS, DETERMINERS, isAdverb, isBaseVerb, PREPOSITIONS, SUBORDINATORS } from '../../languages/index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isCapital, isWord } from '../tokens.ts';

/**
 * "Velmark, Graustark, and Tarvonia will", "boats, nets, and lamps will be": where a series of three or more begins whose last comma
 * stands before its "and", at token `and`. -1 for none: "we met, and Tarvonia will", "in Tolnau, Graustark, and Tarvonia will".
 */
export function seriesStart(view: SentenceView, and: number): number {
  const { lower } = view.tokens;
  let [comma, start, members] = [and - 1, -1, 0];
  while (comma > 0 && lower[comma] === ',') {
    const from = memberStart(view, comma);
    if (from < 0) break;
    [start, comma, members] = [from, from - 1, members + 1];
  }
  return members >= 2 && isClear(view, start) ? start : -1;
}

/** The first token of the member that ends before the comma at `comma`; -1 where what stands there is no name and no bare noun phrase. */
function memberStart(view: SentenceView, comma: number): number {
  const end = beforeBrackets(view, comma);
  let at = end;
  while (at > 0 && end - at < LONGEST && (isNamePart(view, at - 1) || view.tokens.lower[at - 1] === 'of')) at--;
  // "Talks between Velmark, Graustark, and Tarvonia": the name alone is the member; "in Tolnau, Velmark, …" opens the sentence.
  if (at < end && at > 0 && PREPOSITIONS.has(view.tokens.lower[at - 1]!)) return opensThere(view, at - 1) ? -1 : at;
  if (at < end && (at === 0 || !isNounPart(view, at - 1))) return view.tokens.lower[at] === 'of' ? -1 : at;
  return nounStart(view, end);
}

const LONGEST = 7;

/** Before "(Velmark)", "(the chair)", which stand behind a name. */
export function beforeBrackets({ tokens: { lower } }: SentenceView, end: number): number {
  if (lower[end - 1] !== ')') return end;
  const open = lower.lastIndexOf('(', end - 1);
  return open > 0 && end - open < BRACKETS ? open : end;
}

// "(hereinafter referred to as “the Party”)".
const BRACKETS = 12;

function isNamePart(view: SentenceView, at: number): boolean {
  const word = view.tokens.lower[at]!;
  return (isWord(view.tokens, at) && isCapital(view.tokens, at) && !opensSentence(view, at)) || word === 'the';
}

/** "Today Velmark", "In Tolnau": with a capital only because it stands first. */
function opensSentence({ tokens: { lower } }: SentenceView, at: number): boolean {
  const word = lower[at]!;
  return at === 0 && (PREPOSITIONS.has(word) || SUBORDINATORS.has(word) || isAdverb(word));
}

/** "Through this call to Action, …": what stands before the name, as far as the mark before it, begins with what opens a sentence. */
function opensThere(view: SentenceView, at: number): boolean {
  let from = at;
  while (from > 0 && isWord(view.tokens, from - 1)) from--;
  return from === at || PREPOSITIONS.has(view.tokens.lower[from]!) || opensSentence(view, from);
}

/** "Boats", "new nets", "the port authority": a few words of a noun phrase up to the mark before it. */
function nounStart(view: SentenceView, end: number): number {
  let at = end;
  while (at > 0 && end - at < LONGEST && isNounPart(view, at - 1)) at--;
  const bare = !DETERMINERS.has(view.tokens.lower[at] ?? '');
  if (at === end || (at > 0 && isWord(view.tokens, at - 1) && view.tokens.lower[at - 1] !== 'that')) return -1;
  // "Velmark leads, Graustark follows, and Tarvonia will".
  if (bare && (end - at > BARE || isBaseVerb(view.tokens.lower[end - 1]!) || namesIn(view, at, end))) return -1;
  return at;
}

function namesIn(view: SentenceView, start: number, end: number): boolean {
  return view.mentionsIn(start, end).some(({ form }) => form === 'name');
}

// "New fishing nets"; what is longer without an article may be a clause.
const BARE = 3;

function isNounPart(view: SentenceView, at: number): boolean {
  const { lower } = view.tokens;
  const word = lower[at]!;
  if (!isWord(view.tokens, at) || opensSentence(view, at) || BE_FORMS.has(word) || SUBORDINATORS.has(word))
    return false;
  return word === 'of' || !(PREPOSITIONS.has(word) || NO_NOUN.test(word));
}

const NO_NOUN =
  /^(and|or|but|to|that|which|who|will|shall|would|should|must|can|could|may|might|has|have|had|we|it|they|he|she|i|you|said|says|.*ed)$/;

/**
 * Behind a verb the names are whom something is done to, and behind a comma stands what opens the sentence: "in May, boats, nets, and
 * lamps" is clear, "gathering all crews, nets, and lamps" is not.
 */
function isClear(view: SentenceView, start: number): boolean {
  const { lower } = view.tokens;
  if (start === 0) return true;
  const from = lower[start] === 'the' ? start + 1 : start;
  if (lower[start - 1] === ',') return isCapital(view.tokens, from) || opensSentence(view, 0);
  return !/(^(met|told|saw|is|are|was|were|has|have|had)|ed)$/.test(lower[start - 1]!);
}
