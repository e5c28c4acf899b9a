/** A stretch of time with how many commitments were made in it, and how many of them a person has looked at. */
export interface Bar {
  /** `2024` or `2024-05`. */
  readonly date: string;
  readonly commitments: number;
  readonly reviewed: number;
}

/** More months than this are shown as years: bars thinner than a few pixels say nothing. */
const MOST_MONTHS = 48;

/**
 * Promises per month, without gaps: months in which nothing was promised are zero. Over years where the time is long, or where
 * a date says no more than its year. Without dates, nothing.
 */
export function timelineBars(timeline: readonly Bar[]): Bar[] {
  const dated = timeline.filter(({ date }) => /^\d{4}/.test(date));
  if (dated.length === 0) return [];
  const byYear = dated.some(({ date }) => date.length < 7) || monthsOf(dated) > MOST_MONTHS;
  const sums = new Map<string, Bar>();
  for (const { date, commitments, reviewed } of dated) {
    const key = date.slice(0, byYear ? 4 : 7);
    const sum = sums.get(key) ?? { date: key, commitments: 0, reviewed: 0 };
    sums.set(key, { date: key, commitments: sum.commitments + commitments, reviewed: sum.reviewed + reviewed });
  }
  const dates = [...sums.keys()].sort();
  return between(dates[0]!, dates.at(-1)!).map((date) => sums.get(date) ?? { date, commitments: 0, reviewed: 0 });
}

function monthsOf(dated: readonly Bar[]): number {
  const numbers = dated.map(({ date }) => monthNumber(date));
  return Math.max(...numbers) - Math.min(...numbers) + 1;
}

function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1) - 1;
}

/** Every year or month from one to another, both included. */
function between(first: string, last: string): string[] {
  if (first.length === 4) {
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) =>
      String(Number(first) + index).padStart(4, '0'),
    );
  }
  const from = monthNumber(first);
  return Array.from({ length: monthNumber(last) - from + 1 }, (_, index) => {
    const number = from + index;
    return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
  });
}
