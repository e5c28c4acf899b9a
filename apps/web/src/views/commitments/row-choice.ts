import { useCallback, useMemo, useRef, useState } from 'react';
import type { EntryRow } from '../../../../api/contract/entry.ts';
import type { RowSource } from './row-pages.ts';
import { type Selection, toggled, withAll } from './selection.ts';

/** What is selected, and ways to change it. */
export interface RowChoice {
  readonly selection: Selection;
  /** Selects the row at a place, or gives it up; with `through`, all rows from the one chosen last to it. */
  readonly choose: (place: number, selected: boolean, through: boolean) => void;
  readonly setSelection: (selection: Selection) => void;
}

export function useRowChoice(source: RowSource<EntryRow>): RowChoice {
  const [selection, setSelection] = useState<Selection>(new Map());
  const last = useRef<number | null>(null);
  const choose = useCallback(
    (place: number, selected: boolean, through: boolean) => {
      const from = through && selected && last.current !== null ? last.current : place;
      last.current = place;
      const [first, end] = [Math.min(from, place), Math.max(from, place)];
      const rows = Array.from({ length: end - first + 1 }, (_, index) => source.rowAt(first + index));
      const row = source.rowAt(place);
      setSelection((now) => (from === place ? (row ? toggled(now, row, selected) : now) : withAll(now, rows)));
    },
    [source],
  );
  return useMemo(() => ({ selection, choose, setSelection }), [selection, choose]);
}
