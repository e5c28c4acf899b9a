import { HUMAN_NOUNS, NAME_PARTICLES } from '../../languages/index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isCapital } from '../tokens.ts';

/**
 * "Velmark's president, Jan Orlo, pledged", "Jan Orlo, Velmark's president, pledged": whether between the commas at `open` and `close`
 * stands only who somebody in office is, or what office somebody has who is named.
 */
export function isByName(view: SentenceView, open: number, close: number): boolean {
  const { lower } = view.tokens;
  if (close - open > LONGEST || close - open < 2) return false;
  let [names, office] = [true, false];
  for (let at = open + 1; at < close; at++) {
    if (VERBS.test(lower[at]!)) return false;
    if (!isCapital(view.tokens, at) && lower[at] !== '.' && !NAME_PARTICLES.has(lower[at]!)) names = false;
    if (OFFICES.test(lower[at]!)) office = true;
  }
  return (names && endsInOffice(view, open)) || (office && isCapital(view.tokens, open - 1));
}

/** "Velmark's president", "the president of Velmark", "the talks' hosts". */
function endsInOffice({ tokens }: SentenceView, end: number): boolean {
  const { lower } = tokens;
  if (HUMAN_NOUNS.has(lower[end - 1] ?? '') && !isCapital(tokens, end - 1)) return true;
  const of = lower.slice(Math.max(0, end - OF), end).indexOf('of');
  const from = of < 0 ? end - 1 : Math.max(0, end - OF) + of - 1;
  return OFFICES.test(lower[from] ?? '');
}

// "The president of the Republic of Velmark".
const OF = 6;

/** "Jan Orlo, the president of Velmark, pledged": the tokens between the commas behind a name, where they tell an office; empty for none. */
export function officeBehind(view: SentenceView, end: number): [start: number, end: number] {
  const { lower } = view.tokens;
  const close = lower[end] === ',' ? lower.indexOf(',', end + 1) : -1;
  return close > 0 && isByName(view, end, close) ? [end + 1, close] : [end, end];
}

// "Velmark's minister of trade and industry".
const LONGEST = 12;
const OFFICES =
  /^(president|minister|chancellor|premier|king|queen|emir|secretary|chair|chairman|chairwoman|head|leader|director|governor|spokesman|spokeswoman|ambassador|envoy|commissioner|mayor|negotiator)$/;
const VERBS = /^(will|shall|would|is|are|was|were|has|have|had|said|says|who|which|that)$/;
