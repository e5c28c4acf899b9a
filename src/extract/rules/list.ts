import type { SentenceView } from '../sentence-view.ts';

/** Whether a sentence opens a list: it ends in a colon, or its block does. */
export function opensList(view: SentenceView): boolean {
  const { tokens } = view;
  for (let at = tokens.count - 1; at >= Math.max(0, tokens.count - 3); at--) {
    const word = tokens.word(at);
    if (word === ':') return true;
    if (word !== '*' && word !== '”' && word !== '"') return false;
  }
  return false;
}
