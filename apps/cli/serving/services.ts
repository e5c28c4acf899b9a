import { readOriginal, systemClock } from '../../../src/world/index.ts';
import type { Services } from '../../api/index.ts';
import { addOne, type Desk } from '../adding.ts';
import { openCoding } from '../coding-place.ts';
import { registerName } from '../database-place.ts';
import { explanationOf } from '../explain/explanation.ts';
import { findingOf, type Input, inputsOf } from '../inputs.ts';
import type { AddOutcome } from '../progress.ts';
import { type DocumentReader, openDocumentReader } from '../reading.ts';
import { openFollowUp, openRegister, type RegisterPlace } from '../register-place.ts';
import type { Screen } from '../screen.ts';
import { VERSION } from '../version.ts';
import { sentence, troubleLines } from '../words.ts';
import { openThreads, plainText, type Threads } from './threads.ts';

/** A register that is open to be served; `close` ends the reading thread and lets go of the file. */
export interface OpenedServices {
  readonly services: Services;
  close(): Promise<void>;
}

/** Opens a register and all that the API does with it. `gazetteer` is a file of further parties; `more` is what a register in PostgreSQL has: accounts, a queue. */
export async function openServices(
  place: RegisterPlace,
  gazetteer: string | undefined,
  screen: Screen,
  more: Partial<Pick<Services, 'accounts' | 'queue'>> = {},
): Promise<OpenedServices> {
  const store = await openRegister(place);
  const follow = await openFollowUp(place);
  const coding = await openCoding(place);
  const own = await openDocumentReader(gazetteer, screen);
  const threads = openThreads({ place, gazetteer });
  return {
    services: servicesOf({ store, follow, coding, accounts: null, queue: null, ...more }, place, own, threads, screen),
    async close() {
      await threads.close();
      await own.close();
      await coding.close();
      await follow.close();
      await store.close();
    },
  };
}

function servicesOf(
  stores: Pick<Services, 'store' | 'follow' | 'coding' | 'accounts' | 'queue'>,
  place: RegisterPlace,
  reader: DocumentReader,
  threads: Threads,
  screen: Screen,
): Services {
  return {
    ...stores,
    clock: systemClock,
    program: { name: 'servanda', version: VERSION, rules: reader.maker.rules },
    register: registerName(place),
    gazetteer: (given) => reader.gazetteerFor(given),
    original: (sha256) => readOriginal(place.originals, sha256),
    address: (url) => ({ name: url, load: async () => (await inputsOf([url]))[0]!.load() }),
    read: async (input, given) => threads.run({ work: 'read', document: await input.load(), given }),
    add: (input, given) => add(input, { store: stores.store, place, reader, given }, threads),
    settle: () => settle(threads, screen),
    propose: (report) => threads.run({ work: 'propose', report: plainText(report) }),
    check: (report, sources, given) =>
      threads.run({ work: 'check', report: plainText(report), sources: sources.map(plainText), given }),
    note: screen.note,
    says: sentence,
    explain: explanationOf,
  };
}

/** Adds a document in a thread. What kept it from coming, or from being done in time, is kept as its failure. */
async function add(input: Input, desk: Desk, threads: Threads): Promise<AddOutcome> {
  const { name } = input;
  try {
    const document = await input.load();
    return await threads.run({ work: 'add', name, document, given: desk.given });
  } catch (error) {
    return addOne({ name, load: () => Promise.reject(error) }, desk);
  }
}

/** The passage index repeats what the register has, so that trouble with it undoes nothing; who needs it next builds it. */
async function settle(threads: Threads, screen: Screen): Promise<void> {
  try {
    screen.note(troubleLines('register', await threads.run({ work: 'settle' })));
  } catch (error) {
    screen.note(troubleLines('register', [findingOf(error)]));
  }
}
