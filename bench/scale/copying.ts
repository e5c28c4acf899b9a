import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where Debian puts the programs of PostgreSQL. */
const VERSIONS = '/usr/lib/postgresql';

/** Bytes gathered before they are handed on. */
const PIECE = 1 << 18;

export type Cell = string | number | bigint | null | Uint8Array;

/** A table that is being filled; rows are cells in the order of the columns. */
export interface Copying {
  put(row: readonly Cell[]): void;
  /** Waits until what was put has been taken. */
  drained(): Promise<void>;
  end(): Promise<void>;
}

/**
 * Fills a table by COPY, over a psql of its own: neither references nor triggers are looked at, so that whoever calls must say what
 * these would. Errors: what psql says.
 */
export function copyInto(url: string, table: string, columns: readonly string[]): Copying {
  const names = columns.map((name) => `"${name}"`).join(', ');
  const child = spawn(
    program('psql'),
    [url, '-q', '-v', 'ON_ERROR_STOP=1', '-c', `copy ${table} (${names}) from stdin`],
    {
      stdio: ['pipe', 'ignore', 'pipe'],
      env: { ...process.env, PGOPTIONS: '-c session_replication_role=replica -c synchronous_commit=off' },
    },
  );
  const ended = outcome(child, table);
  let [gathered, free] = ['', Promise.resolve() as Promise<unknown>];
  const send = () => {
    if (!child.stdin!.write(gathered)) free = Promise.race([once(child.stdin!, 'drain'), ended]);
    gathered = '';
  };
  return {
    put(row) {
      gathered += `${row.map(cellText).join('\t')}\n`;
      if (gathered.length > PIECE) send();
    },
    drained: async () => void (await free),
    async end() {
      send();
      child.stdin!.end();
      await ended;
    },
  };
}

async function outcome(child: ChildProcess, table: string): Promise<void> {
  let said = '';
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  // What psql says when it ends says more than that it takes no more.
  child.stdin!.on('error', () => {});
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${table}: ${said}`);
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function cellText(cell: Cell): string {
  if (cell === null) return '\\N';
  if (cell instanceof Uint8Array) return `\\\\x${Buffer.from(cell).toString('hex')}`;
  return typeof cell === 'string' ? cell.replace(/[\\\t\n\r]/g, (each) => ESCAPES[each]!) : String(cell);
}

function program(name: string): string {
  const newest = readdirSync(VERSIONS).sort((a, b) => Number(b) - Number(a))[0];
  return join(VERSIONS, newest!, 'bin', name);
}
