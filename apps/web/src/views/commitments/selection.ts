/** Entries that are selected, each with the number of decisions on it that were seen. */
export type Selection = ReadonlyMap<string, number>;

interface Selectable {
  readonly id: string;
  readonly revision: number;
}

export function toggled(selection: Selection, { id, revision }: Selectable, selected: boolean): Selection {
  const next = new Map(selection);
  if (selected) next.set(id, revision);
  else next.delete(id);
  return next;
}

/** With all of some rows, such as those between two that were clicked. */
export function withAll(selection: Selection, rows: readonly (Selectable | null)[]): Selection {
  const next = new Map(selection);
  for (const row of rows) if (row) next.set(row.id, row.revision);
  return next;
}
