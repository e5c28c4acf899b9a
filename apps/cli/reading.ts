import { propose, type Unfound, unfound } from '../../src/extract/index.ts';
import { type Party, type TextDocument, WorldFailed } from '../../src/model/index.ts';
import { adHoc, createGazetteer, type Gazetteer, readPartiesCsv } from '../../src/parties/index.ts';
import { extractOptions, type Propose, processDocument, type StageName } from '../../src/pipeline.ts';
import { canonical, type Given, type Maker, type ReadDocument, sha256 } from '../../src/register/index.ts';
import { openReader, readDocument } from '../../src/world/index.ts';
import type { Loaded } from './inputs.ts';
import type { ModelUse } from './model/use.ts';
import type { Screen } from './screen.ts';
import { VERSION } from './version.ts';
import { findingLine } from './words.ts';

/** Reads documents one after the other, with one gazetteer and one reading thread for all. */
export interface DocumentReader {
  readonly maker: Maker;
  /** What is known of parties, those included that the flags name and nobody has heard of. */
  gazetteerFor(given: Given): Gazetteer;
  read(document: Loaded, given: Given, until: StageName): Promise<ReadDocument>;
  /** Sentences of a text that was read which have words that may bind and make no statement. */
  unfound(text: TextDocument, given: Given): Unfound[];
  close(): Promise<void>;
}

/**
 * Opens a reader; `gazetteerFile` holds further parties, `use` a model that is to be asked. Rows of it that cannot be used are said on the screen.
 * Errors: `not-found` and the like for that file, `gazetteer-unusable` when no party can be read from it.
 */
export async function openDocumentReader(
  gazetteerFile: string | undefined,
  screen: Screen,
  use: ModelUse | null = null,
): Promise<DocumentReader> {
  const extra = gazetteerFile === undefined ? [] : await partiesOf(gazetteerFile, screen);
  const known = extra.length === 0 ? 'built-in' : sha256(canonical(extra)).slice(0, 16);
  const rules = use ? `${known}+${use.rule}` : known;
  const asking: Propose | null = use && ((text, found, options) => propose(text, found, options, use.model));
  const gazetteerFor = gazetteers(extra);
  const reader = openReader();
  const readText = reader.read.bind(reader);
  const settingsOf = (given: Given) => {
    const parties = gazetteerFor(given);
    return { readText, parties, date: given.date, speaker: codesOf(given.speaker, parties), propose: asking };
  };
  return {
    maker: { program: `servanda ${VERSION}`, rules },
    gazetteerFor,
    read({ bytes, hint }, given, until) {
      return processDocument(bytes, hint, settingsOf(given), until);
    },
    unfound: (text, given) => unfound(text, extractOptions(text, settingsOf(given))),
    close: () => reader.close(),
  };
}

/** Codes of what a person wrote; a party nobody knows is its own code. */
export function codesOf(names: readonly string[], parties: Gazetteer): string[] {
  return parties.resolveAll(names.join(',')).map(({ code }) => code);
}

/** A gazetteer for each set of unheard-of names, made once: it takes some milliseconds, and a batch has few such sets. */
function gazetteers(extra: readonly Party[]): (given: Given) => Gazetteer {
  const known = createGazetteer({ extra });
  const made = new Map<string, Gazetteer>();
  return ({ speaker, parties }) => {
    const unheard = [...speaker, ...parties].filter((name) => known.resolve(name) === null);
    if (unheard.length === 0) return known;
    const key = canonical(unheard);
    const gazetteer = made.get(key) ?? createGazetteer({ extra: [...extra, ...unheard.map(adHoc)] });
    made.set(key, gazetteer);
    return gazetteer;
  };
}

async function partiesOf(file: string, screen: Screen): Promise<readonly Party[]> {
  const bytes = await readDocument(file);
  const { parties, findings } = readPartiesCsv(new TextDecoder().decode(bytes));
  for (const found of findings) screen.note(findingLine(file, found));
  if (parties.length === 0) throw new WorldFailed('gazetteer-unusable', { name: file });
  return parties;
}
