import type { CheckedText } from '../../../src/compare/index.ts';
import type { CheckResult, Finding } from '../../../src/model/index.ts';
import type { Given, ReadDocument } from '../../../src/register/index.ts';
import type { Loaded } from '../inputs.ts';
import type { AddOutcome } from '../progress.ts';
import type { RegisterPlace } from '../register-place.ts';

/** What a thread of the server is set up with: the register, and a file of further parties. */
export interface ThreadSetup {
  readonly place: RegisterPlace;
  readonly gazetteer: string | undefined;
}

/** A text without what reads it, which does not go from thread to thread. */
export type PlainText = Omit<CheckedText, 'reader'>;

/** The work that would hold up other requests: adding and reading documents, checking reports, the index of passages. */
export type ThreadJob =
  | { readonly work: 'add'; readonly name: string; readonly document: Loaded; readonly given: Given }
  | { readonly work: 'read'; readonly document: Loaded; readonly given: Given }
  | {
      readonly work: 'check';
      readonly report: PlainText;
      readonly sources: readonly PlainText[];
      readonly given: Given;
    }
  | { readonly work: 'propose'; readonly report: PlainText }
  | { readonly work: 'settle' };

/** The documents of the register that carry most of a report, by their ids. */
export interface ProposedIds {
  readonly ids: readonly string[];
  readonly findings: readonly Finding[];
}

/** What each kind of work gives. */
export interface ThreadAnswers {
  readonly add: AddOutcome;
  readonly read: ReadDocument;
  readonly check: CheckResult;
  readonly propose: ProposedIds;
  readonly settle: readonly Finding[];
}

/** An answer, or the named error that the work ended with: an error itself loses its name between threads. */
export type ThreadReply =
  | { readonly answer: ThreadAnswers[ThreadJob['work']] }
  | { readonly trouble: { readonly code: string; readonly params: Finding['params'] } };
