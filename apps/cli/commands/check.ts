import { type Command, Option } from 'commander';
import { type CheckResult, WrongUse } from '../../../src/model/index.ts';
import type { Checked } from '../checking.ts';
import { EXIT } from '../exit.ts';
import { command, type DocumentFlags, fetchingOf, givenOf, list, withReadingOptions } from '../options.ts';
import type { Screen } from '../screen.ts';
import { checkSummary, checkTable, SHORT, WHOLE } from '../show/check.ts';
import { troubleLines } from '../words.ts';

interface Flags extends DocumentFlags {
  readonly against: readonly string[];
  readonly format: 'table' | 'json' | 'html';
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
  changed    a figure or a commitment that the report tells otherwise
  omitted    a commitment that the report leaves out

--date, --speaker and --parties speak of the sources.
`;

/** `servanda check REPORT --against SOURCE…`: a report held against what was really said; nothing is stored. */
export function checkCommand(screen: Screen): Command {
  const says = 'Check every quotation and figure of a report against its sources, and what it leaves out.';
  const examples = [
    'servanda check report.html --against speech.pdf',
    'servanda check report.txt --against speech.txt communique.docx --fail-on altered,changed',
  ];
  return withReadingOptions(command('check', says, examples, NOTES))
    .argument('<report>', 'the report: a file, an address, or - for standard input')
    .requiredOption('--against <sources...>', 'the texts it reports on: files, folders or addresses')
    .addOption(new Option('--format <format>', 'how to print').choices(['table', 'json', 'html']).default('table'))
    .option('--json', 'the same as --format json')
    .option('--all', 'in the table, show every figure and every commitment')
    .option('--fail-on <verdicts>', 'exit with 1 if there is one of these, joined by commas')
    .action((report: string, flags: Flags) => run(report, flags, screen));
}

async function run(report: string, flags: Flags, screen: Screen): Promise<void> {
  const verdicts = list(flags.failOn);
  const unknown = verdicts.find((verdict) => !Object.hasOwn(FAIL_ON, verdict));
  if (unknown) throw new WrongUse('cli.fail-on', { verdict: unknown, known: Object.keys(FAIL_ON).join(', ') });
  const { checkReport } = await import('../checking.ts');
  const checked = await checkReport(
    report,
    flags.against,
    { given: givenOf(flags), gazetteer: flags.gazetteer, fetching: fetchingOf(flags) },
    screen,
  );
  const { result } = checked;
  screen.note(troubleLines(report, result.findings));
  await print(checked, flags, screen);
  if (verdicts.some((verdict) => FAIL_ON[verdict]!(result) > 0)) process.exitCode = EXIT.found;
}

async function print(checked: Checked, flags: Flags, screen: Screen): Promise<void> {
  const { result } = checked;
  const format = flags.json ? 'json' : flags.format;
  if (format === 'json') return screen.out(`${JSON.stringify(result)}\n`);
  if (format === 'table')
    return screen.out(checkTable(checked, screen, flags.all ? WHOLE : SHORT) + checkSummary(result));
  const { checkHtml } = await import('../show/check-html.ts');
  screen.out(checkHtml(checked));
  screen.note(checkSummary(result));
}
