import * as z from 'zod';
import { Span } from './span.ts';

/** A party as the gazetteer knows it. `code` is ISO 3166-1 alpha-3 for a state, the usual short name for a group. */
export const Party = z.object({
  code: z.string(),
  name: z.string(),
  kind: z.enum(['state', 'group', 'organisation']),
  names: z.array(z.string()),
  demonyms: z.array(z.string()),
  capital: z.string().nullable(),
  members: z.array(z.object({ code: z.string(), from: z.string().nullable(), to: z.string().nullable() })),
});
export type Party = z.infer<typeof Party>;

/**
 * A party in a field: stated (with its span) or inferred (with the reason, such as `speaker`, `summit`, `heading`,
 * `sentence-before`). `members` are the codes of a group's members at the date of the text, when they are known.
 */
export const PartyRef = z.object({
  code: z.string(),
  name: z.string(),
  span: Span.nullable(),
  inferred: z.string().nullable(),
  members: z.array(z.string()).optional(),
});
export type PartyRef = z.infer<typeof PartyRef>;
