import type { CheckResult } from '../../src/model/index.ts';
import type { Store } from '../../src/register/index.ts';

/** A passage that was held against the sources of the register: `text` is what the spans of its report refer to. */
export interface CheckedPassage {
  readonly text: string;
  readonly result: CheckResult;
  /** SHA-256 of a source by the name that the result gives it. */
  readonly sources: ReadonlyMap<string, string>;
}

/** What the tools stand on. They read and never write. */
export interface McpServices {
  readonly version: string;
  readonly store: Pick<Store, 'entries' | 'entry' | 'resolve' | 'document' | 'facets'>;
  /** The day it is (`YYYY-MM-DD`). */
  today(): string;
  /** Holds a passage against the sources that the register has for it. */
  check(passage: string): Promise<CheckedPassage>;
}
