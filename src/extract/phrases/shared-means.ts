import { baseOfIng } from '../../languages/index.ts';
import type { SentenceView } from '../sentence-view.ts';

// An end of up to so many words may share the means of the next.
const SHORT = 6;
// With a means, a figure or a thing of its own an end stands alone: "open a lock and train pilots through the guild".
const OWN_MEANS = /^(by|through|an?|[$€£\d].*)$/;

/** "boost trade and improve safety through A": two short ends that one means brings about; "send a pilot or pay for one": either will do. */
export function sharesMeans(
  { tokens: { lower } }: SentenceView,
  start: number,
  coordinator: number,
  end: number,
): boolean {
  if (isChoice(lower, coordinator)) return true;
  if (lower[coordinator] !== 'and' || lower[coordinator + 1] === 'to' || coordinator - start > SHORT) return false;
  for (let at = start + 1; at < coordinator; at++) if (OWN_MEANS.test(lower[at]!)) return false;
  for (let at = coordinator + 2; at < end - 1; at++) {
    if (lower[at] === 'through' || (lower[at] === 'by' && baseOfIng(lower[at + 1]!))) return true;
    if (/^(;|that|which)$/.test(lower[at]!) || (lower[at] === ',' && lower[at + 1] === 'and')) return false;
  }
  return false;
}

// So far back stands the "not" of "will not raise the toll or close the lock", which are two refusals.
const REFUSED = 30;

function isChoice(lower: readonly string[], coordinator: number): boolean {
  if (lower[coordinator] !== 'or' && lower[coordinator + 1] !== 'or') return false;
  for (let at = coordinator - 1; at >= 0 && coordinator - at < REFUSED; at--)
    if (lower[at] === 'not' || lower[at] === 'never') return false;
  return true;
}
