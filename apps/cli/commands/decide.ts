import { text as readAll } from 'node:stream/consumers';
import { type Command, Option } from 'commander';
import { KINDS } from '../../../src/model/index.ts';
import { EXIT } from '../exit.ts';
import { command, withJson, withRegister } from '../options.ts';
import { withStore } from '../register-place.ts';
import type { Screen } from '../screen.ts';

const ACTIONS = ['accept', 'edit', 'reject', 'comment', 'undo', 'redo', 'split', 'merge', 'mark'] as const;

/** What the command line says of a decision; the ways to say a changed field are read in `deciding.ts`. */
export interface DecideFlags {
  readonly by: string;
  readonly why?: string;
  readonly kind?: string;
  readonly binding?: string;
  readonly area?: string;
  readonly promisor?: string;
  readonly beneficiary?: string;
  readonly span?: string[];
  readonly changes?: string;
  readonly test?: string[];
  readonly with?: string;
  readonly number?: number;
  readonly expected?: number;
  readonly json?: boolean;
  readonly dir?: string;
}

const NOTES = `
Actions:
  accept, reject   decide on the proposal as it stands
  edit             change fields: --kind, --binding, --area, --promisor, --beneficiary, --span, --changes
  comment          say something and change nothing (--why)
  undo, redo       take the last decision back, or bring it back; --number names another one
  split            put two entries or more in its place, one for each --span
  merge            put one entry in the place of this one and those --with
  mark             add what was missed: ID is that of the document, --span its words

A span is START-END, counted as in "servanda show" and "servanda text" (UTF-16 code units, end exclusive).
Ids on standard input, one a line, are decided on alike when ID is "-".
`;

/** `servanda decide ID ACTION`: what a person makes of a proposal. */
export function decideCommand(screen: Screen): Command {
  const says =
    'Decide on an entry: accept, correct or reject it, take that back, split, merge, or mark what was missed.';
  const examples = [
    'servanda decide 3f2a91c0 accept --by "R. Velde"',
    'servanda decide 3f2a91c0 edit --area Health --span 1204-1310 --by "R. Velde" --why "the clinics are the end"',
    'servanda list --by XGK --json | jq -r .id | servanda decide - accept --by "R. Velde"',
  ];
  return withRegister(withJson(command('decide', says, examples, NOTES)))
    .argument('<id>', 'id of an entry, or enough of its beginning; - for ids on standard input')
    .argument('<action>', ACTIONS.join(', '))
    .requiredOption('--by <name>', 'who decides')
    .option('--why <reason>', 'why')
    .addOption(new Option('--kind <kind>', 'what the statement is').choices(KINDS))
    .addOption(new Option('--binding <binding>', 'how binding it is').choices(['high', 'low']))
    .option('--area <area>', 'issue area; none for none')
    .option('--promisor <codes>', 'who is bound, joined by commas')
    .option('--beneficiary <codes>', 'for whom, joined by commas')
    .option('--span <start-end>', 'core words; may be given again', gather)
    .option('--changes <json>', 'fields and their values as in "show --json"')
    .option('--test <name=yes|no>', 'a test of the coding guide: bound, public, future, action, checkable', gather)
    .option('--with <ids>', 'the other entries to merge, joined by commas')
    .option('--number <n>', 'which decision to undo', Number)
    .option('--expected <n>', 'refuse if there are other decisions than the first n', Number)
    .action((id: string, action: string, flags: DecideFlags) => run(id, action, flags, screen));
}

function gather(item: string, before: string[] = []): string[] {
  return [...before, item];
}

async function run(id: string, action: string, flags: DecideFlags, screen: Screen): Promise<void> {
  const { actionOf, decideOn } = await import('../deciding.ts');
  const known = actionOf(action, ACTIONS);
  const ids = id === '-' ? (await readAll(process.stdin)).split(/\s+/).filter(Boolean) : [id];
  await withStore(flags.dir, async (store) => {
    const failed = await decideOn(store, ids, known, flags, screen);
    if (failed) process.exitCode = EXIT.couldNot;
  });
}
