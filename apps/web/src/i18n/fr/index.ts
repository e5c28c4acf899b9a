import type { Messages } from '../messages.ts';
import { reader } from './reader.ts';
import { shell } from './shell.ts';
import { views } from './views.ts';

export const fr: Messages = { ...reader, ...shell, ...views };
