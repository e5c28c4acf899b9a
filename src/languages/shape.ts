/**
 * What a language brings to the reading stages. Every language folder has files of the same names and one `index.ts` that
 * gives an object of this shape, so that a further language is a folder and no code.
 */
export interface CueRow {
  /** Name of the rule as users see it, before `@language`. */
  readonly id: string;
  /**
   * Words to match, separated by spaces: `a|b` alternatives, `x?` may be absent, `<adv>` up to three adverbs, `<poss>` a
   * determiner or possessive, `<adj>` up to six words before the next element.
   */
  readonly pattern: string;
  /** What kind of statement the frame makes; `frame` only takes the words from other readings (welcome, recognise). */
  readonly kind: 'promise' | 'proposal' | 'call' | 'frame';
  readonly binding: 'high' | 'low';
  /** What must follow: a base verb, a noun phrase, any nominal (to do, doing, a noun), a clause, or nothing. */
  readonly mood: 'base' | 'nominal' | 'noun' | 'ing' | 'clause' | 'none';
  /** Who is bound: the subject of the cue, the one that possesses the noun, the one after "by" or "from". */
  readonly owner: 'subject' | 'possessor' | 'agent';
  /** What must hold beside the words, since they also tell of what is going on: an amount, speakers as subject, "under" an agreement, a "which will" behind, somebody else "to do" something, the noun or particle of a set phrase ("take measures", "set up"). */
  readonly needs?: 'amount' | 'own-subject' | 'terms' | 'future' | 'others' | 'set-phrase';
}
