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

/** "We, the leaders of the Compact,": a paragraph that breaks off behind a comma. */
export function breaksOff({ tokens, block }: SentenceView): boolean {
  return block.kind === 'paragraph' && tokens.word(tokens.count - 1) === ',';
}

/** "Recalling the charter,": a paragraph between those who agree and what they do. */
export function isPreamble(view: SentenceView): boolean {
  return breaksOff(view) && /ing$/.test(view.tokens.word(0)!);
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

// "Highlights of the first year include:", "Examples from the ports:".
const EXAMPLES = /\b(highlights|examples|successes|milestones)\b/;
// "Key actions on the lake include:", where nothing says that they are announced.
const GOING_ON =
  /\b(actions|initiatives|efforts|activities|investments|projects)\b.*(?<!\b(will|could|may|might|to|and) )\binclude\W*$/;
const ANNOUNCED = /\b(announc\w*|today|these|this|commitments?|pledges?|agreed?|terms|steps|intended)\b/;
// "Examples of what is planned include:".
const AHEAD = /\b(new|planned|upcoming|future|next)\b/;
// "These steps build on the guild's efforts, such as:".
const BUILDING_ON = /(?<!\b(to|will|must|should|and) )\bbuilds? (up)?on\b/;
// "The order builds on this by:": what stands below is how.
const MANNER = /(?<!\bincluding )\b(by|through)\W*$/;

/** Whether a lead-in says that its list holds what was done before, and from which the text goes on. */
export function looksBack(text: string): boolean {
  const there = EXAMPLES.test(text) || (GOING_ON.test(text) && !ANNOUNCED.test(text));
  return (there && !AHEAD.test(text)) || (BUILDING_ON.test(text) && !MANNER.test(text));
}

// "Ports are paid for keeping rules that:", "The bill would:", "If all boats sail, these steps will:".
const DESCRIBING = /\b(that|which|who)( is| are)?\W*$|\bwould\W*$|^\W*if\b/;
// "The two sides agree that:", "They made pledges, including that:".
const GRANTING = /\b(including|(agree|decide|determine|confirm|affirm|reaffirm|pledge|undertake)[sd]?) that\W*$/;

/** Whether what stands below a lead-in says what a thing is like, or what would come of it. */
export function describesBelow(text: string): boolean {
  return DESCRIBING.test(text) && !GRANTING.test(text);
}
