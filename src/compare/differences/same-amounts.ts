import { type AmountMention, findAmounts } from '../../extract/index.ts';
import type { Step } from '../passages/align-words.ts';
import { rawWords, type Words } from '../words/split-words.ts';
import type { Sides } from './group.ts';

// Words beside a difference that may belong to its amount: "more than", a currency, a scale, the thing counted.
const BEFORE = 3;
const AFTER = 5;

function stretch(steps: readonly Step[], words: Words, side: 'source' | 'report'): string {
  const places = steps.map((step) => step[side]).filter((place) => place >= 0);
  const [first, last] = [places[0], places.at(-1)];
  return first === undefined || last === undefined ? '' : rawWords(words, first, last + 1);
}

function isSame(a: AmountMention, b: AmountMention | undefined): boolean {
  const unit = (amount: AmountMention) => (amount.currency === null ? amount.unit : 'money');
  if (b === undefined || a.value !== b.value || a.max !== b.max || a.bound !== b.bound) return false;
  return unit(a) === unit(b) && a.currency === b.currency;
}

/**
 * Whether both sides give the same amounts around a difference (`length` steps from `at`) in other words: "half a billion
 * dollars" and "$500 million".
 */
export function haveSameAmounts(steps: readonly Step[], at: number, length: number, sides: Sides): boolean {
  const near = steps.slice(Math.max(0, at - BEFORE), at + length + AFTER);
  const source = findAmounts(stretch(near, sides.source, 'source'));
  const report = findAmounts(stretch(near, sides.report, 'report'));
  return source.length > 0 && source.length === report.length && source.every((amount, i) => isSame(amount, report[i]));
}
