import type { Hint } from '../../../src/intake/index.ts';
import type { Given } from '../../../src/register/index.ts';
import type { Intake, Waiting } from '../../../src/stores/postgres/index.ts';
import { type FetchOptions, keepOriginal } from '../../../src/world/index.ts';
import { findingOf, type Input, inputsOf } from '../inputs.ts';
import { findRegister } from '../register-place.ts';
import type { Screen } from '../screen.ts';
import { counted } from '../show/fields.ts';
import { findingLine } from '../words.ts';
import { openQueue } from './queue-place.ts';

/** Documents of one transaction: a break loses none that was said to be in the queue, and few have to be looked at again. */
const AT_ONCE = 500;

/** A document as it waits: its bytes are kept first, so that no row speaks of what is not there. Errors: as `load`, `not-written`. */
export async function waitingOf(input: Input, given: Given, originals: string): Promise<Waiting> {
  if (/^https?:\/\//i.test(input.name)) return { name: input.name, given, kept: null };
  const { bytes, hint } = await input.load();
  return {
    name: input.name,
    given,
    kept: { sha256: await keepOriginal(originals, bytes), hint: beside(input.name, hint) },
  };
}

/** What is known of bytes, without what is taken for granted when they are read: that they are a file of the name that the row has. */
function beside(known: string, { name, kind, ...more }: Hint): Partial<Hint> {
  return { ...(name !== known && { name }), ...(kind !== 'file' && { kind }), ...more };
}

interface PutOptions {
  readonly dir?: string;
  readonly given: Given;
  readonly fetching: FetchOptions;
}

/** Puts documents into the queue of a register, to be read by its workers. Errors: `queue.file`; as the stores. */
export async function putDocuments(paths: readonly string[], options: PutOptions, screen: Screen): Promise<void> {
  const place = findRegister(options.dir, process.cwd());
  const intake = await openQueue(place);
  try {
    const inputs = await inputsOf(paths, options.fetching);
    let put = 0;
    for (let start = 0; start < inputs.length; start += AT_ONCE) {
      put += await putSome(inputs.slice(start, start + AT_ONCE), options.given, place.originals, intake, screen);
    }
    screen.out(`${counted(put, 'document')} put into the queue; "servanda worker" reads them.\n`);
  } finally {
    await intake.close();
  }
}

async function putSome(
  inputs: Input[],
  given: Given,
  originals: string,
  intake: Intake,
  screen: Screen,
): Promise<number> {
  const waiting: Waiting[] = [];
  for (const input of inputs) {
    try {
      waiting.push(await waitingOf(input, given, originals));
    } catch (error) {
      const found = findingOf(error);
      if (found.code === 'not-written' || found.code.startsWith('originals.')) throw error;
      screen.note(findingLine(input.name, found));
    }
  }
  if (waiting.length > 0) await intake.put(waiting);
  return waiting.length;
}
