import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { Search } from './search.ts';

/** The query part of the address, as text. */
export function useSearchPart(): Search {
  return useLocation({ select: ({ search }) => search as Search });
}

/** Changes the query part of the address; `replace` where going back should not lead to each letter that was typed. */
export function useSetSearchPart(): (search: Search, replace?: boolean) => void {
  const navigate = useNavigate();
  return useCallback(
    (search: Search, replace = false) => {
      void navigate({ to: '.', search: (() => search) as never, replace, resetScroll: false });
    },
    [navigate],
  );
}
