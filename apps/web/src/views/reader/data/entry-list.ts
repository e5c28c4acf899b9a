import type { EntryRow } from '../../../../../api/contract/entry.ts';
import { standing } from '../marks/entry-marks.ts';

/** Where an entry begins in the text. */
export const startOf = (entry: EntryRow): number => entry.value.spans[0]?.start ?? 0;

/** Whether somebody still has to decide: nobody has, or what was decided on has changed. */
export const isOpen = (entry: EntryRow): boolean => entry.status === 'proposed' || entry.reopened;

/** The list with some entries replaced by how they stand now, and new ones put in, in the order of the text. Older ones never replace newer. */
export function withEntries(entries: readonly EntryRow[], changed: readonly EntryRow[]): EntryRow[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (const entry of changed) {
    const known = byId.get(entry.id);
    if (!known || known.revision <= entry.revision) byId.set(entry.id, entry);
  }
  return [...byId.values()].sort((a, b) => startOf(a) - startOf(b) || (a.sort < b.sort ? -1 : 1));
}

/** Counts for the rail: how many entries stand, how many of them are open, by kind. */
export function countsOf(entries: readonly EntryRow[]) {
  const all = standing(entries);
  const open = all.filter(isOpen);
  const of = (kind: EntryRow['value']['kind']) => open.filter(({ value }) => value.kind === kind).length;
  return {
    all: all.length,
    open: open.length,
    commitment: of('commitment'),
    vague: of('vague'),
    proposal: of('proposal'),
    call: of('call'),
  };
}

/** The entry `by` places after (or before) the current one in a list; the first or last when there is none. */
export function beside(entries: readonly EntryRow[], current: string | null, by: 1 | -1): EntryRow | null {
  const at = entries.findIndex(({ id }) => id === current);
  if (at < 0) return (by === 1 ? entries[0] : entries.at(-1)) ?? null;
  return entries[at + by] ?? null;
}

/** The next open entry after the current one, going round; null when all are decided. */
export function nextOpen(entries: readonly EntryRow[], current: string | null): EntryRow | null {
  const at = entries.findIndex(({ id }) => id === current);
  const round = [...entries.slice(at + 1), ...entries.slice(0, Math.max(0, at))];
  return round.find(isOpen) ?? null;
}
