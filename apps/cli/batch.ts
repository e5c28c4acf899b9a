import { type Finding, WorldFailed } from '../../src/model/index.ts';
import type { StageName } from '../../src/pipeline.ts';
import type { Given, ReadDocument } from '../../src/register/index.ts';
import type { FetchOptions } from '../../src/world/index.ts';
import type { Input } from './inputs.ts';
import type { ModelUse } from './model/use.ts';
import type { DocumentReader } from './reading.ts';
import type { Screen } from './screen.ts';
import { troubleLines } from './words.ts';

/** How the documents of a batch are read. */
interface BatchSettings {
  readonly given: Given;
  readonly gazetteer: string | undefined;
  readonly until: StageName;
  readonly fetching: FetchOptions;
  /** A model to be asked; the user is told what it takes before. */
  readonly use?: ModelUse | null;
}

/** Called with each document that could be read, in order; `alone` if it is the only one; `reader` is what read it. */
type OnDocument = (name: string, read: ReadDocument, alone: boolean, reader: DocumentReader) => void | Promise<void>;

async function readOne(input: Input, reader: DocumentReader, { given, until }: BatchSettings): Promise<ReadDocument> {
  return reader.read(await input.load(), given, until);
}

async function agreed(
  inputs: readonly Input[],
  use: ModelUse,
  reader: DocumentReader,
  { given }: BatchSettings,
  screen: Screen,
): Promise<Input[]> {
  const { agreeOnCost } = await import('./model/cost.ts');
  return agreeOnCost(inputs, use, reader, given, screen);
}

/**
 * Reads documents one after the other. What goes wrong with one is said on the screen and stops no other. Errors:
 * `cli.nothing-read` at the end if none could be read.
 */
export async function readAll(
  names: readonly string[],
  settings: BatchSettings,
  screen: Screen,
  onDocument: OnDocument,
): Promise<void> {
  const { findingOf, inputsOf } = await import('./inputs.ts');
  const { openDocumentReader } = await import('./reading.ts');
  const { use = null } = settings;
  const reader = await openDocumentReader(settings.gazetteer, screen, use);
  let worked = 0;
  try {
    const named = await inputsOf(names, settings.fetching);
    const inputs = use ? await agreed(named, use, reader, settings, screen) : named;
    for (const input of inputs) {
      const read = await readOne(input, reader, settings).catch(findingOf);
      const findings: Finding[] = 'findings' in read ? read.findings.map(({ finding }) => finding) : [read];
      screen.note(troubleLines(input.name, findings));
      if (!('findings' in read) || !read.text) continue;
      worked += 1;
      await onDocument(input.name, read, inputs.length === 1, reader);
    }
    if (worked === 0) throw new WorldFailed('cli.nothing-read', { count: inputs.length });
    if (inputs.length > worked)
      screen.note(`${inputs.length - worked} of ${inputs.length} documents could not be read.\n`);
  } finally {
    await reader.close();
  }
}
