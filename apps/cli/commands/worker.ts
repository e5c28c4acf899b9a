import type { Command } from 'commander';
import { command, type DocumentFlags, fetchingOf, wholeNumber, withNetworkOptions, withRegister } from '../options.ts';
import { findRegister } from '../register-place.ts';
import type { Screen } from '../screen.ts';

interface Flags extends Pick<DocumentFlags, 'allowPrivate' | 'timeout'> {
  readonly dir?: string;
  readonly concurrency: number;
  readonly gazetteer?: string;
  readonly once?: boolean;
}

const NOTES = `
Any number of workers, on any number of machines, take from one queue; each document is read by one of them. They need the database and
the originals, nothing else. A document that fails is tried again, five times at most, and then listed by "servanda queue". A worker
whose disk is full, or whose database is away, gives back what it took, waits and goes on; with --once it ends. On
starting, documents that another version of the program or other rules read last are put into the queue again: only what changed
in them is to be decided again. An interrupt (Ctrl-C) lets the documents at hand be finished.
`;

/** `servanda worker`: reads documents of the queue of a register in PostgreSQL. */
export function workerCommand(screen: Screen): Command {
  const says = 'Read the documents that wait in the queue of a register in PostgreSQL.';
  const examples = ['servanda worker --concurrency 4', 'servanda worker --once'];
  return withRegister(withNetworkOptions(command('worker', says, examples, NOTES)))
    .option('--concurrency <n>', 'documents at a time, each on a core of its own', wholeNumber('--concurrency'), 1)
    .option('--gazetteer <file>', 'a CSV file of further parties; the same one for all workers')
    .option('--once', 'end when nothing waits any more')
    .action(async ({ dir, ...flags }: Flags) => {
      const { runWorker } = await import('../working/run-worker.ts');
      await runWorker(findRegister(dir, process.cwd()), { ...flags, fetching: fetchingOf(flags) }, screen);
    });
}
