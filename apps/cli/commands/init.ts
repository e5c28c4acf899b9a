import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { WorldFailed } from '../../../src/model/index.ts';
import { isAddress, namedDatabase, shownPlace } from '../database-place.ts';
import { command } from '../options.ts';
import { namedPlace, openRegister, type RegisterPlace } from '../register-place.ts';
import type { Screen } from '../screen.ts';

const NOTES = `
In PostgreSQL the database itself must be there, and empty: createdb --encoding=UTF8 --template=template0 register. Its originals
are kept in the folder or S3 bucket that SERVANDA_ORIGINALS names, the passage index in that of SERVANDA_DATA.
`;

/** `servanda init [PLACE]`: sets up a register; where one is already, nothing changes. */
export function initCommand(screen: Screen): Command {
  const says = 'Set up a register: one SQLite file beside a folder of originals, or a PostgreSQL database.';
  const examples = ['servanda init register', 'servanda init postgres://servanda@db.example/register'];
  return command('init', says, examples, NOTES)
    .argument('[place]', 'folder of the register, or postgres://… (default: DATABASE_URL, or the working folder)')
    .action(async (name: string | undefined) => {
      const place = namedPlace(name ?? namedDatabase(process.env) ?? '.', process.cwd());
      const there = await isThere(place);
      const store = await openRegister(place, true);
      await store.close();
      const shown = shownPlace(place);
      screen.out(
        there
          ? `There is already a register in ${shown}; nothing was changed.\n`
          : `A register is set up in ${shown}.\n`,
      );
      screen.out(
        `Next: servanda add FILE…${name === undefined && isAddress(place.database) ? '' : ` --dir ${shown}`}\n`,
      );
    });
}

async function isThere(place: RegisterPlace): Promise<boolean> {
  if (!isAddress(place.database)) return existsSync(place.database);
  try {
    await (await openRegister(place)).close();
    return true;
  } catch (error) {
    if (error instanceof WorldFailed && error.code === 'store.not-there') return false;
    throw error;
  }
}
