import { readdirSync, readFileSync } from 'node:fs';
import pg from 'pg';

/** Processor time (s) that a database took, by the names of the programs that asked it; `''`: what it did by itself. */
export type Spent = ReadonlyMap<string, number>;

/** Watches what a server of PostgreSQL on this machine takes of its processors. */
export interface Meter {
  /** Processor time since the meter was opened. */
  spent(): Promise<Spent>;
  close(): Promise<void>;
}

/** Milliseconds between looks: what a connection takes after the last look and before it is closed is not seen. */
const LOOK_MS = 200;

/** Opens a meter over the processes of the server that descend from `pid`. */
export async function openMeter(pid: () => number, address: string): Promise<Meter> {
  const own = new pg.Pool({ connectionString: address, application_name: 'meter', max: 1 });
  own.on('error', () => {});
  const names = new Map<number, string>();
  const [first, last] = [new Map<number, number>(), new Map<number, number>()];
  const look = async () => {
    for (const process of childrenOf(pid())) {
      const seconds = secondsOf(process);
      if (seconds === null) continue;
      if (!first.has(process)) first.set(process, isNew(process) ? seconds : 0);
      last.set(process, seconds);
    }
    const { rows } = await own.query(
      "select pid, application_name as name from pg_stat_activity where backend_type = 'client backend'",
    );
    for (const row of rows) names.set(row.pid, row.name);
  };
  // What is there already has spent before the measurement; what comes later has spent all of it in it.
  let isNew = (_process: number): boolean => true;
  await look();
  isNew = () => false;
  const timer = setInterval(() => void look().catch(() => {}), LOOK_MS);
  return {
    async spent() {
      await look();
      const sums = new Map<string, number>();
      for (const [process, seconds] of last) {
        const name = names.get(process) ?? '';
        sums.set(name, (sums.get(name) ?? 0) + seconds - first.get(process)!);
      }
      return sums;
    },
    async close() {
      clearInterval(timer);
      await own.end();
    },
  };
}

/** Processor time of a process with all its threads (s), to a nanosecond; null when it is gone. */
export function secondsOf(pid: number): number | null {
  try {
    const tasks = readdirSync(`/proc/${pid}/task`);
    const spent = tasks.map((task) =>
      Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]),
    );
    return spent.reduce((sum, each) => sum + each, 0) / 1e9;
  } catch {
    return null;
  }
}

function childrenOf(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return children === '' ? [] : children.split(' ').map(Number);
}
