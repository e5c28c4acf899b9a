import type { Command } from 'commander';
import { bashCompletion } from './bash.ts';
import { fishCompletion } from './fish.ts';
import { wordsOf } from './words.ts';

export type Shell = 'bash' | 'zsh' | 'fish';

/** The script that makes a shell complete the words of the program. zsh reads the one for bash. */
export function completionScript(shell: Shell, program: Command): string {
  const commands = wordsOf(program);
  if (shell === 'fish') return fishCompletion(commands);
  if (shell === 'bash') return bashCompletion(commands);
  return `autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n${bashCompletion(commands)}`;
}
