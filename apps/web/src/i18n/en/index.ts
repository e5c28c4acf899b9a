import { commitments } from './commitments.ts';
import { shell } from './shell.ts';

/** The words of the interface, by view. The other languages have the same keys. */
export const en = { ...shell, ...commitments } as const;
