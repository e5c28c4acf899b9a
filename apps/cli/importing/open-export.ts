import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as z from 'zod';
import { Trouble, WorldFailed } from '../../../src/model/index.ts';
import { readHistory } from '../../../src/publish/index.ts';
import type { HistoryRow } from '../../../src/register/index.ts';
import { keepOriginal } from '../../../src/world/index.ts';
import { hashFile } from './hash-file.ts';

/** An export of ours, ready to be taken in. */
export interface OpenExport {
  rows(): AsyncIterable<HistoryRow>;
  /** Keeps the originals that came with it and returns how many there were. */
  keepOriginals(folder: string): Promise<number>;
}

/** What is read of the description of a package: names and hashes of its files. */
const Descriptor = z.looseObject({
  resources: z.array(z.looseObject({ name: z.string(), path: z.string(), hash: z.string().optional() })),
});
type Resource = z.infer<typeof Descriptor>['resources'][number];

/**
 * Opens a JSON Lines file, a package's folder, or its `datapackage.json`. Errors: `cli.import-not-there`; of a package
 * `cli.import-package` (`reason`), `cli.import-no-history`, `cli.import-changed` for a file that is not what the description says.
 */
export async function openExport(path: string): Promise<OpenExport> {
  if (!existsSync(path)) throw new WorldFailed('cli.import-not-there', { path });
  const described = statSync(path).isDirectory() ? join(path, 'datapackage.json') : path;
  if (basename(described) !== 'datapackage.json') {
    return { rows: () => readHistory(linesOf(path)), keepOriginals: async () => 0 };
  }
  return openPackage(described);
}

async function openPackage(described: string): Promise<OpenExport> {
  const folder = dirname(described);
  const { resources } = descriptorOf(described);
  const history = resources.find(({ name }) => name === 'history');
  if (!history) throw new Trouble('cli.import-no-history', { path: described });
  for (const resource of resources) await refuseChanged(folder, resource);
  const originals = resources.filter(({ name }) => name.startsWith('original-'));
  return {
    rows: () => readHistory(linesOf(join(folder, history.path))),
    async keepOriginals(kept) {
      for (const { path } of originals) await keepOriginal(kept, readFileSync(join(folder, path)));
      return originals.length;
    },
  };
}

function descriptorOf(path: string): z.infer<typeof Descriptor> {
  try {
    return Descriptor.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const reason = error instanceof z.ZodError ? (error.issues[0]?.message ?? '') : String(error);
    throw new Trouble('cli.import-package', { path, reason }, error);
  }
}

/** A package names files below itself only (its standard forbids others), and each is what its hash says. */
async function refuseChanged(folder: string, { path, hash }: Resource): Promise<void> {
  const outside = path.startsWith('/') || /^[a-z]+:/i.test(path) || path.split(/[\\/]/).includes('..');
  if (outside) throw new Trouble('cli.import-package', { path, reason: 'it names a file outside its folder' });
  const file = join(folder, path);
  if (!existsSync(file)) throw new Trouble('cli.import-changed', { path: file });
  const found = hash === undefined ? undefined : `sha256:${await hashFile(file)}`;
  if (found !== hash) throw new Trouble('cli.import-changed', { path: file });
}

/** Lines end at a line feed alone: other separators may stand within a JSON text. A last line without an end counts too. */
async function* linesOf(path: string): AsyncIterable<string> {
  let rest = '';
  for await (const chunk of createReadStream(path, 'utf8')) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
