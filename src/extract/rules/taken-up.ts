import { PREPOSITIONS } from '../../languages/index.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { CueMatch } from './cue-match.ts';

const TAKING_UP =
  /^(welcom|reaffirm|announc|reiterat|confirm|underscor|underlin|highlight|secur|applaud|appreciat|support|includ|not(e|es|ed|ing)$|through$|with$|acknowledg|express|recogni)/;

// "consistent with Ruritania's commitment to": the commitment is only what something else goes by.
const IN_LINE = /^(consistent|line|accordance|keeping|accord|compliance|conjunction|along|together)$/;

/** Somebody's commitment counts where the text takes it up ("welcome Mongolia's commitment to"), not where it is only the topic. */
export function isTakenUp(view: SentenceView, at: number): boolean {
  const { lower } = view.tokens;
  for (let index = Math.max(0, at - 9); index < at; index++)
    if (TAKING_UP.test(lower[index]!) && !(lower[index] === 'with' && IN_LINE.test(lower[index - 1] ?? '')))
      return true;
  return false;
}

/** "will repair the dam, announced in May, to hold the river": behind another frame it only tells what was announced, when or by whom. */
export function isAnnouncedBefore({ tokens: { lower } }: SentenceView, { start, end }: CueMatch): boolean {
  return lower[start] === 'announced' && lower[start - 1] !== 'and' && PREPOSITIONS.has(lower[end] ?? '');
}
