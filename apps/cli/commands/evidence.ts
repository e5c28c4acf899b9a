import { type Command, Option } from 'commander';
import { BEARINGS, EVIDENCE_KINDS, STAGES } from '../../../src/model/index.ts';
import { command, withJson, withRegister } from '../options.ts';
import type { Screen } from '../screen.ts';

const ACTIONS = ['add', 'list', 'import', 'proposed', 'accept', 'reject'] as const;

/** What the command line says of one piece of evidence; names as the columns of a table of evidence. */
export interface EvidenceFlags {
  readonly [flag: string]: string | boolean | undefined;
  readonly by?: string;
  readonly dir?: string;
  readonly json?: boolean;
}

const NOTES = `
Actions:
  add ID        one fact on a commitment: --what, --publisher, and --url with --retrieved, or
                --span START-END --document ID for words of the register
  list [ID]     what bears on a commitment, or everything; what is on none stands last, with the reason
  import FILE   a table (CSV; UTF-8, also with semicolons or tabs); wrong cells are listed by line and column,
                and with any of them nothing is taken in. The same file again changes nothing.
                FILE.jsonl: indicators, links, guidelines, assessments and statuses, one record a line
  proposed [ID] passages of documents that seem to tell what became of a commitment, for somebody to decide on
  accept N      makes evidence of passage N; --what, --publisher and the like say it better than the passage does
  reject N      it is none, and is not proposed again

ID is that of an entry, enough of its beginning, or the name that its document gives it (the number of a row).
"Nothing found" is evidence too: --kind none-found --looked "where".
`;

/** `servanda evidence ACTION`: what became of a commitment, and who says so. */
export function evidenceCommand(screen: Screen): Command {
  const says = 'Evidence of what became of commitments: dated facts, each with who says it and where it can be read.';
  const examples = [
    'servanda evidence add 3f2a91c0 --what "The first bridge was opened" --date 2024-05-01 --publisher "Strelsau Gazette" --url https://gazette.example/1 --retrieved 2024-05-02 --by "R. Velde"',
    'servanda evidence list 3f2a91c0',
    'servanda evidence import facts.csv --by "R. Velde"',
    'servanda evidence proposed',
    'servanda evidence accept 12 --what "The ferry sails" --by "R. Velde"',
  ];
  const target = withRegister(withJson(command('evidence', says, examples, NOTES)));
  return withFact(target.addArgument(target.createArgument('<action>', ACTIONS.join(', ')).choices(ACTIONS)))
    .argument('[what]', 'a commitment, a file, or the number of a passage')
    .option('--by <name>', 'who puts it down')
    .option('--why <reason>', 'of reject: why')
    .action(async (action: string, what: string | undefined, flags: EvidenceFlags) => {
      const { runEvidence } = await import('../evidence.ts');
      await runEvidence(action as (typeof ACTIONS)[number], what, flags, screen);
    });
}

function withFact(target: Command): Command {
  return target
    .option('--what <words>', 'the fact in your own words')
    .option('--publisher <name>', 'who answers for the fact')
    .option('--via <name>', 'who passed it on')
    .option('--date <date>', 'of the fact (EDTF)')
    .addOption(new Option('--kind <kind>', 'what it is').choices(EVIDENCE_KINDS))
    .addOption(new Option('--bearing <how>', 'what it does to the commitment').choices(BEARINGS))
    .addOption(new Option('--stage <stage>', 'of money on its way').choices(STAGES))
    .option('--value <number>', 'a figure, with --unit')
    .option('--unit <unit>', 'money, or what is counted')
    .option('--currency <code>', 'ISO 4217')
    .option('--series <name>', 'the indicator that the figure belongs to')
    .option('--published <date>', 'when')
    .option('--url <address>', 'where it can be read')
    .option('--title <title>', 'of the page')
    .option('--retrieved <day>', 'when the address was read')
    .option('--quotation <words>', 'a short quotation')
    .option('--looked <where>', 'where somebody looked, when nothing was found')
    .option('--disputes <words>', 'how it disagrees with other evidence')
    .option('--document <id>', 'a document of the register, with --span')
    .option('--span <start-end>', 'its words there');
}
