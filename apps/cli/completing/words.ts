import type { Command, Option } from 'commander';

/** A flag as a shell completes it: its names with dashes, and the values it takes, null if it takes none, empty if any. */
export interface FlagWords {
  readonly names: readonly string[];
  readonly values: readonly string[] | null;
  readonly says: string;
}

/** A command as a shell completes it; `values` are the words that its arguments may be. */
export interface CommandWords {
  readonly names: readonly string[];
  readonly says: string;
  readonly flags: readonly FlagWords[];
  readonly values: readonly string[];
}

/** What can be typed, read from the program itself, so that no list has to be kept beside it. */
export function wordsOf(program: Command): CommandWords[] {
  return program.commands.map((command) => ({
    names: [command.name(), ...command.aliases()],
    says: firstSentence(command.description()),
    flags: command.options.filter(({ hidden }) => !hidden).map(flagOf),
    values: command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []),
  }));
}

function flagOf(option: Option): FlagWords {
  const names = [option.short, option.long].filter((name) => name !== undefined);
  const takes = option.required || option.optional;
  return { names, values: takes ? (option.argChoices ?? []) : null, says: firstSentence(option.description) };
}

/** Shells show one short line. */
function firstSentence(text: string): string {
  return text.split(/[.;:] /)[0]!.replace(/\.$/, '');
}
