import { type Command, InvalidArgumentError } from 'commander';
import type { Judged } from '../eval/score.ts';
import { command } from '../options.ts';
import type { Screen } from '../screen.ts';

type By = 'rule' | 'document';

interface Flags {
  readonly by?: readonly By[];
  readonly misses?: boolean;
  readonly json?: boolean;
  readonly gazetteer?: string;
}

const NOTES = `
GOLD_DIR holds NAME.txt and NAME.gold.jsonl (one coded sentence a line: sid, start, end, label, units), and may hold
documents.json with date and speaker of each, and its gazetteer (a file of the folder). Offsets are UTF-16 code units.

By rule, precision is the share of what the rule found that is right, recall the share of all that is coded that it found.
`;

/** `servanda eval GOLD_DIR`: how well the program finds what people coded by hand. */
export function evalCommand(screen: Screen): Command {
  return command(
    'eval',
    'Score what is found against documents coded by hand.',
    ['servanda eval gold/documents --misses', 'servanda eval gold/documents --by rule --by document --json'],
    NOTES,
  )
    .argument('<gold-dir>', 'folder of coded documents')
    .option('--by <what>', 'figures by "rule" or by "document" too; may be given twice', byOf)
    .option('--misses', 'list sentences and units that were missed or wrongly found, with their words')
    .option('--json', 'print JSON instead of a table')
    .option('--gazetteer <file>', 'a CSV file of further parties, in place of those that documents.json names')
    .action((folder: string, flags: Flags) => run(folder, flags, screen));
}

function byOf(value: string, before: readonly By[] = []): By[] {
  if (value !== 'rule' && value !== 'document') throw new InvalidArgumentError('It is "rule" or "document".');
  return [...before, value];
}

async function run(folder: string, flags: Flags, screen: Screen): Promise<void> {
  const { judgeFolder } = await import('../eval/judge.ts');
  const judged = await judgeFolder(folder, flags.gazetteer, screen);
  await (flags.json ? printJson(judged, flags, screen) : printTables(judged, flags, screen));
}

/** The figures as they are, and under `byDocument`, `byRule` and `misses` what the flags ask for. */
async function printJson(judged: readonly Judged[], { by = [], misses }: Flags, screen: Screen): Promise<void> {
  const scored = (await import('../eval/score.ts')).score(judged);
  const json = {
    ...scored.figures,
    ...(by.includes('document') ? { byDocument: await byDocument(judged) } : {}),
    ...(by.includes('rule') ? { byRule: scored.rules } : {}),
    ...(misses ? { misses: scored.misses } : {}),
  };
  screen.out(`${JSON.stringify(json)}\n`);
}

async function printTables(judged: readonly Judged[], { by = [], misses }: Flags, screen: Screen): Promise<void> {
  const scored = (await import('../eval/score.ts')).score(judged);
  const { documentTable, missList, report, ruleTable } = await import('../eval/report.ts');
  screen.out(report(scored.figures));
  if (by.includes('document')) screen.out(documentTable(await byDocument(judged), screen));
  if (by.includes('rule')) screen.out(ruleTable(scored.rules, screen));
  if (misses) screen.out(missList(scored.misses, screen));
}

async function byDocument(judged: readonly Judged[]) {
  const { score } = await import('../eval/score.ts');
  return judged.map((document) => ({ name: document.gold.name, figures: score([document]).figures }));
}
