import type { Target } from '../../../../../api/contract/follow-up.ts';
import type { Writer } from '../../../i18n/format.ts';
import { shortAmount } from '../../../i18n/short-amount.ts';

/** A value of the target's unit, in words. */
export function amountOf(value: number, { indicator: { unit, currency } }: Target, writer: Writer): string {
  return shortAmount({ value, max: null, unit, currency, bound: null }, writer);
}
