import { useCallback } from 'react';
import type { Actual, Target } from '../../../../../api/contract/follow-up.ts';
import { formatEdtf } from '../../../i18n/format.ts';
import { type I18n, useI18n } from '../../../i18n/i18n.tsx';
import { shortAmount } from '../../../i18n/short-amount.ts';
import { Chart, type Plot } from '../../overview/chart.tsx';
import { DataTable } from '../../overview/data-table.tsx';
import { amountOf } from './target-amount.ts';

const HEIGHT = 280;
/** Pixels left of the plot for the figures of the axis. */
const MARGIN = 64;
/** Years before the promise that are drawn; what is older stands in the table alone. */
const BEFORE = 4;

interface TargetChartProps {
  readonly target: Target;
  readonly promised: string | null;
}

interface Point {
  readonly publisher: string;
  readonly at: Date;
  readonly value: number;
  readonly actual: Actual;
}

/** The target, its deadline, and the figures of each publisher over time. Publishers differ in shape as well as in colour. */
export function TargetChart({ target, promised }: TargetChartProps) {
  const i18n = useI18n();
  const { t, locale } = i18n;
  const draw = useCallback(
    (plot: Plot, width: number) => drawTarget(plot, width, { target, promised, i18n }),
    [target, promised, i18n],
  );
  const { series, indicator } = target;
  const publishers = series.map(({ publisher }) => publisher);
  const figures = series.reduce((sum, { actuals }) => sum + actuals.length, 0);
  const words = {
    name: indicator.name,
    count: figures,
    publishers: publishers.length,
    aim: amountOf(indicator.target.value, target, i18n),
    date: formatEdtf(indicator.deadline, locale),
  };
  return (
    <Chart
      title={t('target.chart', { name: indicator.name })}
      says={t('target.chart.says', words)}
      note={<Legend publishers={publishers} />}
      draw={draw}
      table={<TargetTable target={target} />}
    />
  );
}

function TargetTable({ target }: { readonly target: Target }) {
  const i18n = useI18n();
  const { t, locale } = i18n;
  const points = target.series.flatMap(({ publisher, actuals }) => actuals.map((actual) => ({ publisher, actual })));
  const rows = points
    .sort((a, b) => (a.actual.last < b.actual.last ? -1 : 1))
    .map(({ publisher, actual }) => [
      `${formatEdtf(actual.period, locale)} · ${publisher}`,
      shortAmount({ ...target.indicator, ...actual }, i18n),
      actual.before ? t('bearing.before') : '',
    ]);
  return <DataTable heads={[t('target.period'), t('target.figure'), t('evidence.bearing')]} rows={rows} />;
}

/** Shapes of publishers, in their order: enough for those who are ever set side by side. */
const SYMBOLS = ['circle', 'square', 'triangle', 'diamond', 'star', 'cross', 'hexagon', 'wye'] as const;
/** Okabe and Ito's colours, which people tell apart whatever their eyes; dark enough on white, light enough on black. */
const COLOURS = [
  'light-dark(#0072b2, #6fc3f7)',
  'light-dark(#b04a00, #ff9a4d)',
  'light-dark(#007a5a, #3fd6a8)',
  'light-dark(#a3477f, #e79ac7)',
  'light-dark(#6b5d00, #e6d94a)',
  'light-dark(#4a4a4a, #cfcfcf)',
] as const;

const symbolOf = (index: number) => SYMBOLS[index % SYMBOLS.length]!;
const colourOf = (index: number) => COLOURS[index % COLOURS.length]!;

const GLYPHS: Readonly<Record<(typeof SYMBOLS)[number], string>> = {
  circle: 'M8 3a5 5 0 110 10A5 5 0 018 3z',
  square: 'M3.5 3.5h9v9h-9z',
  triangle: 'M8 2.5l5.5 10h-11z',
  diamond: 'M8 1.5L12.5 8 8 14.5 3.5 8z',
  star: 'M8 1.5l1.8 4.4 4.7.4-3.6 3.1 1.1 4.6L8 11.5 4 14l1.1-4.6L1.5 6.3l4.7-.4z',
  wye: 'M6.6 8.8L2.4 6.3l1.4-2.4L8 6.4l4.2-2.5 1.4 2.4-4.2 2.5v5H6.6z',
  cross: 'M6.3 2.5h3.4v3.8h3.8v3.4H9.7v3.8H6.3V9.7H2.5V6.3h3.8z',
  hexagon: 'M8 2l5.2 3v6L8 14l-5.2-3V5z',
};

function Legend({ publishers }: { readonly publishers: readonly string[] }) {
  return (
    <span className="flex flex-wrap gap-x-4 gap-y-1">
      {publishers.map((publisher, index) => (
        <span key={publisher} className="inline-flex min-w-0 items-center gap-1.5">
          <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true" className="shrink-0">
            <path d={GLYPHS[symbolOf(index)]} fill={colourOf(index)} />
          </svg>
          <span className="wrap-anywhere">{publisher}</span>
        </span>
      ))}
    </span>
  );
}

interface Drawn extends TargetChartProps {
  readonly i18n: I18n;
}

const dayOf = (day: string) => new Date(`${day}T00:00:00Z`);

/** What is counted over a year stands in the middle of it, what is counted on a day on that day. */
function middleOf({ first, last }: Pick<Actual, 'first' | 'last'>): Date {
  return new Date((dayOf(first).getTime() + dayOf(last).getTime()) / 2);
}

function drawTarget(plot: Plot, width: number, drawn: Drawn): Element {
  const { target, promised, i18n } = drawn;
  const { series, due } = target;
  const { t, locale } = i18n;
  const from = promised ? new Date(Date.UTC(Number(promised.slice(0, 4)) - BEFORE, 0, 1)) : null;
  const points: Point[] = series.flatMap(({ publisher, actuals }) =>
    actuals.map((actual) => ({ publisher, at: middleOf(actual), value: actual.value, actual })),
  );
  const shown = points.filter(({ at }) => from === null || at >= from);
  const publishers = series.map(({ publisher }) => publisher);
  const place = { x: 'at', y: 'value' } as const;
  const domain = from ? { domain: domainOf(from, due, shown) } : {};
  return plot.plot({
    width,
    height: HEIGHT,
    marginLeft: MARGIN,
    marginTop: 26,
    marginRight: 24,
    x: { type: 'utc', label: null, ...domain, tickFormat: yearOf(locale) },
    y: { label: null, grid: true, ticks: 5, tickFormat: compact(locale), zero: true, nice: true },
    symbol: { domain: publishers, range: publishers.map((_, index) => symbolOf(index)) },
    color: { domain: publishers, range: publishers.map((_, index) => colourOf(index)) },
    marks: [
      ...aimMarks(plot, target, i18n),
      ...deadlineMarks(plot, due, t('time.deadline')),
      ...(promised ? promiseMarks(plot, promised, t('target.promised')) : []),
      ...pathMarks(plot, target),
      plot.line(shown, { ...place, z: 'publisher', stroke: 'publisher', strokeWidth: 1.5 }),
      plot.dot(shown, { ...place, symbol: 'publisher', fill: 'publisher', stroke: 'var(--surface)', r: 5.5 }),
    ],
  });
}

function compact(locale: string): (value: number) => string {
  return new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 }).format;
}

function aimMarks(plot: Plot, { indicator }: Target, { t, locale }: I18n) {
  const aim = indicator.target.value;
  return [
    plot.ruleY([aim], { stroke: 'var(--ink)', strokeWidth: 1.5, strokeDasharray: '6 4' }),
    plot.text([aim], {
      y: (value: number) => value,
      text: () => t('target.label', { amount: compact(locale)(aim) }),
      frameAnchor: 'left',
      textAnchor: 'start',
      dy: -8,
      dx: 4,
      ...HALO,
    }),
  ];
}

/** A rim in the colour of the ground, so that words on lines can be read. */
const HALO = { fill: 'var(--ink)', stroke: 'var(--surface)', strokeWidth: 4 } as const;

function domainOf(from: Date, due: string | null, points: readonly Point[]): [Date, Date] {
  const ends = [...points.map(({ at }) => at.getTime()), ...(due ? [dayOf(due).getTime()] : [])];
  const last = new Date(Math.max(...ends));
  return [from, new Date(Date.UTC(last.getUTCFullYear() + 1, 0, 1))];
}

function yearOf(locale: string): (at: Date) => string {
  const year = new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' });
  return (at) => (at.getUTCMonth() === 0 ? year.format(at) : '');
}

function deadlineMarks(plot: Plot, due: string | null, label: string) {
  if (due === null) return [];
  return [
    plot.ruleX([dayOf(due)], { stroke: 'var(--warn)', strokeWidth: 2 }),
    plot.text([dayOf(due)], {
      x: (at: Date) => at,
      text: () => label,
      frameAnchor: 'top',
      dy: -14,
      ...HALO,
      fill: 'var(--warn)',
    }),
  ];
}

function promiseMarks(plot: Plot, promised: string, label: string) {
  const at = new Date(promised);
  if (Number.isNaN(at.getTime())) return [];
  return [
    plot.ruleX([at], { stroke: 'var(--line-strong)', strokeDasharray: '2 3' }),
    plot.text([at], {
      x: (day: Date) => day,
      text: () => label,
      frameAnchor: 'top',
      dy: -14,
      ...HALO,
      fill: 'var(--muted)',
    }),
  ];
}

/** The straight line from baseline to target: thin, since nobody promised it. */
function pathMarks(plot: Plot, { indicator, due }: Target) {
  const { baseline, target } = indicator;
  const start = baseline && new Date(baseline.date.length === 4 ? `${baseline.date}-07-01` : baseline.date);
  if (!baseline || !start || Number.isNaN(start.getTime()) || due === null) return [];
  const ends = [
    { at: start, value: baseline.value },
    { at: dayOf(due), value: target.value },
  ];
  return [plot.line(ends, { x: 'at', y: 'value', stroke: 'var(--muted)', strokeWidth: 1, strokeDasharray: '1 4' })];
}
