import { useNavigate } from '@tanstack/react-router';
import { type MouseEvent, useCallback } from 'react';
import type { EntryRow } from '../../../../api/contract/entry.ts';

/**
 * The words of an entry, which lead to everything about it. A plain link, since rows come into sight by the hundred; what holds
 * the rows follows it (`useFollow`).
 */
export function WordsLink({ row }: { readonly row: EntryRow }) {
  return (
    <a
      href={`/commitments/${row.id}`}
      data-entry={row.id}
      lang={row.document.language ?? undefined}
      className="font-serif text-[0.95rem] text-ink no-underline hover:underline"
    >
      {row.value.text}
    </a>
  );
}

/** Goes where a link to an entry leads, without loading the page anew; leaves to the browser what asks for another window. */
export function useFollow(): (event: MouseEvent) => void {
  const navigate = useNavigate();
  return useCallback(
    (event: MouseEvent) => {
      const id = (event.target as Element).closest<HTMLElement>('a[data-entry]')?.dataset.entry;
      const elsewhere = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
      if (id === undefined || elsewhere || event.defaultPrevented) return;
      event.preventDefault();
      void navigate({ to: '/commitments/$id', params: { id } });
    },
    [navigate],
  );
}
