import { isDigit, isLetter } from '../characters.ts';
import { format, isDay } from './calendar.ts';
import type { Core } from './mention.ts';

/** `2022-01-25`, `2022-01` is left to years, `25/01/2022` and `25.01.2022` where only one reading is a day. */
export function readNumeric(text: string, at: number): Core | null {
  if (isDigit(text.charCodeAt(at - 1)) || isLetter(text.charCodeAt(at - 1)) || /[-./:]/.test(text.charAt(at - 1)))
    return null;
  const slice = text.slice(at, at + 11);
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(slice);
  if (iso) return dated(at, iso[0].length, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const written = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})(?!\d)/.exec(slice);
  if (!written) return null;
  const [a, b, year] = [Number(written[1]), Number(written[3]), Number(written[4])];
  // Day first or month first is a habit of countries: where both are possible, nothing is said of the day.
  if (a > 12 || written[2] === '.') return dated(at, written[0].length, year, b, a);
  if (b > 12 || a === b) return dated(at, written[0].length, year, a, b);
  return { start: at, end: at + written[0].length, edtf: format(year), relative: false };
}

function dated(start: number, length: number, year: number, month: number, day: number): Core | null {
  return isDay(year, month, day)
    ? { start, end: start + length, edtf: format(year, month, day), relative: false }
    : null;
}
