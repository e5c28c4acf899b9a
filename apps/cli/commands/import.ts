import { existsSync } from 'node:fs';
import { type Command, Option } from 'commander';
import type { DateOrder } from '../../../src/follow/index.ts';
import { WrongUse } from '../../../src/model/index.ts';
import { command, givenOf, withRegister } from '../options.ts';
import { findRegister, namedPlace, openRegister } from '../register-place.ts';
import type { Screen } from '../screen.ts';
import { counted } from '../show/fields.ts';

interface Flags {
  readonly dir?: string;
  readonly by?: string;
  readonly date?: string;
  readonly title?: string;
  readonly licence?: string;
  readonly column: readonly string[];
  readonly dates?: NonNullable<DateOrder>;
  readonly dryRun?: boolean;
}

const NOTES = `
PATH is a file of "servanda export --format jsonl --history", or the folder (or datapackage.json) of "servanda export --format
datapackage --history". The register must be empty; with --dir it is set up when it is not there. All is taken in, or nothing.

A PATH that ends in .csv or .tsv is a table of commitments, taken into a register that is there, accepted by --by. The table is
kept as a document, and every field leads back to its cell. What each column is, is guessed from its heading (in six languages)
or from what stands in it, and shown; --dry-run shows it and stops. Fields: number, summary (must be there), kind, binding,
promisor, beneficiary, amount, unit, currency, deadline, area. --column promisor=C says it better, --column area=- that there
is none; both are remembered for the next table with the same head. Wrong cells are listed by cell, line and column, and with
any of them nothing is taken in. Of a workbook (.xlsx), save the sheet as CSV (UTF-8) first.
`;

/** `servanda import PATH`: takes back what `servanda export --history` wrote, or takes in a table of commitments. */
export function importCommand(screen: Screen): Command {
  const says = 'Take in a register that was exported with its history, or a table of commitments.';
  const examples = [
    'servanda import register.jsonl --dir copy',
    'servanda import package --dir copy',
    'servanda import commitments.csv --date 2022-01-25 --by "R. Velde"',
    'servanda import pledges.csv --column promisor=C --dates day-first --dry-run --by "R. Velde"',
  ];
  return withRegister(command('import', says, examples, NOTES))
    .argument('<path>', 'the export, or a table (CSV)')
    .option('--by <name>', 'of a table: who takes it in')
    .option('--date <date>', 'of a table: the date of its commitments')
    .option('--title <title>', 'of a table: its title')
    .option('--licence <licence>', 'of a table: what a published site may show of it (see "servanda add --help")')
    .option('--column <field=letter>', 'of a table: which column a field is in; may be given again', collected, [])
    .addOption(
      new Option('--dates <order>', 'of a table: how 03/04/2030 is meant').choices(['day-first', 'month-first']),
    )
    .option('--dry-run', 'of a table: show how it is understood, and take nothing in')
    .action((path: string, flags: Flags) =>
      /\.[ct]sv$/i.test(path) ? table(path, flags, screen) : run(path, flags, screen),
    );
}

async function table(path: string, flags: Flags, screen: Screen): Promise<void> {
  const { by } = flags;
  if (by === undefined) throw new WrongUse('follow.needs', { flag: '--by' });
  const { importCommitments } = await import('../importing-table.ts');
  const { columnsSaid } = await import('../importing/table-columns.ts');
  await importCommitments(path, givenOf(flags), { ...flags, by, columns: columnsSaid(flags.column) }, screen);
}

function collected(text: string, before: readonly string[]): string[] {
  return [...before, text];
}

async function run(path: string, { dir }: Flags, screen: Screen): Promise<void> {
  const { openExport } = await import('../importing/open-export.ts');
  const exported = await openExport(path);
  const place = dir === undefined ? findRegister(undefined, process.cwd()) : namedPlace(dir, process.cwd());
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
