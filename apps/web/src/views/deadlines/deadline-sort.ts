import type { DeadlineRow } from '../../../../api/contract/deadlines.ts';

/** Words that say that something comes again and again; in the languages that texts are read in. */
const RECURRING =
  /\b(?:every|each|annual(?:ly)?|yearly|monthly|weekly|daily|quarterly|biannual(?:ly)?|biennial(?:ly)?|regular(?:ly)?|periodic(?:ally)?|(?:per|a) (?:year|month|annum)|once an?)\b/i;

/** Why an entry has no day to be held to: it comes again and again, its time is no date, or it names none. */
export function undatedSort({ entry }: DeadlineRow): 'recurring' | 'vague' | 'none' {
  const { deadline } = entry.value;
  if (!deadline) return 'none';
  return RECURRING.test(deadline.text) ? 'recurring' : 'vague';
}

/** Rows under one heading. */
export interface Group {
  readonly key: string;
  readonly label: string;
  readonly rows: readonly DeadlineRow[];
}

export const GROUPINGS = ['time', 'party', 'area'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Rows by promisor, by area, or by the year and month they are due in; a row of two promisors stands under both. */
export function grouped(rows: readonly DeadlineRow[], by: Grouping): Group[] {
  const groups = new Map<string, { label: string; rows: DeadlineRow[] }>();
  for (const row of rows) {
    for (const { key, label } of headingsOf(row, by)) {
      const group = groups.get(key) ?? { label, rows: [] };
      groups.set(key, group);
      group.rows.push(row);
    }
  }
  const all = [...groups].map(([key, group]) => ({ key, ...group }));
  return by === 'time' ? all : all.sort((a, b) => b.rows.length - a.rows.length || (a.key < b.key ? -1 : 1));
}

function headingsOf({ entry, due }: DeadlineRow, by: Grouping): readonly { key: string; label: string }[] {
  if (by === 'time') return [{ key: due?.slice(0, 7) ?? '', label: due?.slice(0, 7) ?? '' }];
  if (by === 'area') return [{ key: entry.value.area ?? '', label: entry.value.area ?? '' }];
  const parties = entry.value.promisor.map(({ code, name }) => ({ key: code || name, label: name }));
  return parties.length > 0 ? parties : [{ key: '', label: '' }];
}
