import type { Messages } from '../messages.ts';
import { documents } from './documents.ts';
import { reader } from './reader.ts';
import { shell } from './shell.ts';
import { views } from './views.ts';

export const zh: Messages = { ...documents, ...reader, ...shell, ...views };
