import { documents } from './documents.ts';
import { reader } from './reader.ts';
import { shell } from './shell.ts';
import { views } from './views.ts';

/** The words of the interface, by view. The other languages have the same keys. */
export const en = { ...documents, ...reader, ...shell, ...views } as const;
