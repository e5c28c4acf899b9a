import type { Statement, TextDocument } from '../model/index.ts';
import type { TextReader } from '../text/index.ts';

/**
 * A text as a check takes it: `document` is the name it was given, `statements` what was extracted from it (used for a
 * source), `date` its EDTF date, `speaker` the codes of who speaks in it (empty for a report).
 */
export interface CheckedText {
  readonly document: string;
  readonly sha256: string | null;
  readonly text: TextDocument;
  readonly reader: TextReader;
  readonly statements: readonly Statement[];
  readonly date: string | null;
  readonly speaker: readonly string[];
}
