import * as z from 'zod';

/** The part of the Web Annotation Data Model that exports use, rebuilt from the words of the recommendation. */
const iri = z.string().regex(/^[a-z][a-z0-9+.-]*:\S+$/i);
const Position = z
  .strictObject({ type: z.literal('TextPositionSelector'), start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine(({ start, end }) => start < end);
const Quote = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
});
const Body = z.strictObject({
  type: z.literal('TextualBody'),
  purpose: z.enum(['classifying', 'describing', 'tagging', 'identifying', 'assessing', 'linking']),
  value: z.string(),
  format: z.literal('text/plain'),
});
const Target = z.strictObject({
  type: z.literal('SpecificResource'),
  source: iri,
  selector: z.array(z.union([Position, Quote])).min(1),
  page: z.int().positive().optional(),
  textSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});
export const Annotation = z.strictObject({
  id: iri,
  type: z.literal('Annotation'),
  motivation: z.enum(['classifying', 'assessing', 'describing', 'identifying', 'linking', 'highlighting']),
  modified: z.iso.datetime().optional(),
  generator: z.strictObject({ type: z.literal('Software'), name: z.string() }),
  reviewed: z.boolean(),
  body: z.array(Body).min(1),
  target: z.union([Target, z.array(Target).min(2)]),
});
export const Collection = z
  .strictObject({
    '@context': z.tuple([z.literal('http://www.w3.org/ns/anno.jsonld'), z.record(z.string(), z.string())]),
    id: iri,
    type: z.literal('AnnotationCollection'),
    label: z.string(),
    first: z.strictObject({
      id: iri,
      type: z.literal('AnnotationPage'),
      partOf: iri,
      startIndex: z.literal(0),
      items: z.array(Annotation),
    }),
    total: z.int().nonnegative(),
  })
  .refine(({ first, total }) => first.items.length === total && first.partOf !== first.id);
