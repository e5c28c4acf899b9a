import type * as PlotModule from '@observablehq/plot';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useT } from '../../i18n/i18n.tsx';

export type Plot = typeof PlotModule;

interface ChartProps {
  readonly title: string;
  /** What the picture shows, in words, for those who do not see it. */
  readonly says: string;
  readonly note?: ReactNode;
  /** Draws it for a width in pixels. Must be the same function as long as what it draws is the same. */
  readonly draw: (plot: Plot, width: number) => Element;
  /** The same as a table. */
  readonly table: ReactNode;
}

/** A picture with its words and its table. What draws it is fetched when the first picture is to be drawn. */
export function Chart({ draw, ...frame }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const plot = usePlot();
  useEffect(() => {
    if (!plot || width === 0 || !place.current) return;
    const picture = draw(plot, width);
    // Plot brings a style sheet of its own into each picture, which the content security policy refuses; ours has the rules.
    for (const style of picture.querySelectorAll('style')) style.remove();
    picture.setAttribute('aria-hidden', 'true');
    place.current.replaceChildren(picture);
  }, [plot, width, draw]);
  return (
    <ChartFrame {...frame} dir="ltr">
      <div ref={place} className="chart min-h-24" />
    </ChartFrame>
  );
}

interface ChartFrameProps extends Omit<ChartProps, 'draw'> {
  /** The picture; to a screen reader it is one, with `says` for it. */
  readonly children: ReactNode;
  readonly dir?: 'ltr';
}

/** What stands around every picture: its title, what it says in words, and the same as a table. */
export function ChartFrame({ title, says, note, table, children, dir }: ChartFrameProps) {
  const t = useT();
  const label = useId();
  return (
    <figure
      aria-labelledby={label}
      className="flex min-w-0 flex-col gap-2 rounded-lg border border-line bg-surface p-4"
    >
      <figcaption id={label} className="font-semibold">
        {title}
      </figcaption>
      {note && <p className="text-sm text-muted">{note}</p>}
      <div role="img" aria-label={says} dir={dir}>
        {children}
      </div>
      <details className="text-sm">
        <summary className="min-h-6 text-accent underline">{t('overview.table')}</summary>
        <div className="mt-2 overflow-x-auto">{table}</div>
      </details>
    </figure>
  );
}

/** The library that draws, once it is there. */
function usePlot(): Plot | null {
  const [plot, setPlot] = useState<Plot | null>(null);
  useEffect(() => {
    let gone = false;
    void import('@observablehq/plot').then((found) => !gone && setPlot(found));
    return () => {
      gone = true;
    };
  }, []);
  return plot;
}

/** How wide a place is, in whole pixels; 0 until it is known. */
function useWidth(place: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!place.current) return;
    const watcher = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    watcher.observe(place.current);
    return () => watcher.disconnect();
  }, [place]);
  return width;
}
