import type { Hint } from '../../src/intake/index.ts';
import { type Finding, finding, Trouble } from '../../src/model/index.ts';
import { expandPaths, type FetchOptions, fetchAddress, readDocument, readStream } from '../../src/world/index.ts';

/** The bytes of a document and where they came from. */
export interface Loaded {
  readonly bytes: Uint8Array;
  readonly hint: Hint;
}

/** A document to be read: its name, and a way to get its bytes. `load` rejects with `Trouble` when the world fails. */
export interface Input {
  readonly name: string;
  load(): Promise<Loaded>;
}

/**
 * The documents that arguments stand for: files, all files of a folder, `-` for standard input, addresses. `fetching` says
 * what may be fetched and how long it may take.
 */
export async function inputsOf(names: readonly string[], fetching: FetchOptions = {}): Promise<Input[]> {
  const inputs: Input[] = [];
  for (const name of names) {
    if (name === '-') inputs.push(standardInput());
    else if (isAddress(name)) inputs.push(address(name, fetching));
    else inputs.push(...(await files(name)));
  }
  return inputs;
}

/** The finding that keeps what went wrong with one document, for a batch that goes on with the next. */
export function findingOf(error: unknown): Finding {
  if (error instanceof Trouble) return finding(error.code, 'error', error.params);
  return finding('program.broke', 'error', { reason: error instanceof Error ? error.message : String(error) });
}

function standardInput(): Input {
  return {
    name: '-',
    load: async () => ({ bytes: await readStream(process.stdin), hint: { name: '-', kind: 'stdin' } }),
  };
}

/** Files that stand beside documents in a folder and are none themselves. One that is named outright is read all the same. */
const BESIDE = /\.(?:csv|tsv|json|jsonl|ndjson|xml|ya?ml|toml|db|sqlite|[cm]?[jt]s|css|py|sh|png|jpe?g|gif|svg|webp)$/i;

async function files(name: string): Promise<Input[]> {
  const found = (await expandPaths([name])).filter(({ path }) => path === name || !BESIDE.test(path));
  return found.map(({ path, failed }) => ({
    name: path,
    load: async () => {
      if (failed) throw failed;
      return { bytes: await readDocument(path), hint: { name: path, kind: 'file' } };
    },
  }));
}

function isAddress(name: string): boolean {
  return /^https?:\/\//i.test(name);
}

function address(name: string, fetching: FetchOptions): Input {
  return {
    name,
    load: async () => {
      const { bytes, contentType, retrieved } = await fetchAddress(name, fetching);
      return { bytes, hint: { name, kind: 'url', contentType, retrieved } };
    },
  };
}
