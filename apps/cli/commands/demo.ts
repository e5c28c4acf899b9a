import type { Command } from 'commander';
import { command } from '../options.ts';
import type { Screen } from '../screen.ts';

/** `servanda demo`: a first look without a browser; `npm start` serves the same register. */
export function demoCommand(screen: Screen): Command {
  const says = 'Set up a register of the sample documents in ./.servanda-demo and show what was found.';
  return command('demo', says, ['servanda demo']).action(async () => {
    const { runDemo } = await import('../demo.ts');
    await runDemo(screen);
  });
}
