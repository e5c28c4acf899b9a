import { randomUUID } from 'node:crypto';
import type { Given } from '../../../src/register/index.ts';
import type { Job, JobItem } from '../contract/index.ts';
import type { Says } from '../problem.ts';
import type { Added, Input, Services } from '../services.ts';

/** Takes documents and adds them one after the other, in the background. */
export interface JobDesk {
  /** Begins to add documents and answers at once. */
  take(inputs: readonly Input[], given: Given): Promise<Job>;
  job(id: string): Promise<Job | null>;
  /** Waits until the document at hand is in; the rest is given up. */
  close(): Promise<void>;
}

/** Jobs that are over and can still be asked for. */
const KEPT = 100;

type Adding = Pick<Services, 'add' | 'settle' | 'original'> & { readonly note: (text: string) => void };

/** One document at a time, whoever asked: reading is the work of one core, and the register has one writer. */
export function openJobDesk(services: Adding, says: Says, told: (job: Job) => void): JobDesk {
  const jobs = new Map<string, Job>();
  let queue: Promise<void> = Promise.resolve();
  let closed = false;
  const update = (id: string, changes: Partial<Job>) => {
    const job = { ...jobs.get(id)!, ...changes };
    jobs.set(id, job);
    told(job);
  };
  const run = async (id: string, inputs: readonly Input[], given: Given) => {
    for (const [index, input] of inputs.entries()) {
      if (closed) return;
      const put = (item: Partial<JobItem>) => {
        const items = jobs.get(id)!.items.map((each, at) => (at === index ? { ...each, ...item } : each));
        update(id, { items, done: items.filter(({ state }) => state !== 'waiting' && state !== 'reading').length });
      };
      put({ state: 'reading' });
      put(outcome(await services.add(input, given), says));
    }
    await services.settle();
    update(id, { state: 'done' });
  };
  return {
    async take(inputs, given) {
      const id = randomUUID();
      const items = inputs.map(({ name }) => waiting(name));
      jobs.set(id, { id, state: 'running', done: 0, total: items.length, items, problem: null });
      forgetOld(jobs);
      queue = queue.then(() => run(id, inputs, given)).catch((error) => update(id, broken(error, says, services.note)));
      return jobs.get(id)!;
    },
    job: async (id) => jobs.get(id) ?? null,
    async close() {
      closed = true;
      await queue;
    },
  };
}

function waiting(name: string): JobItem {
  return { name, state: 'waiting', id: null, commitments: 0, findings: [] };
}

function outcome({ result, id, commitments, findings }: Added, says: Says): Partial<JobItem> {
  const said = findings.map((finding) => ({ ...finding, says: says(finding.code, finding.params) }));
  return { state: result, id, commitments, findings: said };
}

/** The register itself failed: what is left of the job is given up, and what was added stands. */
function broken(error: unknown, says: Says, note: (text: string) => void): Partial<Job> {
  const known = error as { code?: string; params?: Parameters<Says>[1] };
  const isNamed = typeof known.code === 'string' && known.params !== undefined;
  if (!isNamed) note(`adding documents: ${error instanceof Error ? error.stack : String(error)}\n`);
  return { state: 'broken', problem: isNamed ? says(known.code!, known.params!) : says('api.broke', {}) };
}

function forgetOld(jobs: Map<string, Job>): void {
  const over = [...jobs.values()].filter(({ state }) => state !== 'running');
  for (const { id } of over.slice(0, Math.max(0, over.length - KEPT))) jobs.delete(id);
}
