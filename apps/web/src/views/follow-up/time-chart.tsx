import { useCallback, useMemo } from 'react';
import type { DocumentFollowUp, Moment } from '../../../../api/contract/follow-up-overview.ts';
import { formatEdtf } from '../../i18n/format.ts';
import { type I18n, useI18n } from '../../i18n/i18n.tsx';
import { Chart, type Plot } from '../overview/chart.tsx';
import { DataTable } from '../overview/data-table.tsx';

/** Pixels of one commitment's line, of the axis, and of the names. */
const LINE = 22;
const AXIS = 44;
const NAMES = 250;
const NARROW = 640;
/** Years before the promise that are drawn; what is older stands in the table alone. */
const BEFORE = 2;

/** When it was promised, what was found since, and when it falls due: a line for each commitment that has one of the two. */
export function TimeChart({ known }: { readonly known: DocumentFollowUp }) {
  const i18n = useI18n();
  const { t, locale } = i18n;
  const lines = useMemo(() => linesOf(known), [known]);
  const draw = useCallback((plot: Plot, width: number) => drawTime(plot, width, lines, i18n), [lines, i18n]);
  if (lines.length === 0) return null;
  const moments = lines.flatMap(({ moments: own }) => own);
  const count = (kind: Moment['kind']) => moments.filter((each) => each.kind === kind).length;
  const words = { lines: lines.length, evidence: count('evidence'), deadlines: count('deadline') };
  const rows = lines.flatMap(({ label, moments: own }) =>
    own.map((each) => [
      `${label} · ${formatEdtf(each.date, locale)} · ${momentWords(each, i18n)}`,
      each.kind === 'evidence' ? each.what : '',
    ]),
  );
  return (
    <Chart
      title={t('time.title')}
      says={t('time.says', words)}
      note={<Legend />}
      draw={draw}
      table={<DataTable heads={[t('time.moment'), t('evidence.what')]} rows={unique(rows)} />}
    />
  );
}

/** Rows are told apart by their first cell. */
function unique(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const seen = new Map<string, number>();
  return rows.map(([first = '', ...rest]) => {
    const number = (seen.get(first) ?? 0) + 1;
    seen.set(first, number);
    return [number === 1 ? first : `${first} (${number})`, ...rest];
  });
}

function momentWords({ kind, bearing, publisher }: Moment, { t }: I18n): string {
  if (kind !== 'evidence') return t(`time.${kind}`);
  const words = bearing === null || bearing === 'neutral' ? t('time.evidence') : t(`bearing.${bearing}`);
  return publisher === null ? words : `${words}, ${publisher}`;
}

interface Line {
  readonly label: string;
  readonly short: string;
  readonly moments: readonly Moment[];
}

/** The most letters of a commitment beside its line. */
const LETTERS = 30;

function linesOf({ rows, moments }: DocumentFollowUp): readonly Line[] {
  const own = Map.groupBy(moments, ({ entry }) => entry);
  return rows.flatMap(({ id, name, text }) => {
    const found = own.get(id) ?? [];
    if (!found.some(({ kind }) => kind !== 'promise')) return [];
    const cut = text.length > LETTERS ? `${text.slice(0, LETTERS).trimEnd()}…` : text;
    const short = name ?? cut.slice(0, 10);
    return [{ label: name === null ? cut : `${name} ${cut}`, short, moments: found }];
  });
}

const SIGNS = [
  ['promise', 'M8 2v12', 'var(--muted)'],
  ['for', 'M8 3a5 5 0 110 10A5 5 0 018 3z', 'var(--accent)'],
  ['against', 'M3.5 3.5l9 9M12.5 3.5l-9 9', 'var(--danger)'],
  ['neutral', 'M8 5a3 3 0 110 6 3 3 0 010-6z', 'var(--muted)'],
  ['deadline', 'M5 2h6v12H5z', 'var(--warn)'],
] as const;

function Legend() {
  const { t } = useI18n();
  const words = {
    promise: t('time.promise'),
    for: t('bearing.for'),
    against: t('bearing.against'),
    neutral: t('time.evidence'),
    deadline: t('time.deadline'),
  };
  return (
    <span className="flex flex-wrap gap-x-4 gap-y-1">
      {SIGNS.map(([sign, path, colour]) => (
        <span key={sign} className="inline-flex items-center gap-1.5">
          <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true" stroke={colour} strokeWidth="2">
            <path d={path} fill={sign === 'for' || sign === 'deadline' ? colour : 'none'} />
          </svg>
          {words[sign]}
        </span>
      ))}
    </span>
  );
}

const dayOf = (day: string) => new Date(`${day}T00:00:00Z`);

interface Point {
  readonly label: string;
  readonly at: Date;
  readonly moment: Moment;
}

function drawTime(plot: Plot, width: number, lines: readonly Line[], { locale }: I18n): Element {
  const isNarrow = width < NARROW;
  const nameOf = ({ label, short }: Line) => (isNarrow ? short : label);
  const points: Point[] = lines.flatMap((line) =>
    line.moments.map((moment) => ({ label: nameOf(line), at: dayOf(middle(moment)), moment })),
  );
  const from = startOf(points);
  const shown = points.filter(({ at }) => at >= from);
  const of = (kind: Moment['kind']) => shown.filter(({ moment }) => moment.kind === kind);
  const evidence = of('evidence');
  const bearing = (...which: Moment['bearing'][]) => evidence.filter(({ moment }) => which.includes(moment.bearing));
  const place = { x: 'at', y: 'label' } as const;
  return plot.plot({
    width,
    height: lines.length * LINE + AXIS,
    marginLeft: isNarrow ? 44 : NAMES,
    marginRight: 16,
    marginTop: 24,
    x: { type: 'utc', label: null, axis: 'top', grid: true, domain: [from, endOf(shown)], tickFormat: yearOf(locale) },
    y: { type: 'band', label: null, domain: lines.map(nameOf), tickSize: 0, padding: 0.35 },
    marks: [
      plot.ruleY(lines.map(nameOf), { stroke: 'var(--line)' }),
      plot.tickX(of('promise'), { ...place, stroke: 'var(--muted)', strokeWidth: 2 }),
      plot.dot(bearing('neutral', 'before', 'forecast'), {
        ...place,
        r: 3,
        stroke: 'var(--muted)',
        fill: 'var(--surface)',
      }),
      plot.dot(bearing('for'), { ...place, r: 4.5, fill: 'var(--accent)', stroke: 'var(--surface)' }),
      plot.dot(bearing('against'), { ...place, r: 5, symbol: 'times', stroke: 'var(--danger)', strokeWidth: 2 }),
      plot.tickX(of('deadline'), { ...place, stroke: 'var(--warn)', strokeWidth: 6 }),
    ],
  });
}

/** A year is drawn in its middle, a day where it is. */
function middle({ first, last }: Moment): string {
  const [start, end] = [dayOf(first).getTime(), dayOf(last).getTime()];
  return new Date((start + end) / 2).toISOString().slice(0, 10);
}

function startOf(points: readonly Point[]): Date {
  const promised = points.filter(({ moment }) => moment.kind === 'promise').map(({ at }) => at.getTime());
  const first = promised.length > 0 ? Math.min(...promised) : Math.min(...points.map(({ at }) => at.getTime()));
  return new Date(Date.UTC(new Date(first).getUTCFullYear() - BEFORE, 0, 1));
}

function endOf(points: readonly Point[]): Date {
  const last = Math.max(...points.map(({ at }) => at.getTime()));
  return new Date(Date.UTC(new Date(last).getUTCFullYear() + 1, 0, 1));
}

function yearOf(locale: string): (at: Date) => string {
  const year = new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' });
  return (at) => (at.getUTCMonth() === 0 ? year.format(at) : '');
}
