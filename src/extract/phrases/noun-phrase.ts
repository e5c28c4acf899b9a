import {
  BE_FORMS,
  BELIEF_VERBS,
  baseOfParticiple,
  DETERMINERS,
  HUMAN_NOUNS,
  isAdverb,
  isBaseVerb,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../../languages/index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isCapital, isWord } from '../tokens.ts';
import { beforeBrackets, seriesStart } from './series.ts';

const HARD_STOPS = new Set([';', ':', '—', '–', '…', '(', '“', '”', '"', '?', '!', '•']);

/** Start of the noun phrase that ends at `end` (exclusive): left to a comma, a conjunction, a subordinator or a verb. */
export function phraseStart(view: SentenceView, end: number): number {
  const { lower } = view.tokens;
  let at = end;
  while (at > 0) {
    const word = lower[at - 1]!;
    const open = beforeBrackets(view, at);
    if (open < at) {
      at = open;
      continue;
    }
    if (HARD_STOPS.has(word) || RELATIVES.has(word) || isDash(view, at - 1)) break;
    // "The ministry said Velmark will".
    if (word === 'said' || word === 'says') break;
    // "Velmark as well as Graustark will".
    if (word === 'as' && lower[at - 2] === 'well' && lower[at - 3] === 'as' && at > 3) {
      at -= 3;
      continue;
    }
    // "Members in a position to do so will share": "so" after "do" opens no clause.
    if (SUBORDINATORS.has(word) && !(word === 'so' && lower[at - 2] === 'do')) break;
    if (word === ',' && !isListComma(view, at - 1, end)) break;
    const series =
      (word === 'and' || word === 'or' || word === 'nor') && lower[at - 2] === ',' ? seriesStart(view, at - 1) : -1;
    if (series >= 0) {
      at = series;
      continue;
    }
    if ((word === 'and' || word === 'but' || word === 'or') && !joinsNouns(view, at - 1, end)) break;
    if (BELIEF_VERBS.has(word) && !isCapital(view.tokens, at - 1) && !isSome(view, at - 1)) break;
    at--;
    if (word === 'the' && opensAfterTitle(view, at)) break;
  }
  return trimOpening(view, at, end);
}

/** "certain boats will" are some boats; "we are certain boats will" believes. */
function isSome({ tokens }: SentenceView, at: number): boolean {
  return tokens.lower[at] === 'certain' && !BE_FORMS.has(tokens.lower[at - 1] ?? '');
}

/** "Open Ports The Compact will": a capital "The" that begins no name begins the sentence behind a title. */
function opensAfterTitle(view: SentenceView, at: number): boolean {
  if (at === 0 || !isCapital(view.tokens, at) || !isCapital(view.tokens, at - 1)) return false;
  const from = view.tokens.start[at]!;
  return !view.mentions().some((mention) => mention.start === from);
}

/** "First", "Today" and "In 2025" open a sentence without a comma at times: they are no part of the subject. */
function trimOpening(view: SentenceView, start: number, end: number): number {
  const { lower } = view.tokens;
  let at = start;
  while (at < end && (isAdverb(lower[at]!) || lower[at] === 'and' || lower[at] === 'but' || !isWord(view.tokens, at)))
    at++;
  if (at < end && PREPOSITIONS.has(lower[at]!)) {
    for (let next = at + 1; next < end; next++) {
      const word = lower[next]!;
      if (
        next > at + 1 &&
        (SUBJECT_PRONOUNS.has(word) ||
          (/^\d{4}$/.test(lower[next - 1]!) && isCapital(view.tokens, next)) ||
          (DETERMINERS.has(word) && /^\d{4}$/.test(lower[next - 1]!)))
      )
        return next;
    }
  }
  return at;
}

const OPENING = /^(.{3,}(ing|ed)|as|at|under|through|for|in|on|during|with|after|alongside|between)$/;

/** A comma inside "the United States, Japan and Australia" joins names: only a name or a bare noun phrase stands on either side. */
function isListComma(view: SentenceView, comma: number, end: number): boolean {
  const { lower } = view.tokens;
  const behind = lower.slice(comma + 1, end);
  if (!behind.includes('and') || comma < 1) return false;
  const isLast = !behind.includes(',');
  // "Building on the talks between A, B and C, the Compact and Velmark will": what opens so ends at its last comma.
  if (isLast && lower[comma + 1] === 'the' && /^(.{3,}(ing|ed)|as|under|through|for)$/.test(lower[0]!)) return false;
  let at = comma - 1;
  while (
    at >= 0 &&
    isWord(view.tokens, at) &&
    (isCapital(view.tokens, at) || lower[at] === 'the' || lower[at] === 'of')
  )
    at--;
  // "At the talks between A and B, C and D will": two pairs, of which the first belongs to what opens the sentence.
  if (isLast && lower[at] === 'and' && OPENING.test(lower[0]!)) return false;
  const words = comma - 1 - at;
  // "between the Presidents, the United States and France will": a name after a preposition is no part of the list.
  // Behind "officials from" it is.
  if (at >= 0 && PREPOSITIONS.has(lower[at]!) && !(lower[at] === 'from' && HUMAN_NOUNS.has(lower[at - 1] ?? '')))
    return false;
  return (
    (words > 0 && words <= 6 && isCapital(view.tokens, comma + 1)) ||
    (words > 0 && lower[comma + 1] === 'the' && isCapital(view.tokens, comma + 2))
  );
}

/** "SUND, May 12 - Velmark and Tarvonia": a hyphen with a space on either side. */
function isDash({ tokens: { lower, start, end } }: SentenceView, at: number): boolean {
  return lower[at] === '-' && at > 0 && end[at - 1]! < start[at]! && end[at]! < (start[at + 1] ?? 0);
}

/** "the State Department and the Center" is one subject; "we met and our teams" is two clauses. */
function joinsNouns(view: SentenceView, and: number, end: number): boolean {
  const { lower } = view.tokens;
  const next = lower[and + 1];
  if (lower[and] === 'but' || and < 1 || next === undefined || SUBJECT_PRONOUNS.has(next)) return false;
  for (let at = and - 1; at >= 0 && and - at < 22; at--) {
    const word = lower[at]!;
    if (word === ',' || HARD_STOPS.has(word) || SUBORDINATORS.has(word) || isDash(view, at)) return at < and - 1;
    if (isFiniteLook(view, at)) return false;
  }
  return and < end;
}

function isFiniteLook(view: SentenceView, at: number): boolean {
  const { lower } = view.tokens;
  const word = lower[at]!;
  if (/^(will|shall|is|are|was|were|has|have|had|must|should|can|may|would|'ll|'re|'ve)$/.test(word)) return true;
  return at > 0 && SUBJECT_PRONOUNS.has(lower[at - 1]!) && (isBaseVerb(word) || baseOfParticiple(word) !== null);
}

const PARTS = new Set('each both all some several many most one two three four any none'.split(' '));

/** The head noun: the last word before the first preposition of the phrase. */
export function headOf(view: SentenceView, start: number, end: number): number {
  const { lower } = view.tokens;
  // "Each of our ministries": who they are stands behind.
  const from = lower[start + 1] === 'of' && PARTS.has(lower[start]!) && start + 2 < end ? start + 2 : start;
  let last = from;
  for (let at = from; at < end; at++) {
    const word = lower[at]!;
    if (at > from && (PREPOSITIONS.has(word) || word === '(' || word === '–') && !isInsideName(view, at)) break;
    if (isWord(view.tokens, at) && word !== "'s") last = at;
  }
  return last;
}

/** "Republic of Korea" is one name: a preposition inside a mention does not end the head. */
function isInsideName(view: SentenceView, at: number): boolean {
  const from = view.tokens.start[at]!;
  return view.mentions().some((mention) => mention.start < from && mention.end > from);
}
