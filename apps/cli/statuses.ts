import { STATUSES, type Status } from '../../src/register/index.ts';

export const STATUS_CHOICES: readonly string[] = [...STATUSES, 'all'];

/** What a list shows when nothing is said: all but what was withdrawn, or split or merged into others. */
export const STANDING: Status[] = ['proposed', 'accepted', 'edited', 'rejected'];

export function statusesOf(flag: string | undefined): Status[] {
  if (flag === 'all') return [];
  return STATUSES.find((status) => status === flag) ? [flag as Status] : STANDING;
}
