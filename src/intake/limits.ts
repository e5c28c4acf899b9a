/** What intake takes in before it refuses. All sizes are bytes. */
export interface Limits {
  /** The largest document of any type. A white paper full of photographs is seldom over 50 MB. */
  readonly maxBytes: number;
  /** The largest text (plain, Markdown, HTML): the longest treaty known is about 5 MB, and decoding takes several times the size. */
  readonly maxTextBytes: number;
}

export const LIMITS: Limits = { maxBytes: 100_000_000, maxTextBytes: 50_000_000 };
