import * as z from 'zod';
import { DocumentLabel } from '../../../src/register/index.ts';

/** All the words; a phrase in quotation marks; `word*` for a beginning. `after`: as `next` of the page before has it. */
export const SearchQuery = z.object({
  q: z.string().min(1).max(1000),
  after: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(20),
});
export type SearchQuery = z.input<typeof SearchQuery>;

/** A place that holds the words: a sentence, or a statement (`entry` is its id). `parts` joined are the excerpt, `found` the words looked for. */
export const SearchHit = z.object({
  document: DocumentLabel,
  entry: z.string().nullable(),
  kind: z.string(),
  start: z.int(),
  end: z.int(),
  parts: z.array(z.object({ text: z.string(), found: z.boolean() })),
});
export type SearchHit = z.infer<typeof SearchHit>;

/** `next` is the address of the page that follows, null on the last. */
export const SearchResult = z
  .object({ items: z.array(SearchHit), next: z.string().nullable() })
  .meta({ id: 'SearchResult' });
export type SearchResult = z.infer<typeof SearchResult>;
