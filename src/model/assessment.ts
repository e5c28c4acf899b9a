import * as z from 'zod';

/** +1 full, 0 partial or in progress, −1 none or contrary; null: not applicable to this party in this window. */
export const Score = z.union([z.literal(1), z.literal(0), z.literal(-1)]).nullable();
export type Score = z.infer<typeof Score>;

/**
 * How one commitment is to be read when it is scored, in versions counted from 1. `readings` are the ways in which the rubric
 * can be understood where it is ambiguous (`id` and what each says); empty where there is one only.
 */
export const Guideline = z.object({
  entry: z.string(),
  version: z.int().positive(),
  definitions: z.array(z.object({ term: z.string().min(1), means: z.string().min(1) })),
  strong: z.array(z.string()),
  weak: z.array(z.string()),
  rubric: z.object({ full: z.string().min(1), partial: z.string().min(1), none: z.string().min(1) }),
  readings: z.array(z.object({ id: z.string().min(1), says: z.string().min(1) })),
  by: z.string().min(1),
  at: z.string(),
  why: z.string().nullable(),
});
export type Guideline = z.infer<typeof Guideline>;

/** The time that is scored: first and last day (YYYY-MM-DD); an interim look or the final one. */
export const Window = z.object({ kind: z.enum(['interim', 'final']), from: z.iso.date(), to: z.iso.date() });
export type Window = z.infer<typeof Window>;

/**
 * A score of one party for one window, by a coder, under a version of the guideline and one of its readings (null where it
 * has one only), with the evidence it rests on. `settles`: it decides between coders who differed.
 */
export const Assessment = z
  .object({
    id: z.string().min(1),
    entry: z.string(),
    party: z.string().min(1),
    window: Window,
    score: Score,
    reading: z.string().nullable(),
    guideline: z.int().positive(),
    evidence: z.array(z.string()),
    settles: z.boolean(),
    by: z.string().min(1),
    at: z.string(),
    why: z.string().nullable(),
  })
  // n/a needs a reason instead; every other score rests on something that others can look at.
  .refine(({ score, evidence, why }) => (score === null ? why !== null : evidence.length > 0), {
    error: 'no-evidence',
  });
export type Assessment = z.infer<typeof Assessment>;

/** How far a commitment is, in nine steps; what each means stands in `src/follow`. */
export const STEPS = [
  'not-yet-assessed',
  'no-evidence-found',
  'not-started',
  'in-progress',
  'stalled',
  'partly-delivered',
  'delivered',
  'superseded',
  'contrary',
] as const;
export type DeliveryStep = (typeof STEPS)[number];

/**
 * The step that a person found an entry to be at, with the evidence for it. The newest counts, the others stay. `disputed`: the
 * other step that publishers who do not agree with the rest show it at; then both are told, and none is the one that counts.
 */
export const StatusRecord = z.object({
  id: z.string().min(1),
  entry: z.string(),
  step: z.enum(STEPS),
  disputed: z.enum(STEPS).optional(),
  evidence: z.array(z.string()),
  by: z.string().min(1),
  at: z.string(),
  why: z.string().nullable(),
});
export type StatusRecord = z.infer<typeof StatusRecord>;
