/** What one document may cost. */
export type ReadLimits = {
  /** Milliseconds for one document, the start of the thread included. */
  readonly timeoutMs: number;
  /** Megabytes of memory that the reading thread may hold, heap and buffers together. */
  readonly memoryMb: number;
};

/**
 * A minute reads some 6,000 pages of PDF. A gigabyte is ten times what the largest of the reports tried took; a ZIP bomb of
 * 292 kB took 943 MB.
 */
export const READ_LIMITS: ReadLimits = { timeoutMs: 60_000, memoryMb: 1024 };
