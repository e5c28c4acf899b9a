import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { EntryFacets } from '../../../../api/contract/entries.ts';
import { request } from '../../api/request.ts';
import { searchText } from '../../routes/search.ts';
import { filterOf, type View } from './view-address.ts';

/** How many entries each value of a field would leave. What was known stays in sight until the new counts are there. */
export function useFacets(view: View) {
  const part = searchText(filterOf(view));
  return useQuery({
    queryKey: ['facets', part],
    queryFn: ({ signal }) => request<EntryFacets>(`/entries/facets${part}`, { signal }),
    placeholderData: keepPreviousData,
  });
}
