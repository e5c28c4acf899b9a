import { type Window, WrongUse } from '../../../src/model/index.ts';
import { isDate } from '../options.ts';

/** A window of time from `FROM/TO`, two days (YYYY-MM-DD). Errors: `follow.value`. */
export function windowOf(text: string, interim = false): Window {
  const [from = '', to = '', ...rest] = text.split('/');
  const isDay = (day: string) => /^\d{4}-\d\d-\d\d$/.test(day) && isDate(day);
  if (rest.length > 0 || !isDay(from) || !isDay(to) || from > to) {
    throw new WrongUse('follow.value', { value: text, flag: '--window (2024-01-01/2024-12-31)' });
  }
  return { kind: interim ? 'interim' : 'final', from, to };
}
