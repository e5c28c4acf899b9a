import * as z from 'zod';
import { Finding, Source, SourceMeta, Span, Statement } from '../model/index.ts';
import { Changes, Tests } from './decision.ts';
import { Given } from './document.ts';
import { Following } from './versions.ts';

/**
 * One row of what a register keeps, as it is exchanged between registers: the name of its table, and its columns. Columns that
 * hold JSON are objects here and have no `_json` at the end of their name. What can be reckoned from the rest is not among them.
 */
export const HistoryRow = z.object({ table: z.string(), row: z.record(z.string(), z.unknown()) });
export type HistoryRow = z.infer<typeof HistoryRow>;

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const id = z.string().regex(/^[0-9a-f]{16}(-\d+)?$/);
const seq = z.int().positive();

/** The columns on which the rest of the program relies; further ones are the database's to refuse. */
const ROWS: Readonly<Record<string, z.ZodType>> = {
  sources: z.looseObject({ sha256: hash, bytes: z.int().nonnegative(), origin: Source.shape.origin }),
  texts: z.looseObject({ id: z.string(), source: hash, content: z.string(), structure: z.looseObject({}) }),
  runs: z.looseObject({ seq, id: z.string(), source: hash, given: Given, meta: SourceMeta }),
  statements: z.looseObject({ run: seq, id, record: Statement }),
  entries: z.looseObject({ id, source: hash, run: seq, current: z.literal([0, 1]), sort: z.string() }),
  decisions: z.looseObject({
    entry: id,
    number: seq,
    by: z.string(),
    at: z.string(),
    changes: Changes.extend({ spans: z.array(Span).min(1).optional() }).nullable(),
    tests: Tests.nullable(),
    into: z.array(z.string()),
    from: z.array(z.string()),
  }),
  findings: z.looseObject({ stage: z.string(), record: Finding }),
  followings: z.looseObject({ entry: id, document: hash, text: z.string(), record: Following }),
};

/** Where a row is not what it should be (`record.spans: …`), or null. A table that nothing is known of here passes. */
export function wrongInRow({ table, row }: HistoryRow): string | null {
  const issue = ROWS[table]?.safeParse(row).error?.issues[0];
  return issue ? `${table}: ${issue.path.join('.')}: ${issue.message}` : null;
}
