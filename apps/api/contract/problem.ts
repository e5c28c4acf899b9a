import * as z from 'zod';

/** What of a request was wrong: the part (`query`, `json`, `param`, `header`, `form`), the path in it, and why. */
export const Fault = z.object({ part: z.string(), path: z.string(), code: z.string(), message: z.string() });

/**
 * Every error, after RFC 9457 (`application/problem+json`). `code` and `params` say what happened to a program, `detail`
 * says it to a person. `faults` are there for a request that does not fit its schema (400, `api.request`); `current` is the
 * entry as it stands now, where a write was refused because somebody decided in between (409, 412).
 */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    faults: z.array(Fault).optional(),
    current: z.unknown().optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;
