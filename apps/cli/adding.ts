import { WorldFailed } from '../../src/model/index.ts';
import {
  canonical,
  documentRecord,
  type Given,
  type Maker,
  NOTHING_GIVEN,
  type ReadDocument,
  type Store,
  withGiven,
} from '../../src/register/index.ts';
import { type FetchOptions, keepOriginal } from '../../src/world/index.ts';
import { findingOf, type Input, inputsOf } from './inputs.ts';
import { bringInStep } from './library.ts';
import type { ModelUse } from './model/use.ts';
import { type AddOutcome, openProgress } from './progress.ts';
import { type DocumentReader, openDocumentReader } from './reading.ts';
import { type RegisterPlace, withStore } from './register-place.ts';
import type { Screen } from './screen.ts';
import { counted } from './show/fields.ts';
import { troubleLines } from './words.ts';

interface AddOptions {
  readonly given: Given;
  readonly fetching: FetchOptions;
  readonly gazetteer?: string;
  readonly use: ModelUse | null;
  readonly json?: boolean;
  readonly dir?: string;
}

/** Adds documents to the register that is found, and says on the screen what became of each. */
export async function addDocuments(paths: readonly string[], options: AddOptions, screen: Screen): Promise<void> {
  await withStore(options.dir, async (store, place) => {
    const reader = await openDocumentReader(options.gazetteer, screen, options.use);
    try {
      const outcomes = await addAll(paths, { store, place, reader, given: options.given }, options, screen);
      await indexPassages(store, place, screen);
      summary(outcomes, screen, options.json === true);
      if (outcomes.every(({ result }) => result === 'failed')) {
        throw new WorldFailed('cli.nothing-read', { count: outcomes.length });
      }
    } finally {
      await reader.close();
    }
  });
}

/**
 * The passage index follows once all documents are in. It repeats what the register has, so that trouble with it undoes
 * nothing: whoever needs it next brings it into step.
 */
async function indexPassages(store: Store, place: RegisterPlace, screen: Screen): Promise<void> {
  try {
    screen.note(troubleLines('register', (await bringInStep(store, place)).findings));
  } catch (error) {
    screen.note(troubleLines('register', [findingOf(error)]));
  }
}

/** What adding a document needs. */
export interface Desk {
  readonly store: Store;
  readonly place: RegisterPlace;
  readonly reader: DocumentReader;
  readonly given: Given;
}

async function inputsFor(
  paths: readonly string[],
  { reader, given }: Desk,
  { use, fetching }: AddOptions,
  screen: Screen,
): Promise<Input[]> {
  const inputs = await inputsOf(paths, fetching);
  if (!use) return inputs;
  const { agreeOnCost } = await import('./model/cost.ts');
  return agreeOnCost(inputs, use, reader, given, screen);
}

/** One after the other; an interrupt lets the document at hand be finished, a second one ends at once. */
async function addAll(
  paths: readonly string[],
  desk: Desk,
  options: AddOptions,
  screen: Screen,
): Promise<AddOutcome[]> {
  const inputs = await inputsFor(paths, desk, options, screen);
  const progress = openProgress(inputs.length, screen);
  const outcomes: AddOutcome[] = [];
  const interrupt = { asked: false };
  const onInterrupt = () => {
    interrupt.asked = true;
    process.once('SIGINT', () => process.exit(130));
  };
  process.once('SIGINT', onInterrupt);
  try {
    for (const input of inputs) {
      if (interrupt.asked) break;
      progress.begin(input.name);
      const outcome = await addOne(input, desk);
      outcomes.push(outcome);
      progress.end(outcome);
      if (options.json) screen.out(`${JSON.stringify(outcome)}\n`);
    }
  } finally {
    process.removeAllListeners('SIGINT');
    progress.close();
  }
  if (outcomes.length < inputs.length)
    throw new WorldFailed('cli.interrupted', { done: outcomes.length, all: inputs.length });
  return outcomes;
}

/** The original is on the disk before the row that speaks of it; a crash between the two leaves a file and no false row. */
export async function addOne(input: Input, { store, place, reader, given }: Desk): Promise<AddOutcome> {
  let id: string | null = null;
  try {
    const loaded = await input.load();
    id = await keepOriginal(place.originals, loaded.bytes);
    const last = await store.lastRun(id);
    const all = withGiven(last?.given ?? NOTHING_GIVEN, given);
    const same = last !== null && isMadeBy(last, reader.maker) && canonical(last.given) === canonical(all);
    if (same) return { name: input.name, id, result: 'present', commitments: 0, findings: [] };
    const read = await reader.read(loaded, all, 'index');
    const record = documentRecord(read, all, makerOf(read, reader.maker));
    const result = await store.putDocument(record);
    const commitments = read.statements.filter(({ kind }) => kind === 'commitment').length;
    const findings = read.findings.map(({ finding }) => finding);
    return { name: input.name, id, result: read.text ? result : 'unread', commitments, findings };
  } catch (error) {
    const found = findingOf(error);
    // A register that cannot be written to will not take the next document either.
    if (/^(?:store\.|originals\.|not-written$)/.test(found.code)) throw error;
    await store.putFailure(input.name, found);
    return { name: input.name, id: null, result: 'failed', commitments: 0, findings: [found] };
  }
}

/** Whether a run had all that this program would bring. Adding again without a model takes nothing back. */
function isMadeBy(run: Maker, { program, rules }: Maker): boolean {
  return run.program === program && (run.rules === rules || run.rules.startsWith(`${rules}+model:`));
}

/** A model that did not answer for all of a document is asked again when the document is added again. */
function makerOf({ findings }: ReadDocument, maker: Maker): Maker {
  const failed = findings.some(({ finding: { code } }) => code === 'model-failed');
  return failed ? { ...maker, rules: `${maker.rules} (in part)` } : maker;
}

function summary(outcomes: readonly AddOutcome[], screen: Screen, json: boolean): void {
  const count = (...results: AddOutcome['result'][]) =>
    outcomes.filter(({ result }) => results.includes(result)).length;
  const parts = [
    [count('added'), 'added'],
    [count('changed'), 'read anew'],
    [count('present'), 'already there'],
    [count('unread'), 'kept but not readable'],
    [count('failed'), 'failed'],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  const found = outcomes.reduce((sum, { commitments }) => sum + commitments, 0);
  const line = `${counted(outcomes.length, 'document')}: ${said.join(', ') || 'none'}; ${counted(found, 'new commitment')} proposed.\n`;
  if (json) screen.note(line);
  else screen.out(line);
}
