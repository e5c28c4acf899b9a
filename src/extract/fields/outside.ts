import type { Subject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';

/** In a report "the company" is nobody's own: whose it is, the report does not say. */
export function isOutside({ tokens: { lower } }: SentenceView, { start, end }: Subject): boolean {
  // "Nearly 40 countries agreed": not those that the report is about; "the two countries" are.
  const known =
    KNOWN.test(lower[start] ?? '') || lower[start - 1] === 'both' || /^(both|two)$/.test(lower[end - 2] ?? '');
  if (MANY.test(lower[end - 1] ?? '') && !known) return true;
  return COMPANIES.test(lower[end - 1] ?? '') || (lower[end - 1] === 'party' && POLITICAL.test(lower[end - 2] ?? ''));
}

const MANY = /^(countries|nations|governments|companies|firms|banks|cities|donors|investors)$/;
const KNOWN = /^(the|both|two|these|those|our|their|its|all|each)$/;
// "His party would cancel the deal".
const POLITICAL = /^(his|her|their|opposition|ruling|governing)$/;
const COMPANIES = /^(company|firm|airline|corporation|manufacturer|group|charity|union|bank|opposition)$/;

/** "Nearly 40 countries, including Velmark and Graustark, agreed": where those stand whom the text does name; empty for none. */
export function includedIn({ tokens: { lower, count } }: SentenceView, { end }: Subject): [start: number, end: number] {
  if (lower[end] !== ',' || lower[end + 1] !== 'including') return [end, end];
  let close = end + 2;
  while (close < count && close - end < LIST && !VERB.test(lower[close]!)) close++;
  return [end + 2, close];
}

// As many tokens may name them.
const LIST = 60;
const VERB = /^(will|shall|would|have|has|had|(plan|intend|seek|agree|pledge|commit|aim)s?|.*ed)$/;
