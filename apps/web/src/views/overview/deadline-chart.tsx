import { useCallback } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { Chart, type Plot } from './chart.tsx';
import { DataTable } from './data-table.tsx';
import { paddingOf } from './timeline-chart.tsx';

interface DeadlineChartProps {
  /** Years with how many commitments fall due in each, in order. */
  readonly years: readonly { readonly year: string; readonly count: number }[];
}

const HEIGHT = 220;
/** Pixels that a year under the axis needs. */
const LABEL = 40;

/** How many commitments fall due in each year. */
export function DeadlineChart({ years }: DeadlineChartProps) {
  const { t, locale } = useI18n();
  const draw = useCallback(
    (plot: Plot, width: number) => {
      const every = Math.ceil((years.length * LABEL) / Math.max(1, width - LABEL));
      return plot.plot({
        width,
        height: HEIGHT,
        marginLeft: 44,
        x: {
          type: 'band',
          padding: paddingOf(years.length, width),
          label: null,
          tickFormat: (year: string, place: number) => (place % every === 0 ? year : ''),
        },
        y: { label: null, grid: true, ticks: 5, tickFormat: new Intl.NumberFormat(locale).format },
        marks: [
          plot.barY(years, { x: 'year', y: 'count', fill: 'var(--chart-full)' }),
          plot.ruleY([0], { stroke: 'var(--line-strong)' }),
        ],
      });
    },
    [years, locale],
  );
  const total = years.reduce((sum, { count }) => sum + count, 0);
  return (
    <Chart
      title={t('overview.deadlines')}
      says={t('overview.deadlines.says', { count: total, first: years[0]!.year, last: years.at(-1)!.year })}
      note={t('overview.deadlines.note')}
      draw={draw}
      table={
        <DataTable
          heads={[t('overview.year'), t('nav.commitments')]}
          rows={years.map(({ year, count }) => [year, count])}
        />
      }
    />
  );
}
