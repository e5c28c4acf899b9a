import type { Amount } from '../../../model/index.ts';

/**
 * A figure found in one sentence as read. `start` and `end` (UTF-16 code units, end exclusive) take in its bound, currency and
 * the thing counted; `text.slice(numberStart, numberEnd)` is the figure alone. `value` is a plain number, `max` the upper end
 * of a range. `unit` is `money`, `percent`, or the noun counted as it stands, empty where the words name none; cents and
 * pence are units of their own. A part of a whole ("a third") is given in percent, to two decimals. `currency` is ISO 4217.
 * `head` is the noun phrase counted ("seminar and workshop places"), empty for money. `weak` marks a small number word (one
 * to ten, nothing scaled), which more often tells parties or items apart than it states how much.
 */
export interface AmountMention {
  readonly start: number;
  readonly end: number;
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly value: number;
  readonly max: number | null;
  readonly unit: string;
  readonly currency: string | null;
  readonly bound: Amount['bound'];
  readonly head: string;
  readonly weak: boolean;
}
