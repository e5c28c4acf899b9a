import { parseArgs } from 'node:util';
import pg from 'pg';
import { asked, startServer } from '../../test/stores/postgres-server.ts';
import { fill } from './fill.ts';
import { load, openClient, percentile, type Question, type Timings } from './load.ts';
import { questions, rollsFor } from './questions.ts';
import { report, type SizeFigures } from './report.ts';
import { type Served, serve } from './serving.ts';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '10000,100000' },
    readers: { type: 'string', default: '50' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    pages: { type: 'string', default: '' },
    /** Registers that were filled before, by their addresses; else a server is started for the time of the run. */
    databases: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
  },
});

/** As the server has: so many questions to the database at a time, the others wait. */
const CONNECTIONS = 10;

/** What is taken of memory for the data; the rest of the settings are those of the tests, which write nothing through to the disk. */
const SETTINGS = ['shared_buffers=1GB', 'maintenance_work_mem=512MB', 'max_wal_size=8GB', 'autovacuum=off'];

const readers = Number(values.readers);

/**
 * `npm run bench:scale`: registers of 100,000 and a million invented commitments in a PostgreSQL of its own, each served by `servanda
 * serve`; readers on the loopback ask for the same kinds of page in both, in turns, and for `select 1` beside them.
 */
async function main(): Promise<void> {
  const given = values.databases.split(',').filter((url) => url !== '');
  if (given.length > 0) return measure(given);
  const server = await startServer(SETTINGS);
  try {
    const urls: string[] = [];
    for (const documents of values.documents.split(',').map(Number)) {
      const url = await server.fresh();
      const from = performance.now();
      await fill(url, documents);
      console.error(`${documents} documents stored in ${((performance.now() - from) / 1000).toFixed(0)} s`);
      urls.push(url);
    }
    await measure(urls);
  } finally {
    await server.stop();
  }
}

interface Site {
  readonly url: string;
  readonly served: Served;
  readonly figures: SizeFigures;
  readonly questions: readonly Question[];
  close(): void;
}

async function measure(urls: readonly string[]): Promise<void> {
  const sites: Site[] = [];
  try {
    for (const url of urls) sites.push(await opened(url));
    const trivial: Timings[] = [];
    for (let round = 0; round < Number(values.rounds); round += 1) await oneRound(sites, trivial);
    for (const { served, figures } of sites) Object.assign(figures, { after: served.memory() });
    const figures = {
      readers,
      sizes: sites.map((site) => site.figures),
      trivial: trivial.map(({ times }) => percentile(times, 99)),
    };
    console.log(values.json ? JSON.stringify(figures) : report(figures));
  } finally {
    for (const site of sites) {
      site.close();
      await site.served.stop();
    }
  }
}

async function opened(url: string): Promise<Site> {
  const [{ count, size }] = (await asked(
    url,
    "select (select count(*)::integer from entries where kind = 'commitment') as count, pg_database_size(current_database())::bigint as size",
  )) as [{ count: number; size: number }];
  const ids = (await asked(url, "select id from entries where kind = 'commitment' order by id limit 20000")).map(
    ({ id }) => String(id),
  );
  const served = await serve(url);
  await served.settled();
  const client = openClient(served.address, readers);
  const wanted = values.pages.split(',').filter((name) => name !== '');
  const all = questions({ ask: client.ask, ids, commitments: count }, rollsFor(readers, 7));
  const chosen = all.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const pages = new Map(chosen.map(({ name }) => [name, []]));
  const figures = {
    commitments: count,
    bytes: Number(size),
    readySeconds: served.readySeconds,
    ready: served.memory(),
    after: served.memory(),
    pages,
  };
  return { url, served, figures, questions: chosen, close: client.close };
}

/** Every page at every size, in turns, with the reference before each kind of page. */
async function oneRound(sites: readonly Site[], trivial: Timings[]): Promise<void> {
  const seconds = Number(values.seconds);
  const reference: Timings = { name: 'select 1', times: [], seconds: 0 };
  for (const [index, { name }] of sites[0]!.questions.entries()) {
    await selectOne(sites[0]!.url, Math.max(0.5, seconds / 4), reference);
    for (const { questions: own, figures, served } of sites) {
      const timings: Timings = { name, times: [], seconds: 0 };
      const before = served.cpuSeconds();
      await load(own[index]!, readers, seconds, timings);
      const { times } = timings;
      figures.pages.get(name)!.push({
        p50: percentile(times, 50),
        p99: percentile(times, 99),
        perSecond: times.length / timings.seconds,
        cpuMs: ((served.cpuSeconds() - before) * 1000) / times.length,
      });
    }
  }
  trivial.push(reference);
}

/** As many callers, over as many connections as the server has: what the database, its driver and this machine take at the least. */
async function selectOne(url: string, seconds: number, known: Timings): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS });
  await Promise.all(Array.from({ length: CONNECTIONS }, () => pool.query('select 1')));
  const ask = async () => {
    await pool.query('select 1');
  };
  await load({ name: 'select 1', ask }, readers, seconds, known);
  await pool.end();
}

await main();
