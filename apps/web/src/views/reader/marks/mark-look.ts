import type { Mark } from './entry-marks.ts';

/** The classes of a segment from the marks on it: the current entry's mark wins, else the one that begins last. */
export function lookOf(on: readonly Mark[], current: string | null): string {
  if (on.some(({ role }) => role === 'break')) return 'hidden';
  const looks: string[] = [];
  const cores = on.filter(({ role }) => role === 'core');
  const top = cores.find(({ entry }) => entry === current) ?? cores.at(-1);
  if (top) looks.push('mark', `mark-${top.kind}`, `mark-${standingOf(top)}`);
  if (cores.length > 1) looks.push('mark-many');
  if (top && top.entry === current) looks.push('mark-current');
  if (on.some(({ role }) => role === 'context')) looks.push('mark-context');
  if (on.some(({ role }) => role === 'lit')) looks.push('mark-lit');
  if (on.some(({ role }) => role === 'draft')) looks.push('mark-draft');
  return looks.join(' ');
}

function standingOf({ status }: Mark): 'open' | 'decided' | 'rejected' {
  if (status === 'rejected') return 'rejected';
  return status === 'proposed' ? 'open' : 'decided';
}

/** The entries whose words a segment belongs to, once each, in the order of the text. */
export function entriesOn(on: readonly Mark[]): string[] {
  return [...new Set(on.flatMap(({ role, entry }) => (role === 'core' && entry !== null ? [entry] : [])))];
}

/** The entry to go to when a place with several is pressed: the one after the current one, going round. */
export function pressed(entries: readonly string[], current: string | null): string | null {
  return entries[(entries.indexOf(current ?? '') + 1) % entries.length] ?? null;
}
