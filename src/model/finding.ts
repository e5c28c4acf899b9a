import * as z from 'zod';

/**
 * Trouble as data: something that a stage could not read or had to decide. `code` and `params` say what it was; the
 * sentence for people is made from them at the edge (`apps/cli/words`). `place` is where in the text or file, if known.
 */
export const Finding = z.object({
  code: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  place: z
    .object({
      start: z.int().nonnegative().nullable(),
      end: z.int().nonnegative().nullable(),
      page: z.int().positive().nullable(),
      element: z.string().nullable(),
    })
    .nullable(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});
export type Finding = z.infer<typeof Finding>;

type Severity = Finding['severity'];
type Params = Finding['params'];

/** Makes a finding; `place` may leave out what it does not know. */
export function finding(
  code: string,
  severity: Severity,
  params: Params = {},
  place: Partial<NonNullable<Finding['place']>> | null = null,
): Finding {
  const full = place && { start: null, end: null, page: null, element: null, ...place };
  return { code, severity, place: full, params };
}
