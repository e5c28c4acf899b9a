import type { PartyMention } from '../../parties/index.ts';
import type { SentenceView } from '../sentence-view.ts';

/**
 * "Velmark will receive 30 boats", "Velmark will be given 30 boats": the parties whose subject ends right before the "will" of such a
 * verb. They are for whom it is, and somebody else is bound. Empty for every other verb. `act` is the verb or the "be" before it.
 */
export function receiversBefore(view: SentenceView, act: number): readonly PartyMention[] {
  const { lower, start } = view.tokens;
  const from = act > 0 && lower[act - 1] === 'be' ? act - 1 : act;
  const receives = lower[act] === 'receive' || (lower[from] === 'be' && GIVEN.test(lower[from + 1] ?? ''));
  if (!receives) return [];
  let modal = from - 1;
  while (/^(also|now|each|to)$/.test(lower[modal] ?? '')) modal--;
  if (!MODALS.test(lower[modal] ?? '')) return [];
  const last = view.mentions().find(({ end }) => end <= start[modal]! && end >= start[modal]! - 1);
  if (!last) return [];
  return view.mentions().filter((mention) => mention === last || isBeside(view, mention, last));
}

/** "Velmark and Graustark will receive". */
function isBeside(view: SentenceView, mention: PartyMention, last: PartyMention): boolean {
  return mention.end < last.start && /^( and (the )?|, (the )?)$/.test(view.tokens.text.slice(mention.end, last.start));
}

const GIVEN = /^(given|granted|awarded|offered|lent|provided|paid|sent)$/;
const MODALS = /^(will|shall|would|is|are)$/;
