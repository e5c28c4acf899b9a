/**
 * Rows per insert. SQLite takes 32,766 bound values in one statement and the widest row here has nine.
 */
const BATCH = 500;

/** Writes rows in batches, in order. */
export async function inBatches<Row>(rows: readonly Row[], write: (batch: Row[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) await write(rows.slice(start, start + BATCH));
}
