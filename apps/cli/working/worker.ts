import { setTimeout as sleep } from 'node:timers/promises';
import { WorldFailed } from '../../../src/model/index.ts';
import type { Intake } from '../../../src/stores/postgres/index.ts';
import { sentence } from '../words.ts';
import { openPace } from './pace.ts';
import { type Reading, WorkerTrouble } from './read-waiting.ts';
import { openRound, type Round, type RoundOptions } from './round.ts';
import { type Signs, signsOfLife } from './signs.ts';

/** Milliseconds that a worker waits that cannot go on: twice as long each time, as long as it gets nothing done. */
const PAUSE = { first: 1000, most: 60_000 } as const;

/** A process that reads documents of the queue. */
export interface Working {
  /** Lets the documents at hand be finished and takes no more. */
  stop(): Promise<void>;
  /** Resolves when it was stopped; rejects when it could not go on, if it is not to wait. */
  readonly ended: Promise<void>;
}

/** How a worker works. */
export interface WorkOptions {
  /** Documents at a time. */
  readonly concurrency: number;
  /** Waits until a full disk has room or a lost database is back, and goes on; else it ends. */
  readonly isPatient: boolean;
  /** Is told what the engine could not do. */
  readonly note: (text: string) => void;
}

/**
 * Works at the queue until it is stopped. What a worker that cannot go on had taken is given back, for others to read meanwhile.
 * Errors: those of the database, when it is not there to begin with.
 */
export async function work(
  reading: Reading & { readonly intake: Intake },
  { concurrency, isPatient, note }: WorkOptions,
): Promise<Working> {
  const { intake } = reading;
  const options = { intake, reading, concurrency, pace: openPace(concurrency), note };
  const signs = signsOfLife(intake, note);
  const stop = Promise.withResolvers<null>();
  let isStopped = false;
  const goOn = async (first: Round) => {
    let next: Round | Error = first;
    for (let pause: number = PAUSE.first; ; ) {
      const round: Round | Error = next;
      const trouble = round instanceof Error ? round : await through(round, stop.promise, signs);
      if (isStopped) return;
      if (trouble) {
        if (!isPatient) throw failureOf(trouble);
        if (!(round instanceof Error) && round.done() > 1) pause = PAUSE.first;
        note(`${said(trouble)} Going on in ${pause / 1000} s.\n`);
        await Promise.race([sleep(pause), stop.promise]);
        if (isStopped) return;
        pause = Math.min(pause * 2, PAUSE.most);
      }
      next = await begun(options, signs).catch(asError);
    }
  };
  const ended = begun(options, signs).then((first) => ({ over: goOn(first).finally(signs.end) }));
  ended.catch(signs.end);
  const { over } = await ended;
  // Whoever waits for it is told; nobody has to.
  over.catch(() => {});
  return {
    ended: over,
    async stop() {
      isStopped = true;
      stop.resolve(null);
      await over;
    },
  };
}

async function begun(options: RoundOptions, signs: Signs): Promise<Round> {
  const round = await openRound(options);
  try {
    await signs.begun(round);
    return round;
  } catch (error) {
    await round.end();
    await signs.over(round);
    throw error;
  }
}

/** Until a round is over or the worker is stopped; what it ended with. */
async function through(round: Round, stopped: Promise<null>, signs: Signs): Promise<Error | null> {
  const trouble = await Promise.race([round.over, stopped]);
  await round.end();
  await signs.over(round);
  return trouble;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

function failureOf(trouble: Error): Error {
  if (!(trouble instanceof WorkerTrouble)) return trouble;
  return new WorldFailed(trouble.found.code, trouble.found.params, trouble);
}

/** What keeps the worker from going on, as a sentence. */
function said(trouble: Error): string {
  if (trouble instanceof WorldFailed) return `${sentence(trouble.code, trouble.params)}.`;
  return trouble instanceof WorkerTrouble
    ? `${sentence(trouble.found.code, trouble.found.params)}.`
    : `queue: ${trouble.message}.`;
}
