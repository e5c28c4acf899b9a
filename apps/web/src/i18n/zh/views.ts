import { accounts } from './accounts.ts';
import { across } from './across.ts';
import { check } from './check.ts';
import { commitments } from './commitments.ts';
import { deadlines } from './deadlines.ts';
import { entry } from './entry.ts';
import { overview } from './overview.ts';
import { parties } from './parties.ts';

export const views = {
  ...accounts,
  ...check,
  ...commitments,
  ...entry,
  ...overview,
  ...deadlines,
  ...parties,
  ...across,
} as const;
