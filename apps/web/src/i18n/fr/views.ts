import { commitments } from './commitments.ts';
import { entry } from './entry.ts';

export const views = { ...commitments, ...entry } as const;
