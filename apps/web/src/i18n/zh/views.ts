import { check } from './check.ts';
import { commitments } from './commitments.ts';
import { entry } from './entry.ts';

export const views = { ...check, ...commitments, ...entry } as const;
