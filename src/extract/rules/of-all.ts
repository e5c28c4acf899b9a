import { findSubject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isDated } from './target-state.ts';

/**
 * "By 2032, no coal will be burned in our stations", "all new ferries will be electric from 2032": who says by when something is so
 * for all of a kind or for none has set it, whoever is to see to it. `verb` is the "be".
 */
export function isSetForAll(view: SentenceView, verb: number): boolean {
  const { start, end, type } = findSubject(view, verb - 1);
  const { lower } = view.tokens;
  if (type !== 'thing' || end < verb - 1) return false;
  if (!ALL.test(lower[start] ?? '') && !ALL.test(lower[start - 1] ?? '')) return false;
  return isDated(view);
}

const ALL = /^(no|all|every|each)$/;
