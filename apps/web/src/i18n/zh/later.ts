import { became } from './became.ts';
import { followUp } from './follow-up.ts';

export const later = { ...followUp, ...became } as const;
