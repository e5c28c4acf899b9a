import { basename } from 'node:path';
import type { Store } from '../../../src/register/index.ts';
import { readOriginal, systemClock } from '../../../src/world/index.ts';
import type { Services } from '../../api/index.ts';
import { addOne } from '../adding.ts';
import { explanationOf } from '../explain/explanation.ts';
import { findingOf, inputsOf } from '../inputs.ts';
import { bringInStep, openLibrary } from '../library.ts';
import { type DocumentReader, openDocumentReader } from '../reading.ts';
import { openRegister, type RegisterPlace } from '../register-place.ts';
import type { Screen } from '../screen.ts';
import { VERSION } from '../version.ts';
import { sentence, troubleLines } from '../words.ts';

/** A register that is open to be served; `close` ends the reading thread and lets go of the file. */
export interface OpenedServices {
  readonly services: Services;
  close(): Promise<void>;
}

/** Opens a register and all that the API does with it. `gazetteer` is a file of further parties. */
export async function openServices(
  place: RegisterPlace,
  gazetteer: string | undefined,
  screen: Screen,
): Promise<OpenedServices> {
  const store = await openRegister(place);
  const reader = await openDocumentReader(gazetteer, screen);
  return {
    services: servicesOf(store, place, reader, screen),
    async close() {
      await reader.close();
      await store.close();
    },
  };
}

function servicesOf(store: Store, place: RegisterPlace, reader: DocumentReader, screen: Screen): Services {
  return {
    store,
    clock: systemClock,
    program: { name: 'servanda', version: VERSION, rules: reader.maker.rules },
    register: basename(place.folder),
    gazetteer: (given) => reader.gazetteerFor(given),
    original: (sha256) => readOriginal(place.originals, sha256),
    address: (url) => ({ name: url, load: async () => (await inputsOf([url]))[0]!.load() }),
    read: async (input, given) => reader.read(await input.load(), given, 'extract'),
    add: (input, given) => addOne(input, { store, place, reader, given }),
    settle: () => settle(store, place, screen),
    library: (isLeftOut) => openLibrary(store, place, isLeftOut),
    note: screen.note,
    says: sentence,
    explain: explanationOf,
  };
}

/** The passage index repeats what the register has, so that trouble with it undoes nothing; who needs it next builds it. */
async function settle(store: Store, place: RegisterPlace, screen: Screen): Promise<void> {
  try {
    screen.note(troubleLines('register', (await bringInStep(store, place)).findings));
  } catch (error) {
    screen.note(troubleLines('register', [findingOf(error)]));
  }
}
