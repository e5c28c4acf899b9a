import { useCallback, useMemo } from 'react';
import { useSearchPart, useSetSearchPart } from '../../routes/use-search.ts';
import { searchOf, type View, viewOf } from './view-address.ts';

/** The view that the address says, and a way to go to another. */
export function useView(): readonly [View, (view: View, replace?: boolean) => void] {
  const search = useSearchPart();
  const setSearch = useSetSearchPart();
  const view = useMemo(() => viewOf(search), [search]);
  const setView = useCallback((next: View, replace = false) => setSearch(searchOf(next), replace), [setSearch]);
  return [view, setView];
}
