/**
 * A place of the search is a sentence with the statements in it. Its number says where it stands in the one order of all
 * answers, the greatest first: the newest document; of one day the document that came last; of one document the first sentence.
 * It has 63 bits, so that both databases take it as the number of a row: 19 for the day, 25 for the document, 19 for the sentence.
 */
const BITS = { document: 25n, sentence: 19n };

/** Sentences of a document that have a place of their own; what comes after shares the last. */
export const MOST_SENTENCES = 2 ** 19;

/** No number is as great. */
export const ABOVE_ALL = 2n ** 63n - 1n;

/** Days of so many years have a number of their own; what is older or later shares the first or the last. */
const YEARS = { first: 1200, count: 1260 };

/** A year has 13 months of 32 days here: a date of a month or year alone comes before those of its days. */
const [MONTHS, DAYS] = [13, 32] as const;

/** `date` is EDTF, null when it is not known: then the document comes after all others. `document` is the number of its first run. */
export function placeNumber(date: string | null, document: number, sentence: number): bigint {
  const last = MOST_SENTENCES - 1;
  const number = BigInt(document) & ((1n << BITS.document) - 1n);
  const day = BigInt(dayOf(date));
  return (((day << BITS.document) | number) << BITS.sentence) | BigInt(last - Math.min(sentence, last));
}

function dayOf(date: string | null): number {
  const parts = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date ?? '');
  if (!parts) return 0;
  const [year, month, day] = parts.slice(1).map((part) => Number(part ?? 0)) as [number, number, number];
  const within = Math.min(Math.max(year - YEARS.first, 0), YEARS.count - 1);
  return 1 + (within * MONTHS + Math.min(month, MONTHS - 1)) * DAYS + Math.min(day, DAYS - 1);
}
