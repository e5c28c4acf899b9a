import { type Command, Option } from 'commander';
import { KINDS } from '../../../src/model/index.ts';
import { command, withJson, withRegister } from '../options.ts';
import type { Screen } from '../screen.ts';

export const ROUND_ACTIONS = ['open', 'list', 'show', 'mark', 'done', 'settle', 'cancel'] as const;

/** What the command line says of a round of blind coding. */
export interface RoundFlags {
  readonly by?: string;
  readonly coders?: string;
  readonly adjudicator?: string;
  readonly title?: string;
  readonly document?: string;
  readonly fields?: string;
  readonly candidates?: boolean;
  readonly commitments?: string;
  readonly parties?: string;
  readonly window?: string;
  readonly interim?: boolean;
  readonly span?: string[];
  readonly kind?: string;
  readonly binding?: string;
  readonly area?: string;
  readonly promisor?: string;
  readonly beneficiary?: string;
  readonly changes?: string;
  readonly remove?: string;
  readonly again?: boolean;
  readonly item?: string;
  readonly take?: string;
  readonly nothing?: boolean;
  readonly agreed?: boolean;
  readonly why?: string;
  readonly json?: boolean;
  readonly dir?: string;
}

const NOTES = `
Actions:
  open            give a document (--document ID), or commitments to be scored (--commitments ID,ID --window FROM/TO),
                  to coders by name (--coders "A,B"); no coder sees what another marks until all have declared done
                  --fields kind,area asks for these alone; a field that is asked for and left empty says that there is nothing
  list            all rounds; with --by those that wait for you
  show ROUND      a round with your own marks (--by); once all are done, everybody's side by side
  mark ROUND      keep what you say: --span with --kind, --area and so on, or FILE.jsonl with one mark a line;
                  --remove ID takes one back
  done ROUND      declare yourself done (--again takes that back while others are at work)
  settle ROUND    what stands of an item: --item ID with --take CODER, --span and fields of your own, or --nothing;
                  --agreed settles all in which nobody differs. It goes into the register as decisions.
  cancel ROUND    end an open round; nobody's marks are shown

A line of FILE.jsonl is {"kind": "statement", "draft": {"spans": …}, "note": null} or {"kind": "score", "entry": …,
"party": …, "score": 1, "reading": null, "guideline": 1, "evidence": […], "note": null}.
`;

/** `servanda round ACTION`: double coding from giving something out to settling it. */
export function roundCommand(screen: Screen): Command {
  const says = 'Give a document or scores blind to several coders, and settle what they differ in.';
  const examples = [
    'servanda round open --document 3f2a91c0 --coders "Flavia,Rudolf" --adjudicator Michael --by Michael',
    'servanda round mark 5d1c --span 1204-1310 --kind commitment --area Health --by Flavia',
    'servanda round done 5d1c --by Flavia',
    'servanda round settle 5d1c --item 77aa0c12 --take Rudolf --why "it names no figure" --by Michael',
  ];
  const target = withRegister(withJson(command('round', says, examples, NOTES)));
  return withMarks(
    target.addArgument(target.createArgument('<action>', ROUND_ACTIONS.join(', ')).choices(ROUND_ACTIONS)),
  )
    .argument('[round]', 'id of a round, or enough of its beginning')
    .argument('[file]', 'marks, one a line (JSON Lines)')
    .option('--by <name>', 'who you are')
    .option('--why <reason>', 'why')
    .action(async (action: string, round: string | undefined, file: string | undefined, flags: RoundFlags) => {
      const { runRound } = await import('../coding/round.ts');
      await runRound(action as (typeof ROUND_ACTIONS)[number], round, file, flags, screen);
    });
}

function withMarks(target: Command): Command {
  return target
    .option('--coders <names>', 'who codes, joined by commas; two or more')
    .option('--adjudicator <name>', 'who decides where they differ (default: anybody)')
    .option('--title <title>', 'what the round is called')
    .option('--document <id>', 'the document to be coded')
    .option('--fields <names>', 'what is asked of each statement, joined by commas (default: everything)')
    .option('--candidates', 'show coders what the program proposes')
    .option('--commitments <ids>', 'commitments to be scored, joined by commas')
    .option('--parties <codes>', 'who is scored (default: who promised; of groups the members)')
    .option('--window <from/to>', 'first and last day that is scored')
    .option('--interim', 'the window is an interim one')
    .option('--span <start-end>', 'core words; may be given again', (item: string, all: string[] = []) => [
      ...all,
      item,
    ])
    .addOption(new Option('--kind <kind>', 'what the statement is').choices(KINDS))
    .addOption(new Option('--binding <binding>', 'how binding it is').choices(['high', 'low']))
    .option('--area <area>', 'issue area; none for none')
    .option('--promisor <codes>', 'who is bound, joined by commas')
    .option('--beneficiary <codes>', 'for whom, joined by commas')
    .option('--changes <json>', 'further fields and their values as in "show --json"')
    .option('--remove <mark>', 'the mark that is taken back')
    .option('--again', 'not done after all')
    .option('--item <id>', 'the item that is settled')
    .option('--take <coder>', 'whose version stands')
    .option('--nothing', 'nothing stands there')
    .option('--agreed', 'all in which nobody differs');
}
