import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { command } from '../options.ts';
import { openRegister, placeOf } from '../register-place.ts';
import type { Screen } from '../screen.ts';

/** `servanda init [DIR]`: sets up a register; where one is already, nothing changes. */
export function initCommand(screen: Screen): Command {
  return command('init', 'Set up a register: one SQLite file beside a folder of originals.', ['servanda init register'])
    .argument('[dir]', 'folder of the register', '.')
    .action(async (dir: string) => {
      const place = placeOf(resolve(dir));
      const there = existsSync(place.database);
      const store = await openRegister(place, true);
      await store.close();
      const shown = relative(process.cwd(), place.folder) || '.';
      screen.out(
        there
          ? `There is already a register in ${shown}; nothing was changed.\n`
          : `A register is set up in ${shown}.\n`,
      );
      screen.out(`Next: servanda add FILE… --dir ${shown}\n`);
    });
}
