/**
 * Rows in one statement. SQLite takes 32,766 bound values in one statement and the widest row here has nine.
 */
const BATCH = 500;

/** Hands rows (or ids to look for) on in batches, in order. */
export async function inBatches<Row>(rows: readonly Row[], work: (batch: Row[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) await work(rows.slice(start, start + BATCH));
}
