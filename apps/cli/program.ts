import { Command } from 'commander';
import { addCommand } from './commands/add.ts';
import { agreementCommand } from './commands/agreement.ts';
import { assessCommand } from './commands/assess.ts';
import { backupCommand } from './commands/backup.ts';
import { checkCommand } from './commands/check.ts';
import { completionCommand } from './commands/completion.ts';
import { decideCommand } from './commands/decide.ts';
import { demoCommand } from './commands/demo.ts';
import { doctorCommand } from './commands/doctor.ts';
import { dueCommand } from './commands/due.ts';
import { evalCommand } from './commands/eval.ts';
import { evidenceCommand } from './commands/evidence.ts';
import { exportCommand } from './commands/export.ts';
import { extractCommand } from './commands/extract.ts';
import { guidelineCommand } from './commands/guideline.ts';
import { importCommand } from './commands/import.ts';
import { initCommand } from './commands/init.ts';
import { listCommand } from './commands/list.ts';
import { mcpCommand } from './commands/mcp.ts';
import { migrateCommand } from './commands/migrate.ts';
import { publishCommand } from './commands/publish.ts';
import { queueCommand } from './commands/queue.ts';
import { restatementsCommand } from './commands/restatements.ts';
import { restoreCommand } from './commands/restore.ts';
import { roundCommand } from './commands/round.ts';
import { scoreCommand } from './commands/score.ts';
import { searchCommand } from './commands/search.ts';
import { serveCommand } from './commands/serve.ts';
import { showCommand } from './commands/show.ts';
import { textCommand } from './commands/text.ts';
import { workerCommand } from './commands/worker.ts';
import type { Screen } from './screen.ts';
import { VERSION } from './version.ts';

/** The commands in the order in which a person meets them. */
const COMMANDS = [
  extractCommand,
  checkCommand,
  textCommand,
  initCommand,
  addCommand,
  listCommand,
  showCommand,
  decideCommand,
  evidenceCommand,
  restatementsCommand,
  dueCommand,
  roundCommand,
  agreementCommand,
  guidelineCommand,
  assessCommand,
  scoreCommand,
  searchCommand,
  serveCommand,
  workerCommand,
  queueCommand,
  exportCommand,
  publishCommand,
  importCommand,
  migrateCommand,
  backupCommand,
  restoreCommand,
  mcpCommand,
  evalCommand,
  doctorCommand,
  demoCommand,
  completionCommand,
] as const;

const ABOUT = [
  'Reads what states say in public and keeps the record: who promised what to whom, how much, by when;',
  'and checks reports against their sources. Every result leads back to the exact words.',
].join(' ');

const EXITS = `
Exit codes:
  0  done
  1  found what you asked to be told of (--fail-on)
  2  wrong use
  3  could not do it

"servanda COMMAND --help" shows the flags of a command and an example.
`;

/** The program with all its commands, writing to `screen`. Wrong use throws the parser's own error. */
export function buildProgram(screen: Screen): Command {
  const program = new Command('servanda').description(ABOUT).version(VERSION, '--version', 'print the version');
  program.helpOption('-h, --help', 'show this help').helpCommand('help [command]', 'show the help of a command');
  program.addHelpText('after', EXITS);
  for (const make of COMMANDS) program.addCommand(make(screen).helpOption('-h, --help', 'show this help'));
  for (const each of [program, ...program.commands]) {
    each.exitOverride().showSuggestionAfterError();
    each.configureOutput({
      writeOut: screen.out,
      writeErr: screen.note,
      outputError: (text, write) => write(`servanda: ${text.replace(/^error: /, '')}`),
    });
  }
  return program;
}
