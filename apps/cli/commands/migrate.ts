import type { Command } from 'commander';
import { command } from '../options.ts';
import type { Screen } from '../screen.ts';
import { counted } from '../show/fields.ts';

interface Flags {
  readonly to: string;
  readonly from?: string;
  readonly originals?: string;
}

const NOTES = `
A register is a folder, or a PostgreSQL database (postgres://user@host/database) that holds no tables yet. Everything goes along:
documents, texts, every reading, decision and follow-up in their order. The register that is read from stays as it is. Broken off,
the same command goes on: what is there is not copied again, and the history comes in one piece or not at all.
`;

/** `servanda migrate --to PLACE`: moves a register from one kind of database to the other, or to another place. */
export function migrateCommand(screen: Screen): Command {
  const examples = [
    'servanda migrate --to postgres://servanda@db.example/register --originals /srv/originals',
    'servanda migrate --from postgres://servanda@db.example/register --originals /srv/originals --to copy',
  ];
  return command('migrate', 'Move a register with its history and originals to PostgreSQL or back.', examples, NOTES)
    .requiredOption('--to <place>', 'where it goes: a folder, or the address of a PostgreSQL database')
    .option('--from <place>', 'where it is (default: the nearest register from here upward)')
    .option(
      '--originals <place>',
      'where the originals of the register in PostgreSQL are: a folder, or s3://bucket/prefix (default: SERVANDA_ORIGINALS)',
    )
    .action((flags: Flags) => run(flags, screen));
}

async function run({ to, from, originals }: Flags, screen: Screen): Promise<void> {
  const { moveRegister, openSource, openTarget } = await import('../migrating.ts');
  const source = await openSource(from, originals);
  try {
    const target = await openTarget(to, originals);
    try {
      const moved = await moveRegister(source, target);
      const { documents, entries } = await target.store.counts();
      const said = moved.rows === null ? 'Everything was there already' : `${counted(moved.rows, 'row')} moved`;
      screen.out(`${said}: ${counted(documents, 'document')}, ${entries} entries in force.\n`);
      screen.out(moved.originals > 0 ? `${counted(moved.originals, 'original')} copied.\n` : 'No originals copied.\n');
      if (moved.missing > 0)
        screen.note(`${counted(moved.missing, 'original')} missing or damaged; see "servanda doctor".\n`);
    } finally {
      await target.store.close();
    }
  } finally {
    await source.store.close();
  }
}
