import type { Amount, Deadline, PartyRef, Statement } from '../../../src/model/index.ts';

/** Digits in groups of three. Not by the machine's locale: the same bytes give the same lines everywhere. */
export function grouped(value: number): string {
  const [whole, fraction] = String(value).split('.');
  const digits = (whole ?? '').replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}

/** Whole millions and up in words: "USD 500 million" is read at a glance, nine digits are not. */
function figure(value: number): string {
  const steps = [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const;
  for (const [size, name] of steps) {
    const parts = value / size;
    if (value >= size && Number.isInteger(Math.round(parts * 1e6) / 1e3)) return `${grouped(parts)} ${name}`;
  }
  return grouped(value);
}

export function amountText({ value, max, unit, currency, bound }: Amount): string {
  const range = max === null ? figure(value) : `${figure(value)} to ${figure(max)}`;
  const words =
    unit === 'percent' ? `${range}%` : unit === 'money' ? `${currency ?? 'money'} ${range}` : `${range} ${unit}`;
  return bound === null ? words : `${bound.replace('_', ' ')} ${words}`;
}

/** Seasons stand in EDTF as months 21 to 24; in words nobody takes them for a misprint. */
function dateText(edtf: string): string {
  const season = ['spring', 'summer', 'autumn', 'winter'][Number(edtf.slice(5)) - 21];
  return edtf.length === 7 && season !== undefined ? `${season} ${edtf.slice(0, 4)}` : edtf;
}

/** A date that was reckoned from the date of the text stands in parentheses, like everything that is inferred. */
export function deadlineText(deadline: Deadline | null): string {
  if (!deadline) return '';
  const { edtf, text, basis } = deadline;
  if (edtf === null) return text;
  const words = edtf.split('/').map(dateText).join(' to ');
  return basis === null ? words : `(${words})`;
}

export function partiesText(parties: readonly PartyRef[]): string {
  return parties.map(({ name, inferred }) => (inferred === null ? name : `(${name})`)).join(', ');
}

/** "who → whom"; without a beneficiary only who. */
export function whoText({ promisor, beneficiary }: Pick<Statement, 'promisor' | 'beneficiary'>): string {
  const who = promisor.length > 0 ? partiesText(promisor) : '?';
  return beneficiary.length > 0 ? `${who} → ${partiesText(beneficiary)}` : who;
}

/** "3 commitments", "1 commitment". */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}
