import * as z from 'zod';
import { Range } from '../../../src/model/index.ts';
import { DocumentLabel, Entry } from '../../../src/register/index.ts';
import { Explanation } from './explanation.ts';

export const EntryId = z.string().regex(/^[0-9a-f]{8,64}(?:-[0-9]+)?$/);
export const EntryParams = z.object({ id: EntryId });

/** An entry in a list. `revision` is the number of its decisions: what a write gives as `expected`. */
export const EntryRow = Entry.extend({ revision: z.int().nonnegative() }).meta({ id: 'Entry' });
export type EntryRow = z.infer<typeof EntryRow>;

/**
 * Words of the text around an entry: `content` is what stands from `start` to `end`, so a span of the entry lies at
 * `span.start - start` in it.
 */
export const Passage = Range.extend({ content: z.string(), page: z.int().nullable() });
export type Passage = z.infer<typeof Passage>;

/** An entry of another document that says the same words: again (`restated`), or as a report (`reported`). */
export const Related = z.object({
  id: EntryId,
  relation: z.enum(['restated', 'reported']),
  text: z.string(),
  document: DocumentLabel,
});
export type Related = z.infer<typeof Related>;

/**
 * Everything of one entry. `paragraph` is the block around its words, `before` and `after` the blocks beside it. `related` is
 * null where it is not known.
 */
export const EntryDetail = z
  .object({
    entry: EntryRow,
    paragraph: Passage.nullable(),
    before: Passage.nullable(),
    after: Passage.nullable(),
    related: z.array(Related).nullable(),
    explanation: Explanation,
  })
  .meta({ id: 'EntryDetail' });
export type EntryDetail = z.infer<typeof EntryDetail>;

/** What a write led to: the entries that changed and those that came to be, as they stand now. */
export const EntriesChanged = z.object({ entries: z.array(EntryRow) }).meta({ id: 'EntriesChanged' });
export type EntriesChanged = z.infer<typeof EntriesChanged>;

export const CITATION_FORMATS = ['plain', 'bibtex', 'ris'] as const;
export const CiteQuery = z.object({ format: z.enum(CITATION_FORMATS).default('plain') });
export type CiteQuery = z.input<typeof CiteQuery>;
