import { check } from './check.ts';
import { commitments } from './commitments.ts';
import { entry } from './entry.ts';

/** The words of the views beside the reader. */
export const views = { ...check, ...commitments, ...entry } as const;
