import type { Messages } from '../messages.ts';
import { shell } from './shell.ts';
import { views } from './views.ts';

export const zh: Messages = { ...shell, ...views };
