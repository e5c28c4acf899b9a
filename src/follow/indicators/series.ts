import type { Evidence, Indicator } from '../../model/index.ts';
import { daysOf } from '../../register/index.ts';
import { type Conversion, converted } from './conversion.ts';

/** One figure of a series: its period (EDTF and its days), its value in the indicator's unit, and the evidence it comes from. */
export interface Actual {
  readonly period: string;
  readonly first: string;
  readonly last: string;
  readonly value: number;
  readonly max: number | null;
  readonly bound: Evidence['bound'];
  /** It tells how things stood before the commitment. */
  readonly before: boolean;
  /** The rate by which the publisher's figure was turned into the indicator's unit; null where nothing was turned. */
  readonly converted: Conversion | null;
  readonly evidence: string;
}

/** The figures of one publisher, oldest first. Publishers are never merged. */
export interface Series {
  readonly publisher: string;
  readonly actuals: readonly Actual[];
}

/** A figure that stands beside the series, and why: it cannot be set against the target. */
export interface Aside {
  readonly evidence: string;
  readonly publisher: string;
  readonly why: 'no-value' | 'no-date' | 'other-unit' | 'other-currency' | 'other-period' | 'forecast';
}

export interface AllSeries {
  readonly series: readonly Series[];
  readonly aside: readonly Aside[];
}

/**
 * The figures for an indicator, by publisher. `per: 'year'`: only figures of one whole calendar year can be set against the
 * target. A figure in another currency counts only where `conversions` states a rate for it.
 */
export function seriesOf(
  indicator: Indicator,
  evidence: readonly Evidence[],
  conversions: readonly Conversion[] = [],
): AllSeries {
  const name = indicator.series ?? indicator.id;
  const own = evidence.filter(({ series }) => series === name);
  const by = new Map<string, Actual[]>();
  const aside: Aside[] = [];
  for (const each of own) {
    const actual = actualOf(indicator, each, conversions);
    if (typeof actual === 'string') aside.push({ evidence: each.id, publisher: each.publisher, why: actual });
    else by.set(each.publisher, [...(by.get(each.publisher) ?? []), actual]);
  }
  const series = [...by.keys()].sort().map((publisher) => ({
    publisher,
    actuals: by.get(publisher)!.sort((a, b) => order(a.last, b.last) || order(a.evidence, b.evidence)),
  }));
  return { series, aside };
}

function actualOf(indicator: Indicator, evidence: Evidence, conversions: readonly Conversion[]): Actual | Aside['why'] {
  const { value, date, unit, currency } = evidence;
  if (evidence.bearing === 'forecast') return 'forecast';
  if (value === null) return 'no-value';
  const { first, last } = daysOf(date);
  if (date === null || first === null || last === null) return 'no-date';
  if (unit !== indicator.unit) return 'other-unit';
  if (indicator.per === 'year' && !(first.endsWith('-01-01') && last === `${first.slice(0, 4)}-12-31`)) {
    return 'other-period';
  }
  const { max, bound } = evidence;
  const before = evidence.bearing === 'before';
  const kept = { period: date, first, last, bound, before, evidence: evidence.id };
  if (currency === indicator.currency) return { ...kept, value, max, converted: null };
  const rate = conversions.find(({ evidence: of, to }) => of === evidence.id && to === indicator.currency);
  if (!rate || rate.from !== currency) return 'other-currency';
  return { ...kept, value: converted(value, rate), max: max === null ? null : converted(max, rate), converted: rate };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
