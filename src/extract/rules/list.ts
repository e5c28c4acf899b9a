import type { SentenceView } from '../sentence-view.ts';

/** Whether a sentence opens a list: it ends in a colon, or its block does. */
export function opensList(view: SentenceView): boolean {
  const { lower, count } = view.tokens;
  for (let at = count - 1; at >= Math.max(0, count - 3); at--) {
    if (lower[at] === ':') return true;
    if (lower[at] !== '*' && lower[at] !== '”' && lower[at] !== '"') return false;
  }
  return false;
}
