const DAY_MS = 86_400_000;

/** The last day (YYYY-MM-DD) of an EDTF date or interval, qualifiers set aside; null for an open end or what is no date. */
export function lastDay(edtf: string | null): string | null {
  const end = edtf?.split('/').at(-1)?.replace(/[?~%]/g, '') ?? '';
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(end) ?? [];
  if (year === undefined) return null;
  if (day !== undefined) return end;
  const last = new Date(Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0));
  return last.toISOString().slice(0, 10);
}

/** The day so many days after another. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from one day to another, negative if it was before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}
