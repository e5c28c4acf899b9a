import { reader } from './reader.ts';
import { shell } from './shell.ts';
import { views } from './views.ts';

/** The words of the interface, by view. The other languages have the same keys. */
export const en = { ...reader, ...shell, ...views } as const;
