import type { CueRow } from '../../languages/index.ts';
import type { Deadline, Reason } from '../../model/index.ts';
import type { Subject } from '../phrases/subject.ts';
import type { Mood } from '../phrases/verb.ts';

/** A frame with its subject and the words that it governs, before it is cut into units and judged. Token indexes, end exclusive. */
export interface Candidate {
  readonly kind: 'promise' | 'proposal' | 'call';
  readonly binding: 'high' | 'low';
  readonly rule: string;
  readonly subject: Subject;
  /** The words that bind: subject and cue. */
  readonly context: { readonly start: number; readonly end: number };
  readonly phrase: { readonly start: number; readonly end: number };
  readonly owner: CueRow['owner'];
  /** The subject is what will be done ("a fund will be set up"): it belongs to the unit. */
  readonly passive: boolean;
  /** The form of the members, where the frame fixes it: after "will" even an unknown word is a verb. */
  readonly mood: Mood | null;
  /** Where the promise came from when it is not in this sentence. */
  readonly inherited: Inherited | null;
  /** Why it is taken where no rule took it: what speaks for it and against it. */
  readonly likely?: readonly Reason[];
}

/** What a bullet, a "this includes" or a "they" takes over from a sentence before. */
export interface Inherited {
  readonly from: 'lead-in' | 'sentence-before';
  readonly subject: { readonly type: Subject['type']; readonly words: string; readonly codes: readonly string[] };
  /** By when a lead-in says that all it lists will be done. */
  readonly deadline?: Deadline | null;
}
