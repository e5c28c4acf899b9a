import { useQuery } from '@tanstack/react-query';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { useEffect, useRef } from 'react';
import { useT } from '../../../i18n/i18n.tsx';
import { pagePlacesQuery } from '../data/pdf.ts';
import { useDesk } from '../desk.tsx';
import { PageWords } from './page-words.tsx';

interface PdfPageProps {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  /** In CSS pixels. */
  readonly width: number;
}

/** More dots than this for a CSS pixel are not seen, and take memory. */
const MOST_DOTS = 2;

/** One page: as the file draws it, and over it the words of the text, unseen, with their marks. */
export function PdfPage({ pdf, number, width }: PdfPageProps) {
  const t = useT();
  const { detail } = useDesk();
  const { id } = detail.document;
  const page = useQuery({
    queryKey: ['pdf-page', id, number],
    queryFn: () => pdf.getPage(number),
    structuralSharing: false,
    gcTime: 0,
  });
  const places = useQuery(pagePlacesQuery(id, number));
  const size = page.data?.getViewport({ scale: 1 });
  const scale = size ? width / size.width : 1;
  return (
    <section
      aria-label={t('reader.page', { number })}
      className="paper pdf-page"
      style={{ width, height: size ? size.height * scale : width * Math.SQRT2 }}
    >
      {page.data && <Drawn page={page.data} scale={scale} />}
      {places.data && size && <PageWords places={places.data.places} scale={scale} />}
    </section>
  );
}

function Drawn({ page, scale }: { readonly page: PDFPageProxy; readonly scale: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const target = canvas.current;
    if (!target) return;
    const dots = Math.min(MOST_DOTS, window.devicePixelRatio || 1);
    const viewport = page.getViewport({ scale: scale * dots });
    target.width = Math.floor(viewport.width);
    target.height = Math.floor(viewport.height);
    const task = page.render({ canvas: target, viewport });
    const done = () => {
      target.dataset.drawn = '';
    };
    // A page that is scrolled away while it is drawn is left as it is.
    task.promise.then(done, () => null);
    return () => task.cancel();
  }, [page, scale]);
  return <canvas ref={canvas} className="absolute inset-0 size-full" />;
}
