const DATE = String.raw`-?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?|-(?:2[1-9]|3[0-9]|4[01]))?[?~%]?|\d{3}X|\d{2}XX|\d{4}-XX(?:-XX)?|\d{4}-(?:0[1-9]|1[0-2])-XX`;
const ONE = new RegExp(`^(?:${DATE})$`);
const DAY = /^(\d{4})-(\d\d)-(\d\d)[?~%]?$/;

/** Whether a text is a date or an interval that can be kept (EDTF, ISO 8601-2 level 1): `2030`, `2024-05-15/2028-05-15`, `../2030`. */
export function isEdtf(text: string): boolean {
  const ends = text.split('/');
  if (ends.length === 1) return isDate(text);
  if (ends.length > 2) return false;
  const [from, to] = ends as [string, string];
  const open = (end: string) => end === '..' || end === '';
  if (open(from) && open(to)) return false;
  if (![from, to].every((end) => open(end) || isDate(end))) return false;
  return open(from) || open(to) || from.slice(0, 4) <= to.slice(0, 4);
}

function isDate(text: string): boolean {
  if (!ONE.test(text)) return false;
  const day = DAY.exec(text);
  return !day || isDay(Number(day[1]), Number(day[2]), Number(day[3]));
}

/** Whether the calendar has the day: no 30 February. */
function isDay(year: number, month: number, day: number): boolean {
  const at = new Date(Date.UTC(year, month - 1, day));
  at.setUTCFullYear(year, month - 1, day);
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
}
