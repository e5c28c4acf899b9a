import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { call } from '../../../api/call.ts';
import { ErrorState, Skeleton } from '../../../ui/states.tsx';
import { useDesk } from '../desk.tsx';
import { overlayOn, useCoreMarks, useOverlay } from '../marks/use-marks.ts';
import { MarkedText } from '../text/marked-text.tsx';
import { useShowing } from '../text/use-showing.ts';
import { drawPage, readPage, wordsOfPage } from './safe-page.tsx';

/** The page of an HTML document, made safe by the server and drawn here element by element, with marks on its words. */
export function PageView() {
  const { detail } = useDesk();
  const { id } = detail.document;
  const { data, error, refetch } = useQuery({
    queryKey: ['page', id],
    queryFn: async ({ signal }) => readPage(await (await call('getDocumentsIdPage', { path: { id }, signal })).text()),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return data ? <Page body={data} /> : <Skeleton lines={12} />;
}

function Page({ body }: { readonly body: HTMLElement }) {
  const { text, entries, current, lit, choice } = useDesk();
  const words = useMemo(() => wordsOfPage(body, text.content), [body, text.content]);
  const marks = useCoreMarks(entries, words);
  const overlay = useOverlay(current, lit, choice.range);
  useShowing(current?.id ?? null);
  const numbers = useMemo(() => new Map(words.map((range, index) => [range.start, index])), [words]);
  const drawn = drawPage(body, (start) => {
    const index = numbers.get(start);
    if (index === undefined) return null;
    const range = words[index]!;
    const over = overlayOn(overlay, range);
    return (
      <MarkedText
        key={start}
        content={text.content}
        range={range}
        marks={marks[index]!}
        overlay={over}
        current={marks[index]!.some(({ entry }) => entry === current?.id) ? current!.id : null}
        handles={choice.range && over.length > 0 ? choice.range : null}
      />
    );
  });
  return <div className="safe-page">{drawn}</div>;
}
