import type { Messages } from '../messages.ts';
import { shell } from './shell.ts';

export const ru: Messages = { ...shell };
