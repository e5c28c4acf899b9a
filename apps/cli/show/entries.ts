import type { Entry, Reopening } from '../../../src/register/index.ts';
import type { Screen } from '../screen.ts';
import { hasInferred, INFERRED_LEGEND, statementTable } from './statements.ts';

/** A table of register entries: the value in force, and below it where it stands and what was decided. */
export function entryTable(entries: readonly Entry[], screen: Screen): string {
  const rows = entries.map((entry) => ({
    label: entry.id.slice(0, 8),
    statement: entry.value,
    note: `${placeOf(entry)} · ${statusOf(entry)}`,
  }));
  const legend = hasInferred(entries.map(({ value }) => value)) ? `${screen.paint('dim', INFERRED_LEGEND)}\n` : '';
  return statementTable(rows, screen) + legend;
}

/** "Speech at the lake, 2020-05-01, page 3". */
export function placeOf({ document, page }: Pick<Entry, 'document' | 'page'>): string {
  const parts = [document.title ?? document.name, document.date, page === null ? null : `page ${page}`];
  return parts.filter((part) => part !== null).join(', ');
}

const REOPENED: Readonly<Record<Reopening, string>> = {
  'proposal-changed': 'the newest reading proposes something else',
  'proposal-withdrawn': 'the newest reading no longer proposes it',
  moved: 'its words stand elsewhere in the newer version',
  changed: 'its words are others in the newer version',
  gone: 'its words are not in the newer version',
};

export function statusOf({ status, reviewed, reopening }: Entry): string {
  if (reopening !== null) return `${status}, to be looked at again: ${REOPENED[reopening]}`;
  return reviewed || status !== 'proposed' ? status : 'proposed, not reviewed';
}
