import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { command, withRegister } from '../options.ts';
import { findRegister, openRegister, placeOf } from '../register-place.ts';
import type { Screen } from '../screen.ts';
import { counted } from '../show/fields.ts';

interface Flags {
  readonly dir?: string;
}

const NOTES = `
PATH is a file of "servanda export --format jsonl --history", or the folder (or datapackage.json) of "servanda export --format
datapackage --history". The register must be empty; with --dir it is set up when it is not there. All is taken in, or nothing.
`;

/** `servanda import PATH`: takes back what `servanda export --history` wrote. */
export function importCommand(screen: Screen): Command {
  const says = 'Take in a register that was exported with its history: the same documents, entries and decisions.';
  const examples = ['servanda import register.jsonl --dir copy', 'servanda import package --dir copy'];
  return withRegister(command('import', says, examples, NOTES))
    .argument('<path>', 'the export')
    .action((path: string, flags: Flags) => run(path, flags, screen));
}

async function run(path: string, { dir }: Flags, screen: Screen): Promise<void> {
  const { openExport } = await import('../importing/open-export.ts');
  const exported = await openExport(path);
  const place = dir === undefined ? findRegister(undefined, process.cwd()) : placeOf(resolve(dir));
  const store = await openRegister(place, !existsSync(place.database));
  try {
    const rows = await store.restore(exported.rows());
    const originals = await exported.keepOriginals(place.originals);
    const { documents, entries } = await store.counts();
    screen.out(`${counted(rows, 'row')} taken in: ${counted(documents, 'document')}, ${entries} entries in force.\n`);
    if (originals < documents) {
      const missing = counted(documents - originals, 'original');
      screen.note(`${missing} not in the export; "servanda add" of the same files puts them back.\n`);
    }
  } finally {
    await store.close();
  }
}
