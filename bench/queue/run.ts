import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startServer, type TestServer } from '../../test/stores/postgres-server.ts';
import { loadSamples, type Sample } from '../documents.ts';
import { breakQueue } from './breaking.ts';
import { heldAgainst } from './held.ts';
import { measureThroughput, type Throughput } from './throughput.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: 'string', default: resolve(import.meta.dirname, '../../../shared/corpus') },
    documents: { type: 'string', default: '2000' },
    short: { type: 'boolean', default: false },
    fetched: { type: 'string', default: '100' },
    each: { type: 'string', default: '600' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
  },
});

const SHORT = {
  from: 'samples',
  samples: [{ text: 'Ruritania will build three bridges over the long lake by 2030.', date: '2026-01-01' }],
};

/**
 * `npm run bench:queue`: a queue in a PostgreSQL of its own. `throughput`: what one worker reads and what two do (`--each` documents each,
 * `--rounds` times; `--short`: of one sentence, so that little is left but the queue). `breaking`: three workers and all that happens to them (`--documents` kept, `--fetched` addresses). Without a word: both.
 */
async function main(): Promise<void> {
  const { from, samples } = values.short ? SHORT : loadSamples(values.corpus, 100_000);
  const folder = mkdtempSync(join(tmpdir(), 'servanda-queue-'));
  const server = await startServer();
  say(
    `texts: ${new Set(samples.map(({ text }) => text)).size} from ${from === 'samples' ? from : 'the archive'}; load before: ${loadavg()[0]!.toFixed(1)}`,
  );
  try {
    if (positionals[0] !== 'breaking') await throughput(server, folder, samples);
    if (positionals[0] !== 'throughput') await breaking(server, join(folder, 'broken'), samples);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function throughput(server: TestServer, folder: string, samples: readonly Sample[]): Promise<void> {
  const settings = { documents: Number(values.each), rounds: Number(values.rounds) };
  const measured = await measureThroughput(server, folder, samples, settings);
  if (values.json) console.log(JSON.stringify(measured));
  else say(report(measured));
}

function report({ documents, one, two }: Throughput): string {
  const line = ({ workers, rate, put, queue, store, own, worker }: typeof one) =>
    `${workers} × ${documents} documents: ${rate.toFixed(1)}/s; processor time for each, ms: worker ${worker.toFixed(1)}, ` +
    `database ${(put + queue + store).toFixed(2)} = queue ${(put + queue).toFixed(3)} (in ${put.toFixed(3)}, out ${queue.toFixed(3)}) + storing ${store.toFixed(2)}; beside them ${own.toFixed(2)}`;
  return `${line(one)}\n${line(two)}\ntwo workers against one: ${(two.rate / one.rate).toFixed(2)}`;
}

async function breaking(server: TestServer, folder: string, samples: readonly Sample[]): Promise<void> {
  const settings = { documents: Number(values.documents), fetched: Number(values.fetched), awayMs: 3000, tell: say };
  const broken = await breakQueue(server, folder, samples, settings);
  try {
    const held = await heldAgainst(broken.place, settings.documents + settings.fetched);
    const { seconds, diskFilled, waited } = broken;
    if (values.json) console.log(JSON.stringify({ ...held, seconds, diskFilled, waited }));
    else {
      say(
        `${Math.round(seconds)} s with three workers; ${diskFilled ? 'a full disk of the originals' : 'NO full disk: none could be mounted'}`,
      );
      say(
        Object.entries(held.figures)
          .map(([name, value]) => `${name.replaceAll('_', ' ')} ${value}`)
          .join(', '),
      );
      say(held.faults.length === 0 ? 'nothing lost, nothing doubled' : held.faults.slice(0, 20).join('\n'));
    }
    if (held.faults.length > 0) process.exitCode = 1;
  } finally {
    broken.close();
  }
}

function say(text: string): void {
  (values.json ? console.error : console.log)(text);
}

await main();
