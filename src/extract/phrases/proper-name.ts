import { isBaseVerb } from '../../languages/index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isCapital } from '../tokens.ts';
import { idOf, UNKNOWN } from '../words/lexicon.ts';
import type { Subject } from './subject.ts';

/** Whether a subject that ends in a common noun is a name all the same: "the Tolnau Foundation", which is nobody's own as far as the words tell. */
export function isProperName(view: SentenceView, { start, end }: Pick<Subject, 'start' | 'end'>): boolean {
  const { lower } = view.tokens;
  const from = lower[start] === 'the' ? start + 1 : start;
  if (end - from < 2 || !OUTSIDE.test(lower[end - 1]!) || OFFICIAL.test(lower[from]!)) return false;
  for (let at = from; at < end; at++) if (!isCapital(view.tokens, at) && !JOINING.test(lower[at]!)) return false;
  return true;
}

const JOINING = /^(of|for|and|&|-|,|the)$/;

// Bodies that are seldom a government's, where they have a name.
const OUTSIDE =
  /^(foundation|partners|group|corporation|company|inc|llc|alliance|association|coalition|federation|society|trust|union|institute|network|corp|university|college|ventures|capital|holdings|industries|motors|airlines|works)$/;
// "The National Science Foundation", "the Federal Reserve": a government's, by its name.
const OFFICIAL = /^(national|federal|royal|state|central|general|american|our|these|this|working|task)$/;

/** "Sundcorp will invest": one word in the singular, without an article, that is no noun of a mass. */
export function isNameAlone(view: SentenceView, at: number): boolean {
  const word = view.tokens.lower[at]!;
  if (at > OPENING || !isCapital(view.tokens, at) || idOf(word) !== UNKNOWN || word.length < SHORTEST) return false;
  return !COMMON.test(word) && !isBaseVerb(word);
}

// A mark of a list may stand before it.
const OPENING = 2;
const SHORTEST = 4;
// Endings of plurals and of nouns that go without an article.
const COMMON =
  /(s|ing|ion|ment|ity|ance|ence|ency|ancy|ship|ism|ure|age|ness|al|cy|th|ade|work|ware|care|ist|ism|ics|ry|gy|ty|el|er|or|ed|ly)$/;
