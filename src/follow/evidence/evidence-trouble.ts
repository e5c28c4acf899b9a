import type { Evidence, Indicator } from '../../model/index.ts';
import { daysOf } from '../../register/index.ts';

/** The field of a record that cannot stand as it is, with what it holds; null where all is well. */
export interface FieldTrouble {
  readonly flag: string;
  readonly value: string;
}

/**
 * What of a piece of evidence does not fit together, beside what its schema says: dates that are none, money without a currency
 * or another thing with one, a figure of nothing, and "none found" without where somebody looked.
 */
export function evidenceTrouble(evidence: Evidence): FieldTrouble | null {
  const { kind, place, value, unit, currency, date, published } = evidence;
  for (const [flag, text] of Object.entries({ date, published })) {
    if (text !== null && !isDate(text)) return { flag, value: text };
  }
  if ((kind === 'none-found') !== (place.kind === 'looked')) return { flag: 'place', value: place.kind };
  if (value !== null && unit === null) return { flag: 'unit', value: '' };
  return moneyTrouble(unit, currency);
}

/** The same of an indicator. */
export function indicatorTrouble({ unit, currency, deadline, baseline }: Indicator): FieldTrouble | null {
  if (daysOf(deadline).last === null) return { flag: 'deadline', value: deadline };
  if (baseline && !isDate(baseline.date)) return { flag: 'baseline.date', value: baseline.date };
  return moneyTrouble(unit, currency);
}

function isDate(text: string): boolean {
  const { first, last } = daysOf(text);
  return first !== null || last !== null;
}

/** Money has a currency of three letters (ISO 4217), and nothing else has one. */
function moneyTrouble(unit: string | null, currency: string | null): FieldTrouble | null {
  const isNamed = currency !== null && /^[A-Z]{3}$/.test(currency);
  if (unit === 'money' ? isNamed : currency === null) return null;
  return { flag: 'currency', value: currency ?? '' };
}
