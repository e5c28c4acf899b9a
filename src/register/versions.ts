import * as z from 'zod';
import { Range, Span } from '../model/index.ts';

export const FATES = ['unchanged', 'moved', 'changed', 'gone'] as const;

/** A piece of a word difference: words of both texts, of the older only, of the newer only. Together they are both wordings. */
export const DiffPiece = z.object({ kind: z.enum(['same', 'old', 'new']), text: z.string() });
export type DiffPiece = z.infer<typeof DiffPiece>;

/**
 * What became of a span in a newer text. `unchanged`: the same words stand at the place that corresponds (its offset, and
 * white space between words, may differ); `moved`: the same characters stand at another place, and at one only; `changed`: other words stand at the
 * place that corresponds, `difference` tells them apart; `gone`: nothing there is like it. `to` is exact in the newer text,
 * null when gone.
 */
export const Followed = z.object({
  field: z.string(),
  from: Span,
  fate: z.enum(FATES),
  to: Span.nullable(),
  difference: z.array(DiffPiece),
});
export type Followed = z.infer<typeof Followed>;

/**
 * Where a decided entry stands in a newer text (another version of the document, or the same bytes read otherwise). `fate`
 * is the worst of its spans. `twin` is the entry that the program proposes there on the same words, null if it does not: the
 * twin of an entry whose words are unchanged stands back (`superseded`), since it was decided on already. `seen`: a person
 * has decided on the entry since.
 */
export const Following = z.object({
  document: z.string(),
  text: z.string(),
  fate: z.enum(FATES),
  spans: z.array(Followed),
  sentence: Range.nullable(),
  twin: z.string().nullable(),
  seen: z.boolean(),
});
export type Following = z.infer<typeof Following>;

/** A version of a document: same origin (path or address), other bytes. `older` was there before `newer`. */
export const VersionLink = z.object({ older: z.string(), newer: z.string(), origin: z.string() });
export type VersionLink = z.infer<typeof VersionLink>;
