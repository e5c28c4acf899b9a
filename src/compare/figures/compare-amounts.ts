import type { Difference } from '../../model/index.ts';
import type { Figure } from './facts.ts';
import { stemsOf } from './stems.ts';

const MONEY = 'money';
const PERCENT = 'percent';

/** Whether two figures count or measure the same kind of thing, whatever their size. */
export function isComparable(a: Figure, b: Figure): boolean {
  if (a.what.unit === b.what.unit && a.what.unit !== '') return true;
  if ([a.what.unit, b.what.unit].some((unit) => unit === MONEY || unit === PERCENT)) return false;
  const [one, other] = [stemsOf(a.what.unit), stemsOf(b.what.unit)];
  for (const stem of one) if (other.has(stem)) return true;
  return false;
}

export function isEqualValue(a: Figure, b: Figure): boolean {
  return a.what.value === b.what.value && a.what.max === b.what.max;
}

/** Whether two ranges have one end in common and not the other. */
export function sharesEnd({ what: a }: Figure, { what: b }: Figure): boolean {
  return a.max !== null && b.max !== null && (a.value === b.value) !== (a.max === b.max);
}

/** Whether the words of one count are met in the other's ("countries" and "Central Asian countries" may be one thing). */
export function sharesHead(a: Figure, b: Figure): boolean {
  const [one, other] = [stemsOf(a.what.head), stemsOf(b.what.head)];
  for (const stem of one) if (other.has(stem)) return true;
  return false;
}

function isCurrencyChanged(source: Figure, report: Figure): boolean {
  const [a, b] = [source.what.currency, report.what.currency];
  return a !== null && b !== null && a !== b;
}

/** A bound put in, left out or turned round. "About" before a plain figure rounds; left out, it claims too much. */
function isBoundChanged(source: Figure, report: Figure): boolean {
  const [a, b] = [source.what.bound, report.what.bound];
  return a !== b && !(a === null && b === 'about');
}

// A report that says "about" or "more than" may round so far: the last of two digits.
const ABOUT = 0.02;
const ABOVE = 0.05;

/** Whether a figure of the report is one of the source that was rounded and says so. */
function isRounded({ what: source }: Figure, { what: report }: Figure): boolean {
  if (source.max !== null || report.max !== null || source.bound !== null) return false;
  const off = (source.value - report.value) / source.value;
  if (report.bound === 'about') return Math.abs(off) <= ABOUT;
  return report.bound === 'more_than' && off > 0 && off <= ABOVE;
}

/** Whether two values are the same digits with the point elsewhere: millions for billions, a nought too many. */
export function isOtherScale(a: number, b: number): boolean {
  const exponent = Math.log10(a / b);
  const power = Math.round(exponent);
  return power !== 0 && Math.abs(exponent - power) < 1e-9;
}

/** How a report changed the number of a figure; null if it did not. */
function figureChange(source: Figure, report: Figure): Difference['change'] | null {
  if (isRounded(source, report)) return null;
  if (isEqualValue(source, report)) return isBoundChanged(source, report) ? 'bound' : null;
  return isOtherScale(source.what.value, report.what.value) ? 'scale' : 'value';
}

/** What a report changed in a figure of the source; empty if it gives the same, in whatever words. */
export function amountDifferences(source: Figure, report: Figure): Difference[] {
  const sides = { source: source.text, report: report.text };
  const found: Difference[] = [];
  const change = figureChange(source, report);
  if (change) found.push({ kind: 'figure', change, ...sides });
  if (isCurrencyChanged(source, report)) found.push({ kind: 'currency', ...sides });
  if (!isComparable(source, report) && source.what.unit !== '' && report.what.unit !== '') {
    found.push({ kind: 'unit', ...sides });
  }
  return found;
}

/** Whether a value by itself says what it is of: sums of money, and figures with at least two digits before the zeros. */
export function isTelling(figure: Figure): boolean {
  const { value, unit, weak } = figure.what;
  if (weak) return false;
  const digits = String(value).replace(/0+$/, '').replace('.', '');
  return (unit === MONEY && value >= 1000) || digits.length >= 2 || value >= 10_000;
}
