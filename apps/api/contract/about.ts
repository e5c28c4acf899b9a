import * as z from 'zod';

/** The program and the register it serves. `register` is the name of its folder, not the path. */
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
