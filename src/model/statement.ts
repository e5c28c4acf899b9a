import * as z from 'zod';
import { Amount, Deadline } from './amount.ts';
import { PartyRef } from './party.ts';
import { Range, Span } from './span.ts';

export const KINDS = ['commitment', 'vague', 'proposal', 'call'] as const;
export const AREAS = [
  'Macroeconomic policy',
  'Financial regulation',
  'International taxation',
  'Trade and investment',
  'Development',
  'Infrastructure and connectivity',
  'Energy',
  'Climate change',
  'Environment',
  'Food and agriculture',
  'Health',
  'Labour and employment',
  'Education and training',
  'Culture, tourism and people',
  'Gender',
  'Migration and refugees',
  'Digital and technology',
  'Space',
  'Crime and corruption',
  'Terrorism',
  'Peace and security',
  'Nonproliferation',
  'Democracy and human rights',
  'International cooperation',
  'Other',
] as const;
export const Area = z.enum(AREAS);
export type Area = z.infer<typeof Area>;

export const TRACKABLE = [
  'actor',
  'action',
  'target',
  'baseline',
  'deadline',
  'beneficiary',
  'money',
  'monitor',
] as const;
const Trackable = z.enum(TRACKABLE);

/**
 * Why a result is what it is: the name of a test or cue, whether it held, and the words it rests on. `weight`: what it adds to
 * the score, where that is not the same whenever the test holds.
 */
export const Reason = z.object({
  test: z.string(),
  holds: z.boolean(),
  words: z.string().nullable(),
  weight: z.number().optional(),
});
export type Reason = z.infer<typeof Reason>;

/**
 * What a sentence says. One record per unit: `spans` hold the core words of the unit (one may have several), `context` the
 * words that bind it. `rule` names what found it, `reasons` says why. `reporter` is set where the text tells of somebody
 * else's words: the promisor is then the one reported on. `text` is the core as read (line ends unwrapped, hyphens joined).
 */
export const Statement = z.object({
  kind: z.enum(KINDS),
  binding: z.enum(['high', 'low']),
  rule: z.string(),
  sentence: Range,
  spans: z.array(Span).min(1),
  context: z.array(Span),
  text: z.string(),
  promisor: z.array(PartyRef),
  beneficiary: z.array(PartyRef),
  amounts: z.array(Amount),
  deadline: Deadline.nullable(),
  condition: z.object({ text: z.string(), span: Span }).nullable(),
  area: Area.nullable(),
  trackable: z.object({ present: z.array(Trackable), missing: z.array(Trackable) }),
  reported: z.boolean(),
  article: z.int().nonnegative(),
  score: z.number(),
  reasons: z.array(Reason),
});
export type Statement = z.infer<typeof Statement>;
