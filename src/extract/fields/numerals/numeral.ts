/**
 * A number as read, in digits or in words: `12`, `1,200`, `3.6 lakh crore`, `five hundred and twenty`, `two-thirds`.
 * Offsets are UTF-16 code units into the text read, `end` exclusive.
 */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly form: 'digits' | 'words';
  /** The power of ten named after the figure (6 for "million"), 0 if none is. */
  readonly exponent: number;
  /** Digits with separators, a decimal part or a sign: no year, day or name is written so. */
  readonly grouped: boolean;
  /** A part of a whole: "a third", "two-thirds". */
  readonly fraction: boolean;
}
