import type { CheckedText } from './checked-text.ts';
import { createKindReader, type KindReader } from './differences/kind-reader.ts';
import type { PartyFinder } from './differences/word-kinds.ts';
import { createPassages, type Passages } from './passages/passages.ts';
import { readWhole, type WholeReading } from './whole-reading.ts';

/** A source made ready for a check: read as a whole, split into words, its indexes made when first asked for. */
export interface SourceText {
  readonly checked: CheckedText;
  readonly whole: WholeReading;
  readonly passages: Passages;
  readonly kinds: KindReader;
  readonly parties: PartyFinder;
}

/** Makes a text ready. One pass over its content. */
export function prepareSource(checked: CheckedText, parties: PartyFinder): SourceText {
  const whole = readWhole(checked);
  const passages = createPassages(whole.text);
  return { checked, whole, passages, kinds: createKindReader(passages.words, parties), parties };
}
