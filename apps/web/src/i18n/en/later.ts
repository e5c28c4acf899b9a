import { became } from './became.ts';
import { coding } from './coding.ts';
import { followUp } from './follow-up.ts';
import { ownAccount } from './own-account.ts';
import { scores } from './scores.ts';

/** Words that a view waits for (`ui/later-words.tsx`), so that a first visit need not: the rest is in `index.ts`. */
export const later = { ...followUp, ...became, ...coding, ...scores, ...ownAccount } as const;
