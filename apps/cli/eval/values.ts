/** Groups that beneficiaries are judged on; others are worded too freely to be compared. */
const GROUPS: ReadonlySet<string> = new Set([
  'CENTRALASIA',
  'AFRICA',
  'ASEAN',
  'AU',
  'EU',
  'G7',
  'G20',
  'QUAD',
  'C51',
  'INDOPACIFIC',
  'SOUTHEASTASIA',
  'BRICS',
  'SCO',
]);

/** Letters and digits only: "C5+1" and "c5 1" are one party. */
export function partyValue(code: string): string {
  return code.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/** Beneficiaries that are judged: states by their three letters, and the groups above. */
export function judgedParties(codes: readonly string[]): string[] {
  return codes.map(partyValue).filter((code) => code.length === 3 || GROUPS.has(code));
}

interface AmountLike {
  readonly value: number;
  readonly max?: number | null | undefined;
  readonly unit: string;
  readonly currency?: string | null | undefined;
}

/** An amount by its value, its range and its currency; of other units only percent is told apart from plain numbers. */
export function amountValue({ value, max, unit, currency }: AmountLike): string {
  const range = max ? `${value}-${max}` : `${value}`;
  if (currency) return `${range} ${currency}`;
  return unit === 'percent' ? `${range} percent` : range;
}

/** A deadline that is a date; one in words ("every year") is not judged. */
export function datedValue(edtf: string | null | undefined): string[] {
  const date = (edtf ?? '').trim();
  return /^[\d./]/.test(date) ? [date] : [];
}
