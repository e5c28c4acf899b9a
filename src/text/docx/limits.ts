/** What unpacking a DOCX may take. */
export interface DocxLimits {
  /** Bytes of all parts that are read, unpacked. The longest treaties, of some 5 MB of text, come to about 40 MB of XML. */
  readonly maxUnpacked: number;
  /** Parts in the file. Documents with a picture on every page have some thousands. */
  readonly maxEntries: number;
}

export const DOCX_LIMITS: DocxLimits = { maxUnpacked: 40_000_000, maxEntries: 10_000 };
