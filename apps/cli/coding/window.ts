import { type Window, WrongUse } from '../../../src/model/index.ts';
import { isCalendarDay } from '../../../src/register/index.ts';

/** A window of time from `FROM/TO`, two days (YYYY-MM-DD). Errors: `follow.value`. */
export function windowOf(text: string, interim = false): Window {
  const [from = '', to = '', ...rest] = text.split('/');
  if (rest.length > 0 || !isCalendarDay(from) || !isCalendarDay(to) || from > to) {
    throw new WrongUse('follow.value', { value: text, flag: '--window (2024-01-01/2024-12-31)' });
  }
  return { kind: interim ? 'interim' : 'final', from, to };
}
