import * as z from 'zod';
import { Assessment, Window } from '../model/index.ts';
import type { NewDecision } from './decision.ts';
import type { FollowRecord } from './follow-up.ts';
import type { HistoryRow } from './history.ts';
import { Draft, type Marking } from './making.ts';

/** The fields of a statement that coders can be asked for; the words themselves (`spans`) are always asked for. */
export const CODED_FIELDS = [
  'kind',
  'binding',
  'promisor',
  'beneficiary',
  'amounts',
  'deadline',
  'condition',
  'area',
] as const;
export type CodedField = (typeof CODED_FIELDS)[number];

/** Somebody's name as it is signed. */
export const CoderName = z.string().trim().min(1).max(200);

/** What coders get: a document to mark statements in, or parties on commitments to score in a window. */
export const Subject = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('document'),
    document: z.string(),
    fields: z.array(z.enum(CODED_FIELDS)).min(1),
    /** Whether coders are shown what the program proposes; what people decided is never shown. */
    candidates: z.boolean(),
  }),
  z.object({
    kind: z.literal('assessment'),
    window: Window,
    cells: z
      .array(z.object({ entry: z.string(), party: z.string().min(1) }))
      .min(1)
      .max(2000),
  }),
]);
export type Subject = z.infer<typeof Subject>;

/**
 * Something given blind to two or more coders by name. `adjudicator`: who decides where they differ; null: anybody. Names of
 * coders are compared letter by letter.
 */
export const NewRound = z.object({
  title: z.string().trim().min(1).max(300),
  subject: Subject,
  coders: z.array(CoderName).min(2).max(12),
  adjudicator: CoderName.nullable(),
  by: CoderName,
  at: z.string(),
  why: z.string().nullable(),
});
export type NewRound = z.infer<typeof NewRound>;

/** `open`: everybody sees own marks alone. `revealed`: all declared done. `cancelled`: ended without being revealed. */
export const ROUND_STATES = ['open', 'revealed', 'cancelled'] as const;

/** What was settled of one item: whose version was taken (null: none as it was), what became of it in the register. */
export const Settled = z.object({
  item: z.string(),
  took: z.string().nullable(),
  outcome: z.enum(['statement', 'nothing', 'score']),
  entry: z.string().nullable(),
  by: z.string(),
  at: z.string(),
  why: z.string().nullable(),
});
export type Settled = z.infer<typeof Settled>;

/** A round as it stands. `text`: id of the text whose offsets the marks count in. `done`: who declared done. */
export const CodingRound = NewRound.extend({
  id: z.string(),
  text: z.string().nullable(),
  state: z.enum(ROUND_STATES),
  done: z.array(z.string()),
  settled: z.array(Settled),
});
export type CodingRound = z.infer<typeof CodingRound>;

/** What a coder says of one item: a statement on some words, or the score of a party. */
export const Mark = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('statement'), draft: Draft, note: z.string().max(10_000).nullable() }),
  z.object({
    kind: z.literal('score'),
    score: Assessment.shape.score,
    entry: Assessment.shape.entry,
    party: Assessment.shape.party,
    reading: Assessment.shape.reading,
    guideline: Assessment.shape.guideline,
    evidence: Assessment.shape.evidence,
    note: z.string().max(10_000).nullable(),
  }),
]);
export type Mark = z.infer<typeof Mark>;

/** A mark of one coder as it stands; `id` within the round. */
export const CoderMark = z.object({ id: z.string(), coder: z.string(), at: z.string(), mark: Mark });
export type CoderMark = z.infer<typeof CoderMark>;

/** A mark to be kept: `id` null for a new one, `mark` null to take one back. */
export interface Marked {
  readonly round: string;
  readonly coder: string;
  readonly id: string | null;
  readonly mark: Mark | null;
  readonly at: string;
}

/**
 * What an adjudicator decided on one item, and what it comes to in the register, made by whoever can tell which entry is
 * meant: decisions on entries that are there, a new entry, or records of follow-up.
 */
export interface Settling {
  readonly round: string;
  readonly settled: Settled;
  readonly decision: NewDecision | null;
  readonly marking: Marking | null;
  readonly records: readonly FollowRecord[];
}

/**
 * What blind coding needs of a database. Append-only; every method is one transaction. There is no way to read the marks of an
 * open round but as the coder who made them. Errors: `WorldFailed` with a code that begins with `store.`; `coding.no-round`.
 */
export interface CodingStore {
  /** Errors: `coding.coders` (two of one name), `register.no-document`, `register.no-text`, `follow.no-entry`. */
  open(round: NewRound): Promise<CodingRound>;
  /** All rounds, newest first; of `coder` alone when named. */
  rounds(coder: string | null): Promise<CodingRound[]>;
  round(id: string): Promise<CodingRound>;
  /** Marks of a round that `viewer` may see: all when it is revealed, else those that the viewer made. */
  marks(round: string, viewer: string | null): Promise<CoderMark[]>;
  /**
   * Keeps what a coder says and gives it back (null when it was taken back). Errors: `coding.not-coder`, `coding.ended`,
   * `coding.done` (declared done already), `coding.no-mark`, `coding.kind` (a score for a document, or one not asked for),
   * `coding.twice` (own mark on these very words), `coding.text-changed`, `register.inexact`.
   */
  mark(marked: Marked): Promise<CoderMark | null>;
  /** Declares a coder done, or takes that back while others are at work. When all are, the round is revealed. Errors: as `mark`. */
  done(round: string, coder: string, done: boolean, at: string): Promise<CodingRound>;
  /** Ends an open round; nothing is shown to anybody else. Errors: `coding.ended`. */
  cancel(round: string, by: string, at: string, why: string | null): Promise<CodingRound>;
  /**
   * Writes what was settled, and its decision, entry or records in the register, together. Errors: `coding.blind` (not revealed),
   * `coding.not-adjudicator`; as `Store.decide`, `Store.mark` and `FollowStore.put`.
   */
  settle(settling: Settling): Promise<CodingRound>;
  close(): Promise<void>;
}

/**
 * The rows of a history without the marks of rounds that are not revealed, for files that leave the register's own database.
 * Tables come in the order of their names, so it is known of a round whether it was revealed when its marks come.
 */
export async function* withoutBlindMarks(
  rows: AsyncIterable<HistoryRow>,
  onLeftOut: () => void = () => {},
): AsyncIterable<HistoryRow> {
  const revealed = new Set<unknown>();
  for await (const each of rows) {
    if (each.table === 'coding_acts' && each.row.kind === 'revealed') revealed.add(each.row.round);
    if (each.table === 'coding_marks' && !revealed.has(each.row.round)) onLeftOut();
    else yield each;
  }
}
