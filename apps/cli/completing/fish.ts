import type { CommandWords, FlagWords } from './words.ts';

/** Completion for fish, which shows what each command and flag is for. */
export function fishCompletion(commands: readonly CommandWords[]): string {
  const lines = commands.flatMap((command) => {
    const seen = `-n '__fish_seen_subcommand_from ${command.names.join(' ')}'`;
    const values = command.values.length > 0 ? [`complete -c servanda ${seen} -a '${command.values.join(' ')}'`] : [];
    return [
      ...command.names.map(
        (name) => `complete -c servanda -f -n __fish_use_subcommand -a ${name} -d ${quoted(command.says)}`,
      ),
      ...values,
      ...command.flags.map((flag) => `complete -c servanda ${seen} ${flagWords(flag)}`),
    ];
  });
  return `${lines.join('\n')}\n`;
}

function flagWords({ names, values, says }: FlagWords): string {
  const named = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const taken = values === null ? [] : values.length === 0 ? ['-r'] : ['-x', `-a '${values.join(' ')}'`];
  return [...named, ...taken, `-d ${quoted(says)}`].join(' ');
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
