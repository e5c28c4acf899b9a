import { MINOR_UNITS, TIME_UNITS } from '../../../languages/index.ts';
import { beforeSpace, isDash, isDigit, isLetter, joinedWord, wordAfter, wordBefore } from '../characters.ts';
import type { Numeral } from '../numerals/index.ts';
import { boundAfter, boundBefore } from './bound.ts';
import { type Counted, readCounted } from './counted.ts';
import { currencyBefore } from './currency-before.ts';
import type { AmountMention } from './mention.ts';
import { type Money, readMoney } from './money.ts';
import { isNotAnAmount } from './not-an-amount.ts';
import { percentAfter } from './percent.ts';
import { readSecond, type Second, withScaleOf } from './range.ts';

/** What a figure counts: money, percent, a noun, or nothing that the words name. */
interface Unit {
  readonly start: number;
  readonly end: number;
  readonly unit: string;
  readonly currency: string | null;
  readonly head: string;
  readonly scale: number;
  readonly added: number;
}

/** Makes the mentions that begin with the figure `first`: none if it is no amount, two for "from 10 to 20 percent". */
export function mentionsFrom(text: string, first: Numeral, floor: number): readonly AmountMention[] {
  const before = currencyBefore(text, first.start, floor);
  const start = before?.start ?? first.start;
  const percent = percentAfter(text, first.end);
  const own = percent < 0 ? (readMoney(text, first, first, before, floor)?.end ?? first.end) : percent;
  const second =
    readSecond(text, first, start, own, floor) ??
    (own > first.end ? readSecond(text, first, start, first.end, floor) : null);
  if (second && isChain(text, second.numeral.end)) return [];
  const pair = second && isAlike(text, before !== null, percent >= 0, own > first.end, second) ? second : null;
  if (pair && !isPlausible(text, first, pair, start)) return oneOf(text, first, floor);
  return pair ? pairOf(text, first, pair, floor) : oneOf(text, first, floor);
}

/** Percent goes with percent, money with money: "6 % to $1 billion" are two figures. */
function isAlike(text: string, money: boolean, percent: boolean, named: boolean, second: Second): boolean {
  const rate = percentAfter(text, second.numeral.end) >= 0;
  if (percent) return rate && second.currency === null;
  return money || named ? !rate : second.currency === null;
}

/** "202-555-0199": digits that go on behind another dash are a telephone number or a key. */
function isChain(text: string, end: number): boolean {
  return isDash(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1));
}

/** "$5 million to 10 countries" is no range: after money the upper end must be money too. */
function isPlausible(text: string, first: Numeral, second: Second, start: number): boolean {
  const last = second.numeral;
  if (first.exponent > 0 && last.exponent === 0 && last.form === first.form)
    return second.joined === 'range' && last.value > first.value;
  if (start === first.start || second.currency || last.exponent > 0) return true;
  return isDash(text.charCodeAt(first.end)) || second.opener >= 0;
}

function oneOf(text: string, numeral: Numeral, floor: number): readonly AmountMention[] {
  const unit = unitOf(text, numeral, numeral, floor);
  const mention = unit && mentionOf(text, numeral, numeral.end, unit, floor, null);
  return mention ? [mention] : [];
}

function pairOf(text: string, first: Numeral, second: Second, floor: number): readonly AmountMention[] {
  const last = second.numeral;
  const unit = unitOf(text, first, last, floor);
  if (!unit) return [];
  const value = withScaleOf(first, last);
  const low = { ...first, value, exponent: Math.max(first.exponent, value === first.value ? 0 : last.exponent) };
  if (second.joined === 'range') {
    const mention = mentionOf(text, low, last.end, unit, floor, last.value);
    return mention ? [second.opener < 0 ? mention : { ...mention, start: second.opener }] : [];
  }
  const one = mentionOf(text, low, first.end, { ...unit, end: first.end }, floor, null);
  const two =
    one && mentionOf(text, last, last.end, { ...unit, start: second.currency?.start ?? last.start }, one.end, null);
  return one && two ? [one, two] : [];
}

function unitOf(text: string, first: Numeral, last: Numeral, floor: number): Unit | null {
  const percent = percentAfter(text, last.end);
  const plain = { start: first.start, currency: null, head: '', scale: 1, added: 0 };
  if (percent >= 0) return { ...plain, end: percent, unit: 'percent' };
  const money = readMoney(text, first, last, null, floor);
  if (money) return ofMoney(money);
  const cents = joinedWord(text, last.end);
  if (cents && MINOR_UNITS.has(cents.lower)) return { ...plain, end: cents.end, unit: cents.lower };
  if (last.fraction)
    return isPartOfTime(text, last.end) ? null : { ...plain, end: last.end, unit: 'percent', scale: 100 };
  return countOf(text, first, last, plain);
}

function ofMoney({ added, currency, end, scale, start }: Money): Unit {
  return { start, end, unit: 'money', currency, head: '', scale, added };
}

/** "half of the year", "a quarter of a century". */
function isPartOfTime(text: string, end: number): boolean {
  const of = wordAfter(text, end);
  let word = of?.lower === 'of' ? wordAfter(text, of.end) : of;
  if (word && /^(a|an|the|this|next)$/.test(word.lower)) word = wordAfter(text, word.end);
  return word !== null && (TIME_UNITS.has(word.lower) || word.lower === 'hour');
}

function countOf(text: string, first: Numeral, last: Numeral, plain: Omit<Unit, 'end' | 'unit'>): Unit | null {
  const counted = readCounted(text, overOf(text, last), last.value === 1);
  const unit = counted?.unit ?? '';
  if (isNotAnAmount(text, first, unit) || (first !== last && isNotAnAmount(text, last, unit))) return null;
  if (!isMeasured(text, last.end, counted) && isCompound(text, last)) return null;
  if (!counted && !standsAlone(text, first, last)) return null;
  return {
    ...plain,
    end: counted?.end ?? (text.charAt(last.end) === '+' ? last.end + 1 : last.end),
    unit,
    head: counted?.head ?? '',
  };
}

/** "3 millions of tons" counts tons. */
function overOf(text: string, last: Numeral): number {
  if (text.charAt(last.end) === '+') return last.end + 1;
  const of = last.exponent >= 5 && text.charAt(last.end - 1) === 's' ? wordAfter(text, last.end) : null;
  return of?.lower === 'of' ? of.end : last.end;
}

/** Whether the unit is attached to the figure as a measure ("100-megawatt", "300km"). */
function isMeasured(text: string, end: number, counted: Counted | null): boolean {
  return (
    counted !== null &&
    counted.end <= end + 1 + counted.unit.length &&
    counted.head === counted.unit &&
    !/s$/.test(text.slice(end, end + 1))
  );
}

/** "12-month", "5G", "20th", "90s", "5m" without a noun: the figure is part of a longer word. */
function isCompound(text: string, last: Numeral): boolean {
  const code = text.charCodeAt(last.end);
  return isLetter(code) || (isDash(code) && isLetter(text.charCodeAt(last.end + 1)));
}

/** A count whose noun is left unsaid ("about 41 million will be shared") must look like a quantity by itself. */
function standsAlone(text: string, first: Numeral, last: Numeral): boolean {
  if (last.exponent >= 3) return !/\d[mbt]$/i.test(text.slice(last.end - 2, last.end));
  if (last.grouped && last.value >= 1000) return true;
  if (first.form === 'words' && last.value <= 10) return false;
  if (boundBefore(text, first.start, 0)) return true;
  return (
    first.form === 'digits' && !first.grouped && last.value > 10 && last.value < 10_000 && isTarget(text, first.start)
  );
}

/** "raise it to 12", "by 12": not the second figure of a pair, as in "ages 5 to 11". */
function isTarget(text: string, start: number): boolean {
  const word = wordBefore(text, start);
  if (word?.lower !== 'to' && word?.lower !== 'by') return false;
  return !isDigit(text.charCodeAt(beforeSpace(text, word.start) - 1));
}

function mentionOf(
  text: string,
  figure: Numeral,
  figureEnd: number,
  unit: Unit,
  floor: number,
  max: number | null,
): AmountMention | null {
  const before = boundBefore(text, unit.start, floor);
  const behind = before
    ? null
    : (boundAfter(text, unit.end) ??
      (text.charAt(figureEnd) === '+' ? { bound: 'at_least' as const, at: unit.end } : null));
  const times = (value: number): number => round(value * unit.scale) + unit.added;
  const value = unit.unit === 'percent' && figure.fraction ? Math.round(figure.value * 1e4) / 100 : times(figure.value);
  if (!Number.isFinite(value)) return null;
  return {
    start: Math.min(before?.at ?? unit.start, unit.start),
    end: Math.max(unit.end, behind?.at ?? 0),
    numberStart: figure.start,
    numberEnd: figureEnd,
    value,
    max: max === null ? null : times(max),
    unit: unit.unit,
    currency: unit.currency,
    bound: (before ?? behind)?.bound ?? null,
    head: unit.head,
    weak:
      figure.form === 'words' &&
      figure.exponent === 0 &&
      (max ?? value) <= 10 &&
      unit.unit !== 'percent' &&
      unit.unit !== 'money',
  };
}

/** Takes away what binary fractions add ("3.6 × 10¹²"). */
function round(value: number): number {
  return Number(value.toPrecision(15));
}
