import { became } from './became.ts';
import { coding } from './coding.ts';
import { followUp } from './follow-up.ts';
import { ownAccount } from './own-account.ts';
import { scores } from './scores.ts';

export const later = { ...followUp, ...became, ...coding, ...scores, ...ownAccount } as const;
