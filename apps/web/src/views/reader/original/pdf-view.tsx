import { useQuery } from '@tanstack/react-query';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { ErrorState, Skeleton } from '../../../ui/states.tsx';
import { pdfQuery } from '../data/pdf.ts';
import { useDesk } from '../desk.tsx';
import { PdfPage } from './pdf-page.tsx';

/** Space between pages (px). */
const GAP = 16;
/** Height of a page by its width before any page is known: A4. */
const A4 = Math.SQRT2;

/** The pages of the original with marks on them. Only those near the window are drawn. */
export function PdfView() {
  const { detail } = useDesk();
  const { id } = detail.document;
  const { data, error, refetch } = useQuery(pdfQuery(id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return data ? <Pages pdf={data} /> : <Skeleton lines={12} />;
}

function Pages({ pdf }: { readonly pdf: PDFDocumentProxy }) {
  const { current } = useDesk();
  const list = useRef<HTMLDivElement>(null);
  const width = useWidth(list);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    if (list.current) setTop(list.current.getBoundingClientRect().top + window.scrollY);
  }, []);
  const pages = useWindowVirtualizer({
    count: pdf.numPages,
    estimateSize: () => width * A4 + GAP,
    overscan: 1,
    scrollMargin: top,
    enabled: width > 0,
  });
  const page = current?.page ?? null;
  const currentId = current?.id;
  useEffect(() => {
    if (page === null || !currentId) return;
    const shown = () => list.current?.querySelector(`[data-entries~="${currentId}"]`);
    if (!shown()) pages.scrollToIndex(page - 1);
    return untilThere(shown, (mark) => mark.scrollIntoView({ block: 'center' }));
  }, [page, currentId, pages]);
  return (
    <div ref={list} dir="ltr" className="relative" style={{ height: pages.getTotalSize() }}>
      {pages.getVirtualItems().map(({ index, start }) => (
        <div
          key={index}
          ref={pages.measureElement}
          data-index={index}
          className="absolute inset-x-0 top-0 pb-4"
          style={{ transform: `translateY(${start - top}px)` }}
        >
          <PdfPage pdf={pdf} number={index + 1} width={width} />
        </div>
      ))}
    </div>
  );
}

/** How often (ms) and how many times a mark is looked for whose page is still being drawn. */
const LOOKS = { every: 60, times: 50 };

/** Calls `then` with what `find` finds, as soon as it does; gives the way to stop looking. */
function untilThere(find: () => Element | null | undefined, then: (found: Element) => void): () => void {
  let left = LOOKS.times;
  const timer = setInterval(() => {
    const found = find();
    if (found) then(found);
    if (found || --left === 0) clearInterval(timer);
  }, LOOKS.every);
  return () => clearInterval(timer);
}

function useWidth(element: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)));
    if (element.current) observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
