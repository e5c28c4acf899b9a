import type { FirstMessages } from '../messages.ts';
import { documents } from './documents.ts';
import { reader } from './reader.ts';
import { shell } from './shell.ts';
import { views } from './views.ts';

export const ru: FirstMessages = { ...documents, ...reader, ...shell, ...views };
