import { type Command, Option } from 'commander';
import { type Statement, WrongUse } from '../../../src/model/index.ts';
import type { Exporter } from '../../../src/publish/index.ts';
import type { ReadDocument } from '../../../src/register/index.ts';
import { readAll } from '../batch.ts';
import { MODEL_NOTES, type ModelFlags, withModelOptions } from '../model/options.ts';
import { command, type DocumentFlags, fetchingOf, givenOf, withReadingOptions } from '../options.ts';
import type { Screen } from '../screen.ts';
import { safeLine } from '../show/measure.ts';
import { hasInferred, INFERRED_LEGEND, kindCounts, statementTable } from '../show/statements.ts';

interface Flags extends DocumentFlags, ModelFlags {
  readonly format: 'table' | 'jsonl' | 'csv';
  readonly all?: boolean;
  readonly explain?: boolean;
  readonly json?: boolean;
}

const NOTES = `
Exit code 3 only if none of the documents could be read; what went wrong with one is said on standard error.
${MODEL_NOTES}`;

/** `servanda extract FILE…`: the statements of documents; nothing is stored. */
export function extractCommand(screen: Screen): Command {
  const says = 'Find what documents commit their speakers to. Nothing is stored.';
  const examples = [
    'servanda extract speech.pdf --date 2022-01-25 --speaker CHN',
    'servanda extract *.html --format jsonl > statements.jsonl',
    'servanda extract speech.pdf --speaker CHN --explain --all',
    'servanda extract speech.pdf --model http://127.0.0.1:11434/v1 --model-name llama3',
  ];
  return withModelOptions(withReadingOptions(command('extract', says, examples, NOTES)))
    .argument('<files...>', 'files, folders, addresses, or - for standard input')
    .addOption(new Option('--format <format>', 'how to print').choices(['table', 'jsonl', 'csv']).default('table'))
    .option('--json', 'the same as --format jsonl')
    .option('--all', 'in the table, show vague promises, proposals and calls too')
    .option('--explain', 'say why: rule, what each field rests on, tests; with --all also of sentences not found')
    .action((files: string[], flags: Flags) => run(files, flags, screen));
}

async function run(files: string[], flags: Flags, screen: Screen): Promise<void> {
  const given = givenOf(flags);
  const format = flags.json ? 'jsonl' : flags.format;
  const { modelUseOf } = await import('../model/use.ts');
  const use = modelUseOf(flags, process.env);
  const until = use ? 'propose' : 'extract';
  const settings = { given, gazetteer: flags.gazetteer, until, fetching: fetchingOf(flags), use } as const;
  if (flags.explain && format === 'csv') throw new WrongUse('cli.explain-csv', {});
  if (flags.explain) return explainAll(files, settings, { all: flags.all === true, lines: format === 'jsonl' }, screen);
  const { EXPORTERS } = await import('../../../src/publish/index.ts');
  const exporter = EXPORTERS.find(({ name }) => name === format);
  if (exporter) screen.out(exporter.header);
  const onDocument = exporter
    ? (name: string, read: ReadDocument, alone: boolean) => print(exporter, name, read, alone, screen)
    : (name: string, { statements }: ReadDocument) => screen.out(table(name, statements, flags.all === true, screen));
  await readAll(files, settings, screen, onDocument);
}

/** The statements of documents with why they are what they are, as pages to be read or as JSON Lines. */
async function explainAll(
  files: string[],
  settings: Parameters<typeof readAll>[1],
  how: { readonly all: boolean; readonly lines: boolean },
  screen: Screen,
): Promise<void> {
  const { explainedLines, explainedPage } = await import('../explain/document.ts');
  await readAll(files, settings, screen, (name, { statements, text }, alone, reader) => {
    const unfound = how.all && text ? reader.unfound(text, settings.given) : [];
    if (how.lines) screen.out(explainedLines(alone ? null : name, statements, unfound));
    else screen.out(explainedPage(name, statements, unfound, how.all, screen));
  });
}

/** With one document its records are the statements themselves; with several each names its document. */
async function print(
  exporter: Exporter,
  name: string,
  read: ReadDocument,
  alone: boolean,
  screen: Screen,
): Promise<void> {
  const { recordOfStatement } = await import('../../../src/publish/index.ts');
  const document = alone && exporter.name === 'jsonl' ? null : name;
  // One after the other: all together may be longer than a string can be.
  for (const statement of read.statements) screen.out(exporter.row(recordOfStatement(document, statement)));
}

function table(name: string, statements: readonly Statement[], all: boolean, screen: Screen): string {
  const shown = all ? statements : statements.filter(({ kind }) => kind === 'commitment');
  const rows = shown.map((statement, index) => ({ label: String(index + 1), statement }));
  const title = `${screen.paint('bold', safeLine(name))}: ${kindCounts(statements)}\n\n`;
  const hidden = statements.length - shown.length;
  const legend = hasInferred(shown) ? `${screen.paint('dim', INFERRED_LEGEND)}\n` : '';
  const more = hidden > 0 ? `${screen.paint('dim', `--all shows the other ${hidden} too.`)}\n` : '';
  return `${title}${statementTable(rows, screen)}${legend}${more}`;
}
