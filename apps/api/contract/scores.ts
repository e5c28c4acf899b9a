import * as z from 'zod';
import { Assessment, Evidence, Guideline, Score, Window } from '../../../src/model/index.ts';
import { DocumentLabel } from '../../../src/register/index.ts';
import { EntryId } from './entry.ts';

const By = z.string().trim().min(1).max(200).optional();
const Why = z.string().max(10_000).nullable().default(null);
const words = z.string().trim().min(1).max(2000);

const OPEN = ['coders-differ', 'readings-differ', 'guideline', 'evidence', 'not-applicable'] as const;

/** The score of a party on a commitment; where none counts, `open` says why. `readings`: where it depends on how the rubric is read. */
export const ScoreCell = z.object({
  entry: EntryId,
  party: z.string(),
  score: Score,
  open: z.enum(OPEN).nullable(),
  readings: z.array(z.object({ reading: z.string(), score: Score })),
  by: z.array(z.string()),
});
export type ScoreCell = z.infer<typeof ScoreCell>;

/** Scores taken together: `mean` from −1 to 1, `percent` from 0 to 100; null when none counts. */
export const MeanScore = z.object({
  key: z.string(),
  mean: z.number().nullable(),
  percent: z.number().nullable(),
  counted: z.int(),
  notApplicable: z.int(),
  open: z.int(),
});
export type MeanScore = z.infer<typeof MeanScore>;

/** Scores in one window; the keys of means are parties, entries, and documents (the summit's text). */
export const WindowScores = z.object({
  window: Window,
  cells: z.array(ScoreCell),
  byParty: z.array(MeanScore),
  byEntry: z.array(MeanScore),
  bySummit: z.array(MeanScore),
  all: MeanScore.nullable(),
});
export type WindowScores = z.infer<typeof WindowScores>;

/** A commitment that is scored, or could be: it has a guideline. `version` is that of the newest guideline. */
export const ScoredEntry = z.object({
  id: EntryId,
  name: z.string().nullable(),
  text: z.string(),
  document: DocumentLabel,
  promisors: z.array(z.string()),
  version: z.int(),
});
export type ScoredEntry = z.infer<typeof ScoredEntry>;

export const ScoresQuery = z.object({ document: z.string().optional() });

/** All scores by window, the latest first. */
export const ScoreTable = z
  .object({
    windows: z.array(WindowScores),
    entries: z.array(ScoredEntry),
    parties: z.array(z.object({ code: z.string(), name: z.string() })),
  })
  .meta({ id: 'ScoreTable' });
export type ScoreTable = z.infer<typeof ScoreTable>;

export const CellQuery = z.object({ entry: EntryId, party: z.string().min(1) });

/** Everything that was ever said of a party on a commitment, newest first, and what the scores rest on. */
export const ScoreHistory = z
  .object({
    assessments: z.array(z.object({ assessment: Assessment, reopened: z.enum(['guideline', 'evidence']).nullable() })),
    evidence: z.array(Evidence),
  })
  .meta({ id: 'ScoreHistory' });
export type ScoreHistory = z.infer<typeof ScoreHistory>;

/** A score. Every score but n/a (null, with a reason) names the evidence it rests on. */
export const AssessmentRequest = z
  .object({
    entry: EntryId,
    party: words,
    window: Window,
    score: Score,
    reading: z.string().nullable().default(null),
    evidence: z.array(z.string()).default([]),
    settles: z.boolean().default(false),
    why: Why,
    by: By,
  })
  .meta({ id: 'AssessmentRequest' });
export type AssessmentRequest = z.input<typeof AssessmentRequest>;

export const AssessmentAnswer = z.object({ assessment: Assessment }).meta({ id: 'AssessmentAnswer' });
export type AssessmentAnswer = z.infer<typeof AssessmentAnswer>;

/** The versions of a guideline, newest first; `resting` counts the assessments on the newest, `reopened` those on older ones. */
export const GuidelineVersions = z
  .object({
    entry: EntryId,
    text: z.string(),
    document: DocumentLabel,
    versions: z.array(Guideline),
    resting: z.int(),
    reopened: z.int(),
  })
  .meta({ id: 'GuidelineVersions' });
export type GuidelineVersions = z.infer<typeof GuidelineVersions>;

/** The next version of a guideline. `expected`: the version that its writer has seen, 0 for none; another: 409. */
export const GuidelineRequest = z
  .object({
    definitions: z.array(z.object({ term: words, means: words })).default([]),
    strong: z.array(words).default([]),
    weak: z.array(words).default([]),
    rubric: z.object({ full: words, partial: words, none: words }),
    readings: z.array(z.object({ id: words, says: words })).default([]),
    expected: z.int().nonnegative().nullable().default(null),
    why: Why,
    by: By,
  })
  .meta({
    id: 'GuidelineRequest',
    example: { rubric: { full: 'Three bridges open.', partial: 'Work has begun.', none: 'Neither.' }, expected: 0 },
  });
export type GuidelineRequest = z.input<typeof GuidelineRequest>;
