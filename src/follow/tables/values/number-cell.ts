/** A number as a cell has it: its value, and the currency that stands beside it. */
export interface NumberCell {
  readonly value: number;
  readonly currency: string | null;
  readonly percent: boolean;
}

const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₽': 'RUB',
  '₹': 'INR',
};

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:thousand|k|tsd|mille|mil|тыс)$/u, 1e3],
  [/^(?:万)$/u, 1e4],
  [/^(?:million|millions|millionen|millones|mn|mio|m|млн)$/u, 1e6],
  [/^(?:亿)$/u, 1e8],
  [/^(?:billion|billions|bn|milliard|milliards|milliarde|milliarden|mrd|млрд)$/u, 1e9],
  [/^(?:trillion|trillions|tn)$/u, 1e12],
];

/**
 * Reads "1 200,5", "1.200.000", "US$ 5 million", "EUR 3 Mio.", "12 %". `decimal` is the mark of decimals of the table; a number that
 * has both marks says itself which is which. Null for what is no number; `'which'` where one mark stands before three digits
 * and is not that of the table's decimals nor its thousands ("1.200" in a table with points: 1.2 or 1,200?).
 */
export function numberCell(text: string, decimal: '.' | ','): NumberCell | 'which' | null {
  const found =
    /^(US\$|\p{Sc}|[A-Z]{3})?\s*([-+]?\d[\d\s.,'’\u00A0\u202F]*)\s*([^\d\s%$€£¥₽₹]*?)\.?\s*(%|US\$|\p{Sc}|[A-Z]{3})?$/u.exec(
      text.trim(),
    );
  if (!found) return null;
  const [, before, digits = '', word = '', after] = found;
  const scale = word === '' ? 1 : SCALES.find(([name]) => name.test(word.toLowerCase()))?.[1];
  const code = /^[A-Z]{3}$/.test(word) ? word : null;
  if (scale === undefined && code === null) return null;
  const value = plainNumber(digits.trim().replace(/[.,]$/u, ''), decimal);
  if (value === null || value === 'which') return value;
  const mark = before ?? (after === '%' ? undefined : after) ?? code ?? undefined;
  return {
    value: round(value * (scale ?? 1)),
    currency: mark === undefined ? null : (SIGNS[mark] ?? mark),
    percent: after === '%',
  };
}

/** 4.1 million is 4,100,000 and not 4,099,999.9999999995. */
function round(value: number): number {
  return Number(value.toPrecision(15));
}

function plainNumber(written: string, decimal: '.' | ','): number | 'which' | null {
  const digits = written.replace(/[\s'’\u00A0\u202F]/gu, '');
  const [points, commas] = [digits.split('.').length - 1, digits.split(',').length - 1];
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const mark = last < 0 ? null : digits[last]!;
  const both = points > 0 && commas > 0;
  const isThousands = !both && (points > 1 || commas > 1);
  const three = last >= 0 && digits.length - last - 1 === 3 && last <= 3 + (/^[-+]/.test(digits) ? 1 : 0);
  // "1.200" where points are decimals: nobody gives thousandths of a promise, and many write thousands so.
  if (!both && !isThousands && three && mark === decimal) return 'which';
  const decimals = both ? mark : isThousands || three ? null : mark;
  const plain = digits.replace(/[.,]/gu, (each, at: number) =>
    decimals !== null && at === last ? '.' : each === '' ? '' : '',
  );
  return /^[-+]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}
