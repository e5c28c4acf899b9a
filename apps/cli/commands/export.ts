import { type Command, Option } from 'commander';
import { KINDS } from '../../../src/model/index.ts';
import { type EntryPage, type EntryQuery, entryQuery, type Status, type Store } from '../../../src/register/index.ts';
import { command, withRegister } from '../options.ts';
import { withStore } from '../register-place.ts';
import type { Screen } from '../screen.ts';
import { counted } from '../show/fields.ts';

interface Flags {
  readonly format: 'jsonl' | 'csv';
  readonly kind: string;
  readonly unreviewed?: boolean;
  readonly columns?: boolean;
  readonly dir?: string;
}

/** Rows that are read and written at a time: few enough for any memory, enough that the database is asked seldom. */
const PAGE = 500;

/** `servanda export`: open data from the register. */
export function exportCommand(screen: Screen): Command {
  const says =
    'Print the register as open data. Only what a person has accepted or edited, unless --unreviewed is given.';
  const examples = ['servanda export --format csv > commitments.csv', 'servanda export --format jsonl --unreviewed'];
  return withRegister(command('export', says, examples))
    .addOption(new Option('--format <format>', 'csv or jsonl').choices(['csv', 'jsonl']).default('jsonl'))
    .addOption(new Option('--kind <kind>', 'which statements').choices([...KINDS, 'all']).default('commitment'))
    .option('--unreviewed', 'also what nobody has looked at yet; such rows have reviewed = false')
    .option('--columns', 'describe the columns of the CSV file instead')
    .action((flags: Flags) =>
      flags.columns ? describe(screen) : withStore(flags.dir, (store) => run(store, flags, screen)),
    );
}

async function run(store: Store, flags: Flags, screen: Screen): Promise<void> {
  const { EXPORTERS, recordOfEntry } = await import('../../../src/publish/index.ts');
  const exporter = EXPORTERS.find(({ name }) => name === flags.format)!;
  const query = queryOf(flags);
  screen.out(exporter.header);
  let rows = 0;
  for (let after: string | null = null; ; ) {
    const page: EntryPage = await store.entries({ ...query, after });
    screen.out(page.entries.map((entry) => exporter.row(recordOfEntry(entry))).join(''));
    rows += page.entries.length;
    if (page.after === null) break;
    after = page.after;
  }
  const { commitments, reviewed } = await store.counts();
  screen.note(`${counted(rows, 'row')} exported.\n`);
  if (!flags.unreviewed && commitments > reviewed) {
    screen.note(
      `${counted(commitments - reviewed, 'commitment')} not reviewed and left out; --unreviewed exports them too, marked.\n`,
    );
  }
}

function queryOf({ kind, unreviewed }: Flags): EntryQuery {
  const decided: Status[] = ['accepted', 'edited'];
  const statuses = unreviewed ? [...decided, 'proposed' as const] : decided;
  return entryQuery({ kinds: kind === 'all' ? [] : [kind], statuses, limit: PAGE });
}

async function describe(screen: Screen): Promise<void> {
  const { COLUMNS } = await import('../../../src/publish/index.ts');
  const width = Math.max(...COLUMNS.map(({ name }) => name.length));
  screen.out(COLUMNS.map(({ name, holds }) => `${name.padEnd(width)}  ${holds}\n`).join(''));
}
