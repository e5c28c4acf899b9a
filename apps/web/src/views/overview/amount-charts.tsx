import { useCallback, useState } from 'react';
import type { Overview } from '../../../../api/contract/overview.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Select } from '../../ui/field.tsx';
import { valueWords } from '../commitments/value-words.ts';
import { amountTables, type CurrencyTable } from './amount-table.ts';
import { Chart, type Plot } from './chart.tsx';
import { DataTable } from './data-table.tsx';

/** Pixels of one bar with its distance, and of the axis and the names of years above. */
const BAR = 30;
/** The same where names of areas stand in two lines. */
const TALL_BAR = 46;
/** Pixels below which they do. */
const NARROW = 560;
const AXIS = 56;

/** Money promised, one currency at a time: amounts of two are never added or set side by side. */
export function AmountCharts({ overview: { amounts, counted } }: { readonly overview: Overview }) {
  const { t, locale } = useI18n();
  const tables = amountTables(amounts);
  const [chosen, setChosen] = useState('');
  const table = tables.find(({ currency }) => currency === chosen) ?? tables[0];
  if (!table) return null;
  const choices = tables.map(
    ({ currency, all }) =>
      [currency, `${valueWords('currency', currency, null, { t, locale })} (${all.count})`] as const,
  );
  const { noCurrency, reported, restated, umbrella } = counted.leftOut;
  return (
    <div className="flex flex-col gap-2">
      <Select
        value={table.currency}
        choices={choices}
        onChoose={setChosen}
        aria-label={t('commitments.facet.currency')}
        className="max-w-xs self-start"
      />
      <AmountChart key={table.currency} table={table} />
      <p className="text-sm text-muted">
        {t('overview.counted', { count: counted.amounts })}{' '}
        {t('overview.leftOut', { noCurrency, reported, restated, umbrella })}
      </p>
    </div>
  );
}

function AmountChart({ table }: { readonly table: CurrencyTable }) {
  const { t, locale } = useI18n();
  const yearWords = useCallback((year: string) => (year === '' ? t('overview.noYear') : year), [t]);
  const areaWords = useCallback((area: string) => valueWords('area', area, null, { t, locale }), [t, locale]);
  const draw = useCallback(
    (plot: Plot, width: number) => drawAmounts(plot, width, { table, locale, yearWords, areaWords }),
    [table, locale, yearWords, areaWords],
  );
  const { currency, years, rows, totals, all } = table;
  const money = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    maximumFractionDigits: 0,
  });
  const heads = [t('field.area'), ...years.map(yearWords), t('overview.sum')];
  const cells = rows.map((row) => [areaWords(row.area), ...row.cells.map((cell) => cell?.sum ?? null), row.all.sum]);
  const foot = [t('overview.sum'), ...totals.map(({ sum }) => sum), all.sum];
  return (
    <Chart
      title={t('overview.amounts', { currency })}
      says={t('overview.amounts.says', { count: all.count, sum: money.format(all.sum), areas: rows.length })}
      draw={draw}
      table={<DataTable heads={heads} rows={[...cells, foot]} />}
    />
  );
}

interface Drawn {
  readonly table: CurrencyTable;
  readonly locale: string;
  readonly yearWords: (year: string) => string;
  readonly areaWords: (area: string) => string;
}

/** A bar for each area, in a panel for each year. */
function drawAmounts(plot: Plot, width: number, { table, locale, yearWords, areaWords }: Drawn): Element {
  const bars = table.rows.flatMap(({ area, cells }) =>
    cells.flatMap((cell, index) =>
      cell ? [{ area: areaWords(area), year: yearWords(table.years[index]!), sum: cell.sum }] : [],
    ),
  );
  const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
  const names = Math.min(200, Math.floor(width * 0.38));
  return plot.plot({
    width,
    height: table.rows.length * (width < NARROW ? TALL_BAR : BAR) + AXIS,
    marginLeft: names,
    marginRight: 44,
    marginTop: 28,
    x: { label: null, grid: true, ticks: Math.max(2, Math.floor((width - names) / 130)), tickFormat: short.format },
    y: { label: null, domain: table.rows.map(({ area }) => areaWords(area)) },
    fx: { label: null, domain: table.years.map(yearWords) },
    marks: [
      plot.axisY({ lineWidth: names / 13, tickSize: 0 }),
      plot.barX(bars, { x: 'sum', y: 'area', fx: 'year', fill: 'var(--chart-full)', inset: 2 }),
      plot.text(bars, {
        x: 'sum',
        y: 'area',
        fx: 'year',
        text: ({ sum }) => short.format(sum),
        textAnchor: 'start',
        dx: 4,
      }),
    ],
  });
}
