import type { Sentences } from './sentence.ts';

/** What can be wrong with rounds of blind coding, their marks and what is settled of them. */
export const CODING: Sentences = {
  'coding.no-round': ({ id }) => `there is no coding round ${id}`,
  'coding.no-mark': ({ id }) => `you have no mark ${id} in this round`,
  'coding.no-item': ({ id }) => `there is no item "${id}" in this round; list them first`,
  'coding.no-party': () => 'none of these commitments says who promised; name the parties to be scored',
  'coding.coders': ({ coders }) => `name each coder once, by names that are not alike: ${coders}`,
  'coding.blind': () => 'the round is open: what coders marked is shown when all of them have declared done',
  'coding.not-coder': ({ by }) => `${by} is no coder of this round`,
  'coding.not-adjudicator': ({ by, adjudicator }) => `${adjudicator} adjudicates this round, not ${by}`,
  'coding.ended': () => 'the round is no longer open, so nothing can be marked in it',
  'coding.done': () => 'you have declared done; take that back first, while others are still at work',
  'coding.kind': () => 'this is not what the round asks for: statements of its document, or scores of its parties',
  'coding.twice': ({ id }) => `you have marked these very words already (${id}); change that mark`,
  'coding.text-changed': () => 'the document was read anew since the round began; cancel the round and open another',
  'coding.choice': ({ item }) => `this cannot be chosen for ${item}; take a coder’s version, or give one of your own`,
  'coding.table': ({ reason }) => `this is no table of codings: ${reason}`,
  'follow.guideline-newer': ({ by, version }) =>
    `${by || 'somebody'} has written version ${version} of the guideline since you looked at it; look at it again`,
  'follow.guideline-same': ({ version }) => `nothing is other than in version ${version} of the guideline`,
};
