import { type Command, Option } from 'commander';
import { KINDS } from '../../../src/model/index.ts';
import {
  type DocumentSummary,
  type Entry,
  type EntryQuery,
  entryQuery,
  type Store,
} from '../../../src/register/index.ts';
import { command, wholeNumber, withJson, withRegister } from '../options.ts';
import { withStore } from '../register-place.ts';
import type { Screen } from '../screen.ts';
import { documentTable } from '../show/documents.ts';
import { entryTable } from '../show/entries.ts';
import { STATUS_CHOICES, statusesOf } from '../statuses.ts';

interface Flags {
  readonly documents?: boolean;
  readonly kind: string;
  readonly status?: string;
  readonly by?: string;
  readonly to?: string;
  readonly limit: number;
  readonly after?: string;
  readonly json?: boolean;
  readonly dir?: string;
}

/** `servanda list`: the commitments of the register, or its documents, in pages. */
export function listCommand(screen: Screen): Command {
  const examples = ['servanda list', 'servanda list --by China --to KAZ', 'servanda list --documents --json'];
  return withRegister(withJson(command('list', 'List the commitments of the register, or its documents.', examples)))
    .option('--documents', 'list documents instead of commitments')
    .addOption(new Option('--kind <kind>', 'which statements').choices([...KINDS, 'all']).default('commitment'))
    .addOption(new Option('--status <status>', 'only entries of this status').choices(STATUS_CHOICES))
    .option('--by <party>', 'only what this party promised (code or name)')
    .option('--to <party>', 'only what was promised to this party (code or name)')
    .option('--limit <n>', 'rows on a page', wholeNumber('--limit'), 100)
    .option('--after <cursor>', 'the page after the row with this cursor (printed at the end of a full page)')
    .action((flags: Flags) =>
      withStore(flags.dir, (store) =>
        flags.documents ? listDocuments(store, flags, screen) : listEntries(store, flags, screen),
      ),
    );
}

async function listDocuments(store: Store, flags: Flags, screen: Screen): Promise<void> {
  const rows = await store.documents({ after: flags.after ?? null, limit: flags.limit });
  if (flags.json) printJson(rows, screen);
  else if (rows.length === 0) screen.note('No documents. Next: servanda add FILE…\n');
  else screen.out(documentTable(rows, screen));
  noteMore(rows, flags, rows.at(-1)?.cursor, screen);
}

async function listEntries(store: Store, flags: Flags, screen: Screen): Promise<void> {
  const { entries: rows, after } = await store.entries(await queryOf(flags));
  if (flags.json) printJson(rows, screen);
  else if (rows.length === 0) screen.note('Nothing that fits. `servanda list --kind all` shows all that was found.\n');
  else screen.out(entryTable(rows, screen));
  if (after !== null) noteMore(rows, flags, after, screen);
}

async function queryOf(flags: Flags): Promise<EntryQuery> {
  const code = await codes(flags);
  return entryQuery({
    after: flags.after ?? null,
    limit: flags.limit,
    kinds: flags.kind === 'all' ? [] : [flags.kind],
    statuses: statusesOf(flags.status),
    promisors: code(flags.by),
    beneficiaries: code(flags.to),
  });
}

/** From what a person writes ("china", "cn") to the code that is stored; a name nobody knows is its own code. */
async function codes(flags: Flags): Promise<(party: string | undefined) => string[]> {
  if (flags.by === undefined && flags.to === undefined) return () => [];
  const { createGazetteer } = await import('../../../src/parties/index.ts');
  const gazetteer = createGazetteer();
  return (party) => (party === undefined ? [] : [gazetteer.resolve(party)?.code ?? party]);
}

/** JSON Lines: one row a line, so that a list of any length can be read as it comes. */
function printJson(rows: readonly (Entry | DocumentSummary)[], screen: Screen): void {
  screen.out(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

function noteMore(rows: readonly unknown[], flags: Flags, cursor: string | undefined, screen: Screen): void {
  if (rows.length < flags.limit || cursor === undefined) return;
  screen.note(`There may be more: add --after '${cursor}'\n`);
}
