import { Agent, get } from 'node:http';

/** Answers of one kind of question, as readers had them. Times in milliseconds. */
export interface Timings {
  readonly name: string;
  readonly times: number[];
  /** Seconds in which they were asked. */
  seconds: number;
}

/** A kind of question: asks once, as the reader of that number. Rejects when the answer is not what it should be. */
export interface Question {
  readonly name: string;
  readonly ask: (reader: number) => Promise<void>;
}

/** So many readers ask one question after the other for some seconds, each as soon as it has its answer. */
export async function load({ name, ask }: Question, readers: number, seconds: number, known: Timings): Promise<void> {
  const from = performance.now();
  const end = from + seconds * 1000;
  const read = async (reader: number) => {
    for (let at = performance.now(); at < end; at = performance.now()) {
      await ask(reader).catch((error) => {
        throw new Error(`${name}: ${error}`);
      });
      known.times.push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: readers }, (_, reader) => read(reader)));
  known.seconds += (performance.now() - from) / 1000;
}

/** The value that so many per cent of the times do not pass. */
export function percentile(times: readonly number[], percent: number): number {
  const sorted = Float64Array.from(times).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0;
}

/** Asks a server over connections that stay open, one for each reader. Gives the body; rejects what is not 200. */
export function openClient(address: string, readers: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: readers });
  const ask = (path: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const request = get(new URL(path, address), { agent }, (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('error', reject);
        response.on('end', () => {
          const body = Buffer.concat(pieces).toString('utf8');
          if (response.statusCode === 200) resolve(body);
          else reject(new Error(`${response.statusCode} ${path} ${body.slice(0, 200)}`));
        });
      });
      request.on('error', (error: NodeJS.ErrnoException) => {
        // The server closed a connection that had nothing to do while the other register was asked.
        if (request.reusedSocket && error.code === 'ECONNRESET') resolve(ask(path));
        else reject(error);
      });
    });
  return { ask, close: () => agent.destroy() };
}
