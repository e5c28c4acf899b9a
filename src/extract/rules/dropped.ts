import type { Subject } from '../phrases/subject.ts';

/** Why words that may bind make no statement where they stand. */
export type Dropped =
  | 'heading'
  | 'no-clause'
  | 'frame-only'
  | 'name'
  | 'question'
  | 'perfect'
  | 'told-as-past'
  | 'nested'
  | `under-${NonNullable<Subject['embedded']>}`
  | 'no-act'
  | `cannot-bind-${Subject['type']}`
  | 'opens-list';

/** A clause that is under a belief, a condition or the like makes no statement for that, whatever else fails in it. */
export function droppedFor({ embedded }: Subject, otherwise: Dropped): Dropped {
  return embedded ? `under-${embedded}` : otherwise;
}
