import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { call } from '../../../api/call.ts';
import { loadPdf } from '../original/load-pdf.ts';

/** The opened PDF of a document. */
export const pdfQuery = (id: string) =>
  queryOptions({
    queryKey: ['pdf', id],
    queryFn: () => loadPdf(id),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    structuralSharing: false,
  });

/** Where the words of one page stand on it. */
export const pagePlacesQuery = (id: string, page: number) =>
  queryOptions({
    queryKey: ['places', id, page],
    queryFn: ({ signal }) =>
      call('getDocumentsIdPlaces', { path: { id }, query: { fromPage: page, toPage: page }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/**
 * Opens the PDF of a document as soon as it is known that it will be shown, while text and statements are on their way, and
 * keeps it open as long as the document is, so that going to the text and back costs nothing.
 */
export function useEarlyPdf(id: string, wanted: boolean): void {
  const { data } = useQuery({ ...pdfQuery(id), enabled: wanted });
  useQuery({ ...pagePlacesQuery(id, 1), enabled: wanted });
  useEffect(() => {
    // What draws its pages; a failure is told where it is drawn.
    if (wanted) import('../original/pdf-view.tsx').catch(() => null);
  }, [wanted]);
  useEffect(() => () => void data?.loadingTask.destroy(), [data]);
}
