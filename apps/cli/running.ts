import { CommanderError } from 'commander';
import { Trouble, WrongUse } from '../../src/model/index.ts';
import { EXIT } from './exit.ts';
import { buildProgram } from './program.ts';
import type { Screen } from './screen.ts';
import { sentence } from './words.ts';

/** Runs the program with the words typed after its name, and says on `screen` what went wrong. The exit code, if it failed. */
export async function runProgram(words: readonly string[], screen: Screen): Promise<number | null> {
  try {
    const program = await buildProgram(screen, words[0]);
    await program.parseAsync([...words], { from: 'user' });
    return null;
  } catch (error) {
    return report(error, screen);
  }
}

/** One line on what happened and what to do; the exit code that goes with it. */
function report(error: unknown, screen: Screen): number {
  // The parser has already said what was wrong, or shown the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUse;
  if (error instanceof Trouble) {
    screen.note(`servanda: ${sentence(error.code, error.params)}\n`);
    if (process.env.SERVANDA_DEBUG) screen.note(`${error.stack}\n${String(error.cause ?? '')}\n`);
    return error instanceof WrongUse ? EXIT.wrongUse : EXIT.couldNot;
  }
  const reason = error instanceof Error ? error.message : String(error);
  screen.note(`servanda: ${sentence('program.broke', { reason })}\n`);
  if (process.env.SERVANDA_DEBUG && error instanceof Error) screen.note(`${error.stack}\n`);
  return EXIT.couldNot;
}
