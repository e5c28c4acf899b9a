import type { Command } from 'commander';
import { type DocumentSummary, type Entry, FACETS, type Facets, type Store } from '../../../src/register/index.ts';
import { type ListFlags, queryOf, withFilters } from '../list-query.ts';
import { command, withJson, withRegister } from '../options.ts';
import { withStore } from '../register-place.ts';
import type { Screen } from '../screen.ts';
import { documentTable } from '../show/documents.ts';
import { entryTable } from '../show/entries.ts';
import { facetLines } from '../show/facets.ts';

interface Flags extends ListFlags {
  readonly documents?: boolean;
  readonly facets?: boolean;
  readonly json?: boolean;
  readonly dir?: string;
}

/** Values of each facet that are shown: what fits on a screen; with --json all there are. */
const SHOWN = 8;

/** `servanda list`: the commitments of the register, or its documents, in pages. */
export function listCommand(screen: Screen): Command {
  const examples = [
    'servanda list',
    'servanda list --by China --to KAZ,UZB --due-to 2030 --sort deadline',
    'servanda list --currency USD --min 1e9 --sort amount --descending',
    'servanda list --facets --words vaccine',
    'servanda list --documents --json',
  ];
  const target = withRegister(
    withJson(command('list', 'List the commitments of the register, or its documents.', examples)),
  );
  return withFilters(target.option('--documents', 'list documents instead of commitments'))
    .option('--facets', 'count what fits by promisor, area, status and so on instead of listing it')
    .action((flags: Flags) =>
      withStore(flags.dir, (store) => {
        if (flags.documents) return listDocuments(store, flags, screen);
        return flags.facets ? count(store, flags, screen) : listEntries(store, flags, screen);
      }),
    );
}

async function listDocuments(store: Store, flags: Flags, screen: Screen): Promise<void> {
  const rows = await store.documents({ after: flags.after ?? null, limit: flags.limit });
  if (flags.json) printJson(rows, screen);
  else if (rows.length === 0) screen.note('No documents. Next: servanda add FILE…\n');
  else screen.out(documentTable(rows, screen));
  if (rows.length === flags.limit) noteMore(rows.at(-1)?.cursor, screen);
}

async function listEntries(store: Store, flags: Flags, screen: Screen): Promise<void> {
  const { entries, after } = await store.entries(await queryOf(flags, store));
  if (flags.json) printJson(entries, screen);
  else if (entries.length === 0)
    screen.note('Nothing that fits. `servanda list --kind all` shows all that was found.\n');
  else screen.out(entryTable(entries, screen));
  noteMore(after ?? undefined, screen);
}

async function count(store: Store, flags: Flags, screen: Screen): Promise<void> {
  const facets: Facets = await store.facets(await queryOf(flags, store), flags.json ? Number.MAX_SAFE_INTEGER : SHOWN);
  if (flags.json) screen.out(`${JSON.stringify(facets)}\n`);
  else screen.out(FACETS.map((name) => facetLines(name, facets.facets[name], screen)).join(''));
  screen.note(`${facets.total} in all.\n`);
}

/** JSON Lines: one row a line, so that a list of any length can be read as it comes. */
function printJson(rows: readonly (Entry | DocumentSummary)[], screen: Screen): void {
  screen.out(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

function noteMore(cursor: string | undefined, screen: Screen): void {
  if (cursor !== undefined) screen.note(`There may be more: add --after '${cursor}'\n`);
}
