import { useCallback } from 'react';
import { formatEdtf } from '../../i18n/format.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Chart, type Plot } from './chart.tsx';
import { DataTable } from './data-table.tsx';
import type { Bar } from './timeline.ts';

interface TimelineChartProps {
  readonly bars: readonly Bar[];
}

const HEIGHT = 220;
/** Pixels that a label of the axis needs. */
const LABEL = 76;
/** Pixels of the widest bar. */
const MOST_WIDTH = 72;

/** Promises by month or year: those that somebody has looked at, and those still to decide on. */
export function TimelineChart({ bars }: TimelineChartProps) {
  const { t, locale } = useI18n();
  const names = { decided: t('overview.decided'), left: t('overview.toDecide') };
  const { decided, left } = names;
  const draw = useCallback(
    (plot: Plot, width: number) => drawTimeline(plot, width, { bars, locale, decided, left }),
    [bars, locale, decided, left],
  );
  const first = formatEdtf(bars[0]!.date, locale);
  const last = formatEdtf(bars.at(-1)!.date, locale);
  const total = bars.reduce((sum, { commitments }) => sum + commitments, 0);
  const rows = bars
    .filter(({ commitments }) => commitments > 0)
    .map(({ date, commitments, reviewed }) => [
      formatEdtf(date, locale),
      commitments,
      reviewed,
      commitments - reviewed,
    ]);
  return (
    <Chart
      title={t('overview.timeline')}
      says={t('overview.timeline.says', { count: total, first, last })}
      note={<Legend {...names} />}
      draw={draw}
      table={<DataTable heads={[t('overview.when'), t('nav.commitments'), decided, left]} rows={rows} />}
    />
  );
}

/** The share of the axis between bars: a tenth, and more where bars are few, so that they do not become walls. */
export function paddingOf(bars: number, width: number): number {
  return Math.min(0.9, Math.max(0.1, 1 - (MOST_WIDTH * bars) / Math.max(1, width)));
}

interface Drawn {
  readonly bars: readonly Bar[];
  readonly locale: string;
  readonly decided: string;
  readonly left: string;
}

function drawTimeline(plot: Plot, width: number, { bars, locale, decided, left }: Drawn): Element {
  const every = Math.ceil(bars.length / Math.max(1, Math.floor(width / LABEL)));
  const parts = bars.flatMap(({ date, commitments, reviewed }) => [
    { date, count: reviewed, part: decided },
    { date, count: commitments - reviewed, part: left },
  ]);
  return plot.plot({
    width,
    height: HEIGHT,
    marginLeft: 44,
    x: {
      type: 'band',
      padding: paddingOf(bars.length, width),
      label: null,
      domain: bars.map(({ date }) => date),
      tickFormat: ticks(bars, every, locale),
    },
    y: { label: null, grid: true, ticks: 5, tickFormat: new Intl.NumberFormat(locale).format },
    color: { domain: [decided, left], range: ['var(--chart-full)', 'var(--chart-open)'] },
    marks: [
      plot.barY(parts, {
        x: 'date',
        y: 'count',
        fill: 'part',
        stroke: 'var(--chart-full)',
        strokeWidth: 1,
      }),
      plot.ruleY([0], { stroke: 'var(--line-strong)' }),
    ],
  });
}

/** Labels for every so many bars, so that they do not run into each other. */
function ticks(bars: readonly Bar[], every: number, locale: string): (date: string) => string {
  const place = new Map(bars.map(({ date }, index) => [date, index]));
  return (date) => ((place.get(date) ?? 0) % every === 0 ? shortDate(date, locale) : '');
}

function shortDate(date: string, locale: string): string {
  if (date.length === 4) return date;
  const at = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1));
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'short' }).format(at);
}

function Legend({ decided, left }: { readonly decided: string; readonly left: string }) {
  return (
    <span className="flex flex-wrap gap-x-4">
      {(
        [
          [decided, 'bg-(--chart-full)'],
          [left, 'bg-(--chart-open)'],
        ] as const
      ).map(([name, look]) => (
        <span key={name} className="inline-flex items-center gap-1.5">
          <span aria-hidden="true" className={`size-3 rounded-sm border border-(--chart-full) ${look}`} />
          {name}
        </span>
      ))}
    </span>
  );
}
