import type { SentenceView } from '../sentence-view.ts';
import { verbAt } from './verb.ts';

// What somebody does, rather than what is to come of it.
const ACTS = new Set(
  'continue seek explore work collaborate cooperate co-operate communicate outline conduct convene develop establish introduce lead launch begin host publish release'.split(
    ' ',
  ),
);

/** "build a lock to help fishermen and explore ways to …": nobody builds in order to explore, so the act stands beside the first. */
export function isOwnAct(view: SentenceView, last: number, at: number, next: number): boolean {
  const { lower } = view.tokens;
  if (!ACTS.has(lower[verbAt(view, next)]!)) return false;
  // "a forum in which they share maps and explore ways": what stands behind "which" does.
  for (let index = last + 1; index < at; index++)
    if (lower[index] === 'where' || (lower[index] === 'which' && lower[index - 1] === 'in')) return false;
  return true;
}
