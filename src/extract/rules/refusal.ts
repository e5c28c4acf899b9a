import { isAdverb } from '../../languages/index.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { CueMatch } from './cue-match.ts';

// Frames of the future promise not to do what is negated: "we are not going to open it".
const FUTURES = /^(will|going-to|about-to|be-to|would)/;

const REFUSING = /^(?:not|never|no|\p{L}+n['’]t)$/u;

/** "Did not agree to", "have not decided to", "has no plan to": the frame itself is denied; "agreed not to" promises. */
export function isRefused(view: SentenceView, { row, start, end }: CueMatch): boolean {
  if (row.kind !== 'promise' || FUTURES.test(row.id)) return false;
  const { lower } = view.tokens;
  let from = start;
  while (from > 0 && (lower[from - 1] === 'yet' || isAdverb(lower[from - 1]!) || REFUSING.test(lower[from - 1]!)))
    from--;
  for (let at = from; at < end - 1; at++)
    if (REFUSING.test(lower[at]!) && !/^(to|only|just|merely)$/.test(lower[at + 1]!)) return true;
  return false;
}
