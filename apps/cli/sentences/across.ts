import type { Sentences } from './sentence.ts';

/** What can be wrong with what is proposed across texts, and with the columns of a table. */
export const ACROSS: Sentences = {
  'across.no-proposal': ({ id }) =>
    `there is no proposal ${id}; "servanda restatements" and "evidence proposed" list them`,
  'across.needs-evidence': ({ id }) => `proposal ${id}: say what the fact is and who answers for it`,
};
