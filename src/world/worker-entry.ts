import { parentPort } from 'node:worker_threads';
import { readText } from '../text/index.ts';
import type { ReadAnswer, ReadJob } from './worker-protocol.ts';

// What libraries print about a document is not for the terminal; their findings are. This console is the thread's own.
for (const name of ['debug', 'log', 'info', 'warn', 'error'] as const) console[name] = () => {};

/** The reading thread: waits for documents, reads one after the other, sends back their texts. */
parentPort?.on('message', (job: ReadJob) => {
  read(job).then((answer) => parentPort?.postMessage(answer));
});

async function read({ received, bytes, resources }: ReadJob): Promise<ReadAnswer> {
  try {
    return { text: await readText(received, bytes, resources) };
  } catch (error) {
    return { crashed: error instanceof Error ? error.message : String(error) };
  }
}
