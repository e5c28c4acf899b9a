import * as z from 'zod';

/** The program and the register it serves. `register` is the name of its folder, not the path. `guide` are the tests of the coding guide. */
export const About = z
  .object({
    program: z.string(),
    version: z.string(),
    api: z.literal('v1'),
    rules: z.string(),
    register: z.string(),
    documents: z.int(),
    entries: z.int(),
    commitments: z.int(),
    reviewed: z.int(),
    limits: z.object({ uploadBytes: z.int(), files: z.int(), rows: z.int() }),
    mediaTypes: z.array(z.string()),
  })
  .meta({ id: 'About' });
export type About = z.infer<typeof About>;

/** What is asked of a statement to be a commitment, for people to tick: tests in the order of the coding guide. */
export const Guide = z
  .object({ tests: z.array(z.object({ test: z.string(), says: z.string() })) })
  .meta({ id: 'Guide' });
export type Guide = z.infer<typeof Guide>;
