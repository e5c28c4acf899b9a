import { Argument, type Command } from 'commander';
import type { Shell } from '../completing/index.ts';
import { command } from '../options.ts';
import type { Screen } from '../screen.ts';

const EXAMPLES = [
  'source <(servanda completion bash)',
  'servanda completion bash > ~/.local/share/bash-completion/completions/servanda',
  'servanda completion fish > ~/.config/fish/completions/servanda.fish',
];

/** `servanda completion SHELL`: a script that completes commands, flags and their values. */
export function completionCommand(screen: Screen): Command {
  const says = 'Print a script that makes your shell complete commands, flags and their values.';
  const made = command('completion', says, EXAMPLES).addArgument(
    new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish']),
  );
  return made.action(async (shell: Shell) => {
    const { completionScript } = await import('../completing/index.ts');
    screen.out(completionScript(shell, made.parent!));
  });
}
