import { BODY_NOUNS, HUMAN_NOUNS, PREPOSITIONS } from '../../languages/index.ts';
import type { PartyMention } from '../../parties/index.ts';
import type { SentenceView } from '../sentence-view.ts';

/**
 * "Our embassy in Velmark will", "the fund for Velmark will", "the ambassador to Velmark": whether a party in a subject that begins at
 * token `start` says only where something is or what it is for. "Authorities in Velmark" and "firms from Velmark" are Velmark's.
 */
export function isPlaceNamed(view: SentenceView, mention: PartyMention, start: number): boolean {
  const { lower } = view.tokens;
  let at = view.tokens.from(mention.start) - 1;
  // "In Velmark and Graustark": what governs the first of a row governs all of it.
  for (let steps = 0; at > start && steps < ROW; steps++, at--) {
    const word = lower[at]!;
    if (PLACES.test(word)) return !(/^(in|from)$/.test(word) && isTheirs(headBefore(lower, start, at)));
    if (!ROW_WORDS.test(word) && !isInMention(view, at)) return false;
  }
  return false;
}

/** "Ministers of finance from": the last word before the first preposition. */
function headBefore(lower: readonly string[], start: number, end: number): string {
  let at = start;
  while (at + 1 < end && !PREPOSITIONS.has(lower[at + 1]!)) at++;
  return lower[at] ?? '';
}

function isInMention(view: SentenceView, at: number): boolean {
  const [from, to] = [view.tokens.start[at]!, view.tokens.end[at]!];
  return view.mentions().some(({ start, end }) => start <= from && to <= end);
}

// Tokens of "in the Republic of Velmark, Graustark and …".
const ROW = 60;
const ROW_WORDS = /^(the|and|,|or)$/;
const PLACES = /^(in|to|for|on|at|from|into|across|toward|towards|against|about|near|within|throughout)$/;

/** People who belong where they are or come from: "officials from Velmark", not "our ambassador in Velmark". */
function isTheirs(noun: string): boolean {
  return THEIR.test(noun) || (HUMAN_NOUNS.has(noun) && !BODY_NOUNS.has(noun) && !SENT.test(noun));
}

const THEIR = /^(companies|firms|businesses|banks|people|lawmakers|donors|producers|experts|scientists|delegates)$/;
const SENT =
  /^(ambassadors?|envoys?|partners?|counterparts?|diplomats|teams?|troops|forces|personnel|volunteers|inspectors)$/;
