import type { Given } from '../../../src/register/index.ts';
import type { Intake, IntakeItem } from '../../../src/stores/postgres/index.ts';
import type { Job, JobItem } from '../contract/index.ts';
import type { Says } from '../problem.ts';
import type { Input, Services } from '../services.ts';
import type { JobDesk } from './desk.ts';

/** The queue of a register that many machines work at. */
export interface Queue {
  readonly intake: Intake;
  /** Keeps the bytes of documents and puts them into the queue, in one piece; the id of the batch. */
  put(inputs: readonly Input[], given: Given): Promise<string>;
}

/** Milliseconds between looks at how far documents are that came by this server. */
const LOOK_MS = 500;

/** Takes documents into the queue. Whoever reads them, wherever, is seen from here. */
export function openQueueDesk(queue: Queue, services: Services, says: Says, told: (job: Job) => void): JobDesk {
  const running = new Map<string, string>();
  const look = async () => {
    for (const [id, before] of running) {
      const job = await jobOf(queue, id, says);
      const now = JSON.stringify(job);
      if (job === null || now === before) continue;
      if (job.state === 'running') running.set(id, now);
      else {
        running.delete(id);
        await services.settle();
      }
      told(job);
    }
  };
  const timer = setInterval(() => void look().catch((error) => services.note(`queue: ${String(error)}\n`)), LOOK_MS);
  timer.unref();
  return {
    async take(inputs, given) {
      const id = await queue.put(inputs, given);
      running.set(id, '');
      return (await jobOf(queue, id, says))!;
    },
    job: (id) => jobOf(queue, id, says),
    async close() {
      clearInterval(timer);
    },
  };
}

async function jobOf({ intake }: Queue, id: string, says: Says): Promise<Job | null> {
  const items = (await intake.batch(id)).map((item) => itemOf(item, says));
  if (items.length === 0) return null;
  const open = items.filter(({ state }) => state === 'waiting' || state === 'reading').length;
  const done = items.length - open;
  return { id, state: open > 0 ? 'running' : 'done', done, total: items.length, items, problem: null };
}

function itemOf({ name, state, document, commitments, findings }: IntakeItem, says: Says): JobItem {
  const said = findings.map((found) => ({ ...found, says: says(found.code, found.params) }));
  return { name, state: state === 'dead' ? 'failed' : state, id: document, commitments, findings: said };
}
