import {
  COMMITMENT_FIELDS,
  type CommitmentField,
  type CommitmentTable,
  columnIndex,
  columnLetter,
  type TableReading,
} from '../../../src/follow/index.ts';
import { WrongUse } from '../../../src/model/index.ts';
import type { FollowStore } from '../../../src/register/index.ts';
import { systemClock } from '../../../src/world/index.ts';
import type { Screen } from '../screen.ts';
import { safeLine } from '../show/measure.ts';
import { type TableColumn, tableHead, tableRow } from '../show/table.ts';

/** What `--column` says: `promisor=C`, or `promisor=-` where there is none. Errors: `import.column`. */
export function columnsSaid(said: readonly string[]): TableReading['columns'] {
  return Object.fromEntries(said.map(fieldAndColumn));
}

function fieldAndColumn(text: string): [CommitmentField, number | null] {
  const [name, letters, ...more] = text.split('=').map((part) => part.trim());
  const field = COMMITMENT_FIELDS.find((each) => each === name?.toLowerCase());
  const index = letters === '-' ? null : columnIndex(letters ?? '');
  if (field === undefined || more.length > 0 || (index === null && letters !== '-')) {
    throw new WrongUse('import.column', { text, fields: COMMITMENT_FIELDS.join(', ') });
  }
  return [field, index];
}

/** Errors: `import.no-such-column`. */
export function refuseUnknownColumns(columns: CommitmentTable['columns'], said: TableReading['columns']): void {
  for (const index of Object.values(said)) {
    if (typeof index !== 'number' || index < columns.length) continue;
    throw new WrongUse('import.no-such-column', { letter: columnLetter(index), last: columns.at(-1)?.letter ?? '–' });
  }
}

/** What was said or guessed, and then taken in, counts for the next table of this head. */
export async function rememberColumns(
  follow: FollowStore,
  { header, columns }: Pick<CommitmentTable, 'header' | 'columns'>,
  by: string,
): Promise<void> {
  const known = columns.flatMap(({ field, index, basis }) =>
    field === null || basis === 'name' ? [] : [[field, index] as const],
  );
  const now = Object.fromEntries(known);
  const before = (await follow.tableColumns(header)) ?? {};
  const sorted = (columns: Readonly<Record<string, number>>) => JSON.stringify(Object.entries(columns).sort());
  if (sorted(before) !== sorted(now)) await follow.rememberColumns(header, now, { by, at: systemClock.now() });
}

const SHOWN: readonly TableColumn[] = [
  { heading: 'Column', width: 6 },
  { heading: 'Heading', share: 60 },
  { heading: 'Taken for', width: 12 },
  { heading: 'Because', share: 40 },
];

const BECAUSE = {
  said: 'you said so',
  remembered: 'of an earlier table with this head',
  name: 'of its heading',
  content: 'of what stands in it',
} as const;

/** Each column and what it was taken for, and why. */
export function columnList(columns: CommitmentTable['columns'], screen: Screen): string {
  const rows = columns.map(({ letter, name, field, basis }) => {
    const cells = [letter, safeLine(name), field ?? '–', basis === null ? 'let be' : BECAUSE[basis]];
    return tableRow(
      SHOWN,
      cells.map((text) => ({ text })),
      screen,
    );
  });
  return `${tableHead(SHOWN, screen)}${rows.join('')}\n`;
}
