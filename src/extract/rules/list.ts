import type { SentenceView } from '../sentence-view.ts';
import type { LeadIn } from './lead-in.ts';

/** Whether a sentence opens a list: it ends in a colon, or its block does. */
export function opensList(view: SentenceView): boolean {
  const { tokens } = view;
  for (let at = tokens.count - 1; at >= Math.max(0, tokens.count - 3); at--) {
    const word = tokens.word(at);
    if (word === ':') return true;
    if (word !== '*' && word !== '”' && word !== '"') return false;
  }
  return false;
}

/**
 * The lead-ins that hold on below a heading: of those that promise by a frame, any whose list is parted by headings ("Velmark will:",
 * "Ports", its items, "Ferries", its items).
 */
export function leadsBelow(leads: readonly LeadIn[], heading: SentenceView): LeadIn[] {
  return leads
    .filter(({ kind, rule }) => kind === 'promise' && rule !== 'listed')
    .filter(({ parted, block }) => parted || block === heading.sentence.block - 1)
    .map((lead) => ({ ...lead, parted: true }));
}
