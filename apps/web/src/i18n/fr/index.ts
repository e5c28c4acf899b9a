import type { Messages } from '../messages.ts';
import { commitments } from './commitments.ts';
import { shell } from './shell.ts';

export const fr: Messages = { ...shell, ...commitments };
