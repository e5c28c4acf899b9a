import type { Intake } from '../../../src/stores/postgres/index.ts';
import type { Round } from './round.ts';

/** How often a worker says that it lives, and after how many seconds without it its jobs are another's (s). */
const BEAT = { every: 5, lost: 30 } as const;

/** Every so many beats, jobs of workers that nobody ever heard of are looked for: once a minute. */
const SWEEP = 12;

/** What a worker says of itself to the others at the same queue. */
export interface Signs {
  /** A round began. Errors: those of the database. */
  begun(round: Round): Promise<void>;
  /** A round is over: what it still had is given back, now or when the database answers again. */
  over(round: Round): Promise<void>;
  end(): void;
}

/** Says every few seconds that the rounds of a worker live, and takes up what others left that do not. */
export function signsOfLife(intake: Intake, note: (text: string) => void): Signs {
  const live = new Set<string>();
  const gone = new Set<string>();
  const letGo = new Set<string>();
  const giveBack = async () => {
    if (gone.size > 0) {
      const ids = [...gone];
      await intake.left(ids);
      for (const id of ids) gone.delete(id);
    }
    const jobs = [...letGo];
    await intake.release(jobs);
    for (const job of jobs) letGo.delete(job);
  };
  let beats = 0;
  const beat = async () => {
    await intake.seen([...live], BEAT.lost);
    await giveBack();
    if (beats++ % SWEEP === 0) await intake.sweep(BEAT.lost);
  };
  const failed = (error: unknown) => note(`queue: ${error instanceof Error ? error.message : String(error)}\n`);
  const timer = setInterval(() => void beat().catch(failed), BEAT.every * 1000);
  return {
    async begun({ ids }) {
      for (const id of ids) live.add(id);
      await beat();
    },
    async over(round) {
      for (const id of round.ids) {
        live.delete(id);
        gone.add(id);
      }
      for (const job of round.letGo) letGo.add(job);
      await giveBack().catch(failed);
    },
    end: () => clearInterval(timer),
  };
}
