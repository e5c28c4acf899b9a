import { findSubject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';

/**
 * "By 2032, no coal will be burned in our stations", "all new ferries will be electric from 2032": who says by when something is so
 * for all of a kind or for none has set it, whoever is to see to it. `verb` is the "be".
 */
export function isSetForAll(view: SentenceView, verb: number): boolean {
  const { start, end, type } = findSubject(view, verb - 1);
  if (type !== 'thing' || end < verb - 1 || !ALL.test(view.tokens.lower[start] ?? '')) return false;
  return view.dates().some(({ edtf, role }) => edtf !== null && role !== 'past' && role !== 'name');
}

const ALL = /^(no|all|every|each)$/;
