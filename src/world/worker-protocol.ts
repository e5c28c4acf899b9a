import type { Received } from '../intake/index.ts';
import type { TextDocument } from '../model/index.ts';
import type { TextResources } from '../text/index.ts';

/** What is sent to the reading thread: one document at a time. */
export type ReadJob = {
  readonly received: Received;
  readonly bytes: Uint8Array;
  readonly resources: TextResources;
};

/** What comes back: the text, or the message of what the reader threw, which it should not. */
export type ReadAnswer = { readonly text: TextDocument } | { readonly crashed: string };
