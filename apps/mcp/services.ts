import type { CheckResult } from '../../src/model/index.ts';
import type { Entry, Store } from '../../src/register/index.ts';

/** A passage that was held against the sources of the register: `text` is what the spans of its report refer to. */
export interface CheckedPassage {
  readonly text: string;
  readonly result: CheckResult;
  /** SHA-256 of a source by the name that the result gives it. */
  readonly sources: ReadonlyMap<string, string>;
}

/** What a person may have put down through a client. */
export type McpDecision = 'accept' | 'reject' | 'comment' | 'undo';

/** What the tools stand on. They read, and write only through `decide`, which is null unless the server was started for it. */
export interface McpServices {
  readonly version: string;
  readonly store: Pick<Store, 'entries' | 'entry' | 'resolve' | 'document' | 'facets'>;
  /** The day it is (`YYYY-MM-DD`). */
  today(): string;
  /** Holds a passage against the sources that the register has for it. */
  check(passage: string): Promise<CheckedPassage>;
  /** Puts a decision down and gives the entry as it then stands. Errors: those of `Store.decide`. */
  readonly decide: ((entry: Entry, action: McpDecision, why: string) => Promise<Entry>) | null;
}
