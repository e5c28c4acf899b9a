import { DETERMINERS, HUMAN_NOUNS, PREPOSITIONS } from '../../languages/index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isCapital } from '../tokens.ts';
import type { CueMatch } from './cue-match.ts';

const TAKING_UP =
  /^(welcom|convey(s|ed)$|reaffirm|announc|reiterat|confirm|underscor|underlin|highlight|secur|applaud|appreciat|support|includ|not(e|es|ed|ing)$|acknowledg|express|recogni|stress|restat|(re-?)?emphasi|re-affirm)/;

// "consistent with Ruritania's commitment to": the commitment is only what something else goes by.
const IN_LINE = /^(consistent|line|accordance|keeping|accord|compliance|conjunction|along|together)$/;

// "delivers on Ruritania's commitment to", "is part of its pledge", "advances its pledge": what is done serves an older promise.
const SERVING =
  /^(on|of|upon|under|per|from|advance[sd]?|advancing|supports|supporting|fulfil|fulfill|fulfil{1,2}s|fulfilling|keeps?|keeping|furthers?|achieves?|achieving|honou?rs|meets?|meeting)$/;

/** Somebody's commitment counts where the text takes it up ("welcome Mongolia's commitment to"), not where it is only the topic. */
export function isTakenUp(view: SentenceView, at: number): boolean {
  const { lower } = view.tokens;
  const owner = ownerStart(view, at);
  const before = lower[owner - 1] ?? '';
  if (SERVING.test(before)) return false;
  if (before === 'with' || before === 'through') return !IN_LINE.test(lower[owner - 2] ?? '');
  return lower.slice(Math.max(0, at - REACH), at).some((word) => TAKING_UP.test(word));
}

const REACH = 9;

/** Where the words begin that say whose it is: "President Orlo's", "the Government of Velmark's". */
function ownerStart(view: SentenceView, at: number): number {
  const { lower } = view.tokens;
  let start = at;
  while (start > 0 && (isOfOwner(view, start - 1) || (lower[start - 1] === 'of' && isOfOwner(view, start - 2))))
    start--;
  return start;
}

function isOfOwner(view: SentenceView, at: number): boolean {
  const word = view.tokens.word(at) ?? '';
  return DETERMINERS.has(word) || HUMAN_NOUNS.has(word) || word === 'two' || (at >= 0 && isCapital(view.tokens, at));
}

/** "will repair the dam, announced in May, to hold the river": behind another frame it only tells what was announced, when or by whom. */
export function isAnnouncedBefore({ tokens: { lower } }: SentenceView, { start, end }: CueMatch): boolean {
  return lower[start] === 'announced' && lower[start - 1] !== 'and' && PREPOSITIONS.has(lower[end] ?? '');
}
