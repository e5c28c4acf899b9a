import { dirname } from 'node:path';
import { type Command, Option } from 'commander';
import { type CheckResult, isOutOfContext, WrongUse } from '../../../src/model/index.ts';
import { CHECK_FORMATS, type CheckFormat, printCheck } from '../check-print.ts';
import { EXIT } from '../exit.ts';
import {
  command,
  type DocumentFlags,
  fetchingOf,
  givenOf,
  list,
  withReadingOptions,
  withRegister,
} from '../options.ts';
import type { Screen } from '../screen.ts';
import { troubleLines } from '../words.ts';

interface Flags extends DocumentFlags {
  readonly against?: readonly string[];
  readonly dir?: string;
  readonly format: CheckFormat;
  readonly reviewer?: string;
  readonly reviewed?: string;
  readonly page?: string;
  readonly out?: string;
  readonly failOn?: string;
  readonly json?: boolean;
  readonly all?: boolean;
}

/** What `--fail-on` can be told to look for, and how often it is there. */
const FAIL_ON: Readonly<Record<string, (result: CheckResult) => number>> = {
  altered: ({ quotes }) => quotes.filter(({ verdict }) => verdict === 'altered').length,
  joined: ({ quotes }) => quotes.filter(({ verdict }) => verdict === 'joined').length,
  'not-found': ({ quotes }) => quotes.filter(({ verdict }) => verdict === 'not-found').length,
  trimmed: ({ quotes }) => quotes.filter(({ trimmed }) => trimmed).length,
  context: ({ quotes }) => quotes.filter(isOutOfContext).length,
  changed: ({ figures, coverage }) =>
    figures.filter(({ verdict }) => verdict === 'changed').length + coverage.changed.length,
  omitted: ({ coverage }) => coverage.omitted.length,
};

const NOTES = `
--fail-on looks for:
  altered    a quotation whose words are not those of the source
  joined     a quotation put together from places that are apart
  not-found  a quotation that no source has
  trimmed    a quotation that ends a sentence where the source goes on
  context    a quotation told as a promise where the source tells of the past, or the other way round, or without what the
             source says around it: a condition, doubt, a question, a negation, the words of others, a mere supposition
  changed    a figure or a commitment that the report tells otherwise
  omitted    a commitment that the report leaves out

Without --against the whole register is searched: the primary source that carries most of the report is named, and the report
is held against it and against those that carry what it does not.

--date, --speaker and --parties speak of the sources. Of a folder, every document in it is a report: a line for each in the
order of their names, or with --format json and claimreview one object a line; --format html writes a page for each and an
index into the folder that --out names. Reports are checked in parallel.
`;

/** `servanda check REPORT --against SOURCE…`: a report held against what was really said; nothing is stored. */
export function checkCommand(screen: Screen): Command {
  const says = 'Check every quotation and figure of a report against its sources, and what it leaves out.';
  const examples = [
    'servanda check report.html --against speech.pdf',
    'servanda check report.html',
    'servanda check report.txt --against speech.txt communique.docx --fail-on altered,changed',
    'servanda check reports/ --against speech.pdf --format json > checks.jsonl',
    'servanda check reports/ --format html --out checks',
  ];
  return withRegister(withReadingOptions(command('check', says, examples, NOTES)))
    .argument('<report>', 'the report: a file, an address, - for standard input, or a folder of reports')
    .option('--against <sources...>', 'the texts it reports on: files, folders or addresses (default: the register)')
    .addOption(new Option('--format <format>', 'how to print').choices(CHECK_FORMATS).default('table'))
    .option('--json', 'the same as --format json')
    .option('--all', 'in the table, show every figure and every commitment')
    .option('--reviewer <name>', 'in ClaimReview, who publishes the check')
    .option('--reviewed <date>', 'in ClaimReview, when it is published (default: today)')
    .option('--page <address>', 'in ClaimReview, where it will stand')
    .option('--out <folder>', 'with --format html, the folder for the pages of all reports and their index')
    .option('--fail-on <verdicts>', 'exit with 1 if there is one of these, joined by commas')
    .action((report: string, flags: Flags) => run(report, flags, screen));
}

async function run(report: string, flags: Flags, screen: Screen): Promise<void> {
  const verdicts = list(flags.failOn);
  const unknown = verdicts.find((verdict) => !Object.hasOwn(FAIL_ON, verdict));
  if (unknown) throw new WrongUse('cli.fail-on', { verdict: unknown, known: Object.keys(FAIL_ON).join(', ') });
  const { reviewed } = flags;
  if (reviewed !== undefined) givenOf({ date: reviewed });
  const options = { given: givenOf(flags), gazetteer: flags.gazetteer, fetching: fetchingOf(flags) };
  const wanted = { ...flags, format: flags.json ? ('json' as const) : flags.format };
  const found = (result: CheckResult) => {
    if (verdicts.some((verdict) => FAIL_ON[verdict]!(result) > 0)) process.exitCode = EXIT.found;
  };
  if (flags.out !== undefined && wanted.format !== 'html') throw new WrongUse('cli.out-format');
  const { inputsOf } = await import('../inputs.ts');
  const inputs = await inputsOf([report], options.fetching);
  if (inputs.length === 1 && inputs[0]!.name === report && flags.out === undefined) {
    const { checkReport } = await import('../checking.ts');
    const sources =
      flags.against ?? (await import('../check-register.ts')).sourcesFromRegister(flags.dir, options, screen);
    const checked = await checkReport(report, sources, options, screen);
    screen.note(troubleLines(report, checked.result.findings));
    await printCheck(checked, wanted, screen);
    return found(checked.result);
  }
  if (report === '-') throw new WrongUse('cli.out-stdin');
  const { checkAll } = await import('../check-all.ts');
  const folder = inputs.length === 1 && inputs[0]!.name === report ? dirname(report) : report;
  const sources = flags.against ? { names: flags.against } : { dir: flags.dir };
  await checkAll(folder, inputs, sources, options, wanted, screen, found);
}
