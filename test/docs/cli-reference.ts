import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { buildProgram } from '../../apps/cli/program.ts';

export const ROOT = resolve(import.meta.dirname, '../..');
export const REFERENCE = join(ROOT, 'docs/cli.md');

/** Columns of the help in the reference, whatever the terminal is. */
const WIDTH = 100;

/** The command reference in Markdown: what the program itself says with `--help`, for each of its commands. */
export async function cliReference(): Promise<string> {
  const parts: string[] = [];
  const out = (text: string) => void parts.push(text);
  const program = await buildProgram({ out, note: out, paint: (_, text) => text, columns: WIDTH, live: false });
  const help = (command: Command) => {
    command.configureOutput({ getOutHelpWidth: () => WIDTH, getOutHasColors: () => false });
    command.outputHelp();
    return `\`\`\`text\n${parts.splice(0).join('').trimEnd()}\n\`\`\``;
  };
  const sections = program.commands.map((command) => `## servanda ${command.name()}\n\n${help(command)}`);
  const note = 'Written by `npm run docs` from the help of the program; a test compares the two.';
  return ['# Command line', note, help(program), ...sections].join('\n\n').concat('\n');
}
