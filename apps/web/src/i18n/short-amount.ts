import { formatAmount, type Writer } from './format.ts';
import { formatsOf } from './formats.ts';

/** From this on a figure is read sooner in words than by its noughts. */
const LARGE = 1e6;

type Amount = Parameters<typeof formatAmount>[0];

/** Whether two digits after the point say all of it in millions, or in what is larger. */
function isRound(value: number): boolean {
  const scale = [1e12, 1e9, LARGE].find((each) => Math.abs(value) >= each);
  return scale !== undefined && Math.abs((value / scale) * 100 - Math.round((value / scale) * 100)) < 1e-6;
}

/** An amount as one would say it: "USD 70.2 billion"; what that would round stays in all its digits ("2,543,200 doses"). */
export function shortAmount(amount: Amount, writer: Writer): string {
  const { value, max, unit, currency, bound } = amount;
  if (unit === 'percent' || ![value, max ?? value].every(isRound)) return formatAmount(amount, writer);
  const { locale, t, formats = formatsOf(locale) } = writer;
  const number = formats.number({
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 4,
  });
  const ends = [value, ...(max === null ? [] : [max])].map((end) => number.format(end)).join('–');
  const text = unit === 'money' ? `${currency ?? ''} ${ends}`.trim() : `${ends} ${unit}`;
  return bound === null ? text : t(`bound.${bound}`, { amount: text });
}
