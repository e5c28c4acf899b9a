import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { EntryList } from '../../../../api/contract/entries.ts';
import type { EntryRow } from '../../../../api/contract/entry.ts';
import { useChanges } from '../../api/live.tsx';
import { patiently } from '../../api/patiently.ts';
import { request } from '../../api/request.ts';
import { searchText } from '../../routes/search.ts';
import { RowSource } from './row-pages.ts';
import { filterOf, orderOf, type View } from './view-address.ts';

/** Milliseconds to wait after a change: a bulk decision comes as hundreds of them. */
const SETTLE = 250;

/** Rows of a view by their places; those in sight are fetched again when the register changes. */
export function useRows(view: View): RowSource<EntryRow> {
  const key = searchText({ ...filterOf(view), ...orderOf(view) });
  const [held, setHeld] = useState(() => ({ key, source: sourceOf(key) }));
  if (held.key !== key) setHeld({ key, source: sourceOf(key) });
  const { source } = held;
  useEffect(() => {
    source.want(0, 0);
    return () => source.stop();
  }, [source]);
  useSyncExternalStore(
    source.subscribe,
    useCallback(() => source.version, [source]),
  );
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useChanges(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => source.refresh(), SETTLE);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return source;
}

function sourceOf(key: string): RowSource<EntryRow> {
  return new RowSource<EntryRow>((at, limit, signal) =>
    patiently(() => request<EntryList>(`/entries${key}${key === '' ? '?' : '&'}at=${at}&limit=${limit}`, { signal })),
  );
}

/** The most entries that one bulk decision takes. */
export const MOST_AT_ONCE = 5000;
const PAGE = 1000;

/** All rows of a view, for a decision on all of them; at most `MOST_AT_ONCE`. Rejects as `request` does. */
export async function allRows(view: View): Promise<EntryRow[]> {
  const rows: EntryRow[] = [];
  while (rows.length < MOST_AT_ONCE) {
    const part = { ...filterOf(view), ...orderOf(view), at: rows.length, limit: PAGE };
    const { items } = await request<EntryList>(`/entries${searchText(part)}`);
    rows.push(...items);
    if (items.length < PAGE) break;
  }
  return rows;
}
