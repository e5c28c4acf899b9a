import * as z from 'zod';
import { Amount } from './amount.ts';
import { Finding } from './finding.ts';
import { Range, Span } from './span.ts';

export const DIFFERENCE_KINDS = [
  'words',
  'figure',
  'currency',
  'unit',
  'date',
  'party',
  'negation',
  'modality',
  'spelling',
] as const;

/** How a figure was changed: another number, another power of ten, a bound put in, left out or turned round. */
export const FIGURE_CHANGES = ['value', 'scale', 'bound'] as const;

/**
 * One difference between source and report, each side in its own words (empty where words were added or dropped). `change`
 * says of a figure how it was changed. `spelling` (labour, labor) is told and does not alter.
 */
export const Difference = z.object({
  kind: z.enum(DIFFERENCE_KINDS),
  change: z.enum(FIGURE_CHANGES).optional(),
  source: z.string(),
  report: z.string(),
});
export type Difference = z.infer<typeof Difference>;

/** Where something stands in a source: `document` is the name the source was given. */
export const Found = Span.extend({ document: z.string() });
export type Found = z.infer<typeof Found>;

/** What words are presented as: told of the past, or promised. */
export const PRESENTATIONS = ['past', 'promise'] as const;

/** What can stand around words and turn what they say. */
export const FRAMES = ['condition', 'doubt', 'question', 'negation', 'others', 'supposed'] as const;

/**
 * What a source has around quoted words, in the same sentence, and the report has not: a condition ("if the others agree"), doubt
 * ("we hope to"), a question, a negation ("we will not"), the words of others ("our critics say"), or a case that is only
 * supposed ("imagine that"). `words` as read, `source` where they stand.
 */
export const FrameLeftOut = z.object({ kind: z.enum(FRAMES), words: z.string(), source: Found });
export type FrameLeftOut = z.infer<typeof FrameLeftOut>;

/**
 * A quotation of a report and its verdict. `exact` are the characters of the report at `span`; `speaker` the party code or
 * name of whose words they are said to be, empty if not stated; `attribution` the words of the report that say so ("Velde
 * noted that"), `words` being those at `span` as read; `form` what stands between the marks: somebody's speech, the title of
 * a work, or a term; `trimmed`: the report closes the sentence, the source goes on; `context` is there where the report
 * presents the words as what they are not in the source; `leftOut` lists what frames them there and not in the report.
 */
export const QuoteVerdict = z.object({
  span: Range,
  exact: z.string(),
  form: z.enum(['speech', 'title', 'term']),
  speaker: z.string(),
  attribution: z.object({ span: Range, words: z.string() }).nullable(),
  verdict: z.enum(['verbatim', 'joined', 'altered', 'not-found']),
  trimmed: z.boolean(),
  source: Found.nullable(),
  differences: z.array(Difference),
  context: z.object({ source: z.enum(PRESENTATIONS), report: z.enum(PRESENTATIONS) }).nullable(),
  leftOut: z.array(FrameLeftOut).optional(),
});
export type QuoteVerdict = z.infer<typeof QuoteVerdict>;

/** Whether a quotation stands in another light in the report than in the source. */
export function isOutOfContext({ context, leftOut }: Pick<QuoteVerdict, 'context' | 'leftOut'>): boolean {
  return context !== null || (leftOut ?? []).length > 0;
}

/**
 * A figure or date of a report against the source's figure for the same thing. `quotation` is there for one within a quotation
 * that a source has: its number in the list of quotations, with which it is shown.
 */
export const FigureVerdict = z.object({
  span: Range,
  text: z.string(),
  verdict: z.enum(['same', 'changed', 'not-found']),
  source: Found.nullable(),
  differences: z.array(Difference),
  quotation: z.int().nonnegative().optional(),
});
export type FigureVerdict = z.infer<typeof FigureVerdict>;

/**
 * A commitment of the source and what the report made of it; those with an amount first. `text` is the source's wording,
 * `amount` the one that was looked for, null where the commitment has none.
 */
export const Covered = z.object({
  text: z.string(),
  amount: Amount.nullable(),
  source: Found,
  report: Range.nullable(),
  differences: z.array(Difference),
});
export type Covered = z.infer<typeof Covered>;

/** The figures that a report tells in its own words: the others are told with their quotation. */
export function figuresTold({ figures }: Pick<CheckResult, 'figures'>): FigureVerdict[] {
  return figures.filter(({ quotation }) => quotation === undefined);
}

export const CheckResult = z.object({
  report: z.object({ document: z.string(), sha256: z.string().nullable() }),
  quotes: z.array(QuoteVerdict),
  figures: z.array(FigureVerdict),
  coverage: z.object({ carried: z.array(Covered), changed: z.array(Covered), omitted: z.array(Covered) }),
  findings: z.array(Finding),
});
export type CheckResult = z.infer<typeof CheckResult>;
