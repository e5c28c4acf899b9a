import { Command } from 'commander';
import type { Screen } from './screen.ts';
import { VERSION } from './version.ts';

/** The commands in the order in which a person meets them. Each is loaded when it is asked for: a program that is called often starts quickly. */
const COMMANDS: Readonly<Record<string, () => Promise<(screen: Screen) => Command>>> = {
  extract: async () => (await import('./commands/extract.ts')).extractCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  text: async () => (await import('./commands/text.ts')).textCommand,
  init: async () => (await import('./commands/init.ts')).initCommand,
  add: async () => (await import('./commands/add.ts')).addCommand,
  list: async () => (await import('./commands/list.ts')).listCommand,
  show: async () => (await import('./commands/show.ts')).showCommand,
  decide: async () => (await import('./commands/decide.ts')).decideCommand,
  evidence: async () => (await import('./commands/evidence.ts')).evidenceCommand,
  restatements: async () => (await import('./commands/restatements.ts')).restatementsCommand,
  due: async () => (await import('./commands/due.ts')).dueCommand,
  round: async () => (await import('./commands/round.ts')).roundCommand,
  agreement: async () => (await import('./commands/agreement.ts')).agreementCommand,
  guideline: async () => (await import('./commands/guideline.ts')).guidelineCommand,
  assess: async () => (await import('./commands/assess.ts')).assessCommand,
  score: async () => (await import('./commands/score.ts')).scoreCommand,
  search: async () => (await import('./commands/search.ts')).searchCommand,
  serve: async () => (await import('./commands/serve.ts')).serveCommand,
  worker: async () => (await import('./commands/worker.ts')).workerCommand,
  queue: async () => (await import('./commands/queue.ts')).queueCommand,
  export: async () => (await import('./commands/export.ts')).exportCommand,
  publish: async () => (await import('./commands/publish.ts')).publishCommand,
  import: async () => (await import('./commands/import.ts')).importCommand,
  migrate: async () => (await import('./commands/migrate.ts')).migrateCommand,
  backup: async () => (await import('./commands/backup.ts')).backupCommand,
  restore: async () => (await import('./commands/restore.ts')).restoreCommand,
  mcp: async () => (await import('./commands/mcp.ts')).mcpCommand,
  eval: async () => (await import('./commands/eval.ts')).evalCommand,
  doctor: async () => (await import('./commands/doctor.ts')).doctorCommand,
  demo: async () => (await import('./commands/demo.ts')).demoCommand,
  completion: async () => (await import('./commands/completion.ts')).completionCommand,
};

/** Other names of commands. */
const ALIASES: Readonly<Record<string, string>> = { scores: 'score' };

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

/**
 * The program, writing to `screen`, with all its commands; with the one that `first`, the first word typed, names, if it names one
 * that needs to know no other. Wrong use throws the parser's own error.
 */
export async function buildProgram(screen: Screen, first?: string): Promise<Command> {
  const program = new Command('servanda').description(ABOUT).version(VERSION, '--version', 'print the version');
  program.helpOption('-h, --help', 'show this help').helpCommand('help [command]', 'show the help of a command');
  program.addHelpText('after', EXITS);
  const makers = await Promise.all(loadersOf(first).map((load) => load()));
  for (const make of makers) program.addCommand(make(screen).helpOption('-h, --help', 'show this help'));
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

function loadersOf(first: string | undefined): (() => Promise<(screen: Screen) => Command>)[] {
  if (first === '--version') return [];
  const name = ALIASES[first ?? ''] ?? first;
  const all = Object.values(COMMANDS);
  return name === undefined || name === 'completion' || !Object.hasOwn(COMMANDS, name) ? all : [COMMANDS[name]!];
}
