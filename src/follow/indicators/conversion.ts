import { WrongUse } from '../../model/index.ts';

/**
 * A stated rate for one figure: one unit of `from` is `rate` units of `to` (ISO 4217), as of `date` (EDTF), by `source`. There
 * is no table of rates anywhere: who converts says by which.
 */
export interface Conversion {
  readonly evidence: string;
  readonly from: string;
  readonly to: string;
  readonly rate: number;
  readonly date: string;
  readonly source: string;
}

/** The value at the stated rate. Errors: `follow.rate` for a rate that is not positive, or without date or source. */
export function converted(value: number, { rate, date, source }: Conversion): number {
  if (!(rate > 0) || !Number.isFinite(rate) || date === '' || source === '') {
    throw new WrongUse('follow.rate', { rate, date, source });
  }
  return value * rate;
}
