import { execFile, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);

/** Where Debian puts the programs of the server; they are not on the path. */
const VERSIONS = '/usr/lib/postgresql';

/** A PostgreSQL server of the tests' own. */
export interface TestServer {
  /** Address of a database that is always there. */
  readonly address: string;
  /** Makes an empty database and gives its address. */
  fresh(): Promise<string>;
  /** The process that everything else of the server descends from. */
  pid(): number;
  /** Breaks it off as a crash would, keeps it away for `ms`, and starts it again. */
  restart(ms: number): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts a real server in a folder of its own on a free port of the loopback. It writes nothing through to the disk: what is
 * tested is the program, not the machine's power supply. Its locale is "C", where PostgreSQL itself knows English letters alone.
 * `more` are further settings, which take the place of those here.
 */
export async function startServer(more: readonly string[] = []): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'servanda-postgres-'));
  const user = unprivileged();
  chmodSync(folder, 0o700);
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid!);
  const data = join(folder, 'data');
  const init = ['-D', data, '-U', 'servanda', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
  await run(program('initdb'), init, { ...user, cwd: folder });
  const port = await freePort();
  const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'shared_buffers=64MB'];
  settings.push('listen_addresses=127.0.0.1', `port=${port}`, `unix_socket_directories=${folder}`, ...more);
  const start = () => {
    const args = ['-D', data, ...settings.flatMap((each) => ['-c', each])];
    return spawn(program('postgres'), args, { ...user, cwd: folder, stdio: 'ignore' });
  };
  let server = start();
  const halt = async () => {
    const ended = once(server, 'exit');
    // PostgreSQL takes SIGQUIT for: stop at once, whoever is connected.
    server.kill('SIGQUIT');
    await ended;
  };
  const address = (name: string) => `postgres://servanda@127.0.0.1:${port}/${name}`;
  await answering(address('postgres'));
  return {
    address: address('postgres'),
    fresh: () => freshDatabase(address('postgres')),
    pid: () => server.pid!,
    async restart(ms) {
      await halt();
      await sleep(ms);
      server = start();
      await answering(address('postgres'));
    },
    async stop() {
      await halt();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Makes an empty database on the server of another one and gives its address. */
export async function freshDatabase(server: string): Promise<string> {
  const name = `register_${randomBytes(6).toString('hex')}`;
  await asked(server, `create database ${name} template template0`);
  return server.replace(/[^/]*$/, name);
}

/** One statement on a database, beside the store. */
export async function asked(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

function program(name: string): string {
  const newest = readdirSync(VERSIONS).sort((a, b) => Number(b) - Number(a))[0];
  return join(VERSIONS, newest!, 'bin', name);
}

/** PostgreSQL refuses to run as root; Debian's package brings a user for it. */
function unprivileged(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const number = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: number('-u'), gid: number('-g') };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await asked(url, 'select 1');
      return;
    } catch (error) {
      // After a crash it goes through what was written since it last put its house in order, which takes a large database a while.
      if (tries >= 2400) throw error;
      await sleep(50);
    }
  }
}
