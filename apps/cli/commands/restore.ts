import { resolve } from 'node:path';
import type { Command } from 'commander';
import { namedDatabase } from '../database-place.ts';
import { command, withRegister } from '../options.ts';
import { namedPlace, openRegister } from '../register-place.ts';
import type { Screen } from '../screen.ts';
import { counted } from '../show/fields.ts';

const NOTES = `
The register must be empty; it is set up when it is not there. All is taken in, or nothing; then originals are copied.
`;

/** `servanda restore FOLDER`: puts what "servanda backup" wrote into an empty register. */
export function restoreCommand(screen: Screen): Command {
  const says = 'Put a backup into an empty register, in a folder or in PostgreSQL.';
  return withRegister(command('restore', says, ['servanda restore /backups/register --dir register'], NOTES))
    .argument('<folder>', 'what "servanda backup" wrote')
    .action(async (folder: string, { dir }: { readonly dir?: string }) => {
      const { restoreFrom } = await import('../backing-up.ts');
      const place = namedPlace(dir ?? namedDatabase(process.env) ?? 'register', process.cwd());
      const store = await openRegister(place, true);
      try {
        const { rows, originals, missing } = await restoreFrom(resolve(folder), store, place);
        screen.out(`${counted(rows, 'row')} and ${counted(originals, 'original')} are back.\n`);
        if (missing > 0) screen.note(`${counted(missing, 'original')} not in the backup.\n`);
      } finally {
        await store.close();
      }
    });
}
