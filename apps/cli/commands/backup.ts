import { resolve } from 'node:path';
import type { Command } from 'commander';
import { command, withRegister } from '../options.ts';
import { withStore } from '../register-place.ts';
import type { Screen } from '../screen.ts';
import { counted } from '../show/fields.ts';

const NOTES = `
The folder then has the history of one moment, packed, the originals, in PostgreSQL the accounts, and a manifest with the hash of each
file. Others go on working meanwhile. Into the same folder again, only new originals are written. "servanda restore" puts it into an
empty register, of either kind.
`;

/** `servanda backup FOLDER`: a consistent copy of a register. */
export function backupCommand(screen: Screen): Command {
  const says = 'Write a consistent copy of a register, with originals and accounts, while others work on it.';
  return withRegister(command('backup', says, ['servanda backup /backups/register'], NOTES))
    .argument('<folder>', 'where it goes')
    .action((folder: string, { dir }: { readonly dir?: string }) =>
      withStore(dir, async (store, place) => {
        const { backUp } = await import('../backing-up.ts');
        const { rows, originals, missing } = await backUp(store, place, resolve(folder), new Date().toISOString());
        screen.out(`${counted(rows, 'row')} and ${counted(originals, 'original')} are in ${folder}.\n`);
        if (missing > 0) screen.note(`${counted(missing, 'original')} missing or damaged; see "servanda doctor".\n`);
      }),
    );
}
