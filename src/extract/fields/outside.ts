import type { Subject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';

/** In a report "the company" is nobody's own: whose it is, the report does not say. */
export function isOutside({ tokens: { lower } }: SentenceView, { end }: Subject): boolean {
  return COMPANIES.test(lower[end - 1] ?? '') || (lower[end - 1] === 'party' && POLITICAL.test(lower[end - 2] ?? ''));
}

// "His party would cancel the deal".
const POLITICAL = /^(his|her|their|opposition|ruling|governing)$/;
const COMPANIES = /^(company|firm|airline|corporation|manufacturer|group|charity|union|bank|opposition)$/;
