import type { Services } from '../../api/index.ts';
import { isAddress } from '../database-place.ts';
import type { RegisterPlace } from '../register-place.ts';
import type { Screen } from '../screen.ts';
import { openThreads } from './threads.ts';

/** The queue of a register that is served, and who works at it in this process. */
export interface OwnQueue {
  readonly queue: NonNullable<Services['queue']>;
  close(): Promise<void>;
}

/**
 * Opens the queue of a register in PostgreSQL; null for one in a folder. `isWorking`: this process reads documents too, one at a time,
 * so that a server alone is enough. Errors: as the stores.
 */
export async function openOwnQueue(
  place: RegisterPlace,
  gazetteer: string | undefined,
  isWorking: boolean,
  screen: Screen,
): Promise<OwnQueue | null> {
  if (!isAddress(place.database)) return null;
  const { openQueue } = await import('../working/queue-place.ts');
  const { waitingOf } = await import('../working/put-documents.ts');
  const { work } = await import('../working/worker.ts');
  const intake = await openQueue(place);
  const threads = openThreads({ place, gazetteer });
  const { originals } = place;
  const working = isWorking
    ? await work(
        { intake, originals, add: (name, document, given) => threads.run({ work: 'add', name, document, given }) },
        { concurrency: 1, isPatient: true, note: screen.note },
      )
    : null;
  return {
    queue: {
      intake,
      put: async (inputs, given) =>
        intake.put(await Promise.all(inputs.map((input) => waitingOf(input, given, originals)))),
    },
    async close() {
      await working?.stop();
      await threads.close();
      await intake.close();
    },
  };
}
