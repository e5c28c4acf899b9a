import { WorldFailed } from '../../src/model/index.ts';
import { createGazetteer, type Gazetteer, readPartiesCsv } from '../../src/parties/index.ts';
import { processDocument, type StageName } from '../../src/pipeline.ts';
import { canonical, type Given, type Maker, type ReadDocument, sha256 } from '../../src/register/index.ts';
import { openReader, readDocument } from '../../src/world/index.ts';
import type { Loaded } from './inputs.ts';
import type { Screen } from './screen.ts';
import { VERSION } from './version.ts';
import { findingLine } from './words.ts';

/** Reads documents one after the other, with one gazetteer and one reading thread for all. */
export interface DocumentReader {
  readonly maker: Maker;
  readonly parties: Gazetteer;
  /** Codes of what a person wrote; a party nobody knows is its own code. */
  codesOf(names: readonly string[]): string[];
  read(document: Loaded, given: Given, until: StageName): Promise<ReadDocument>;
  close(): Promise<void>;
}

/**
 * Opens a reader; `gazetteerFile` holds further parties. Rows of it that cannot be used are said on the screen.
 * Errors: `not-found` and the like for that file, `gazetteer-unusable` when no party can be read from it.
 */
export async function openDocumentReader(gazetteerFile: string | undefined, screen: Screen): Promise<DocumentReader> {
  const extra = gazetteerFile === undefined ? [] : await partiesOf(gazetteerFile, screen);
  const parties = createGazetteer({ extra });
  const reader = openReader();
  const codesOf = (names: readonly string[]) => parties.resolveAll(names.join(',')).map(({ code }) => code);
  return {
    parties,
    codesOf,
    maker: {
      program: `servanda ${VERSION}`,
      rules: extra.length === 0 ? 'built-in' : sha256(canonical(extra)).slice(0, 16),
    },
    read({ bytes, hint }, given, until) {
      const speaker = codesOf(given.speaker);
      const settings = { readText: reader.read.bind(reader), parties, date: given.date, speaker };
      return processDocument(bytes, hint, settings, until);
    },
    close: () => reader.close(),
  };
}

async function partiesOf(file: string, screen: Screen) {
  const bytes = await readDocument(file);
  const { parties, findings } = readPartiesCsv(new TextDecoder().decode(bytes));
  for (const found of findings) screen.note(findingLine(file, found));
  if (parties.length === 0) throw new WorldFailed('gazetteer-unusable', { name: file });
  return parties;
}
