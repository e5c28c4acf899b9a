import type { Command } from 'commander';
import { command, withJson, withRegister } from '../options.ts';
import type { Screen } from '../screen.ts';

export interface ScoreFlags {
  readonly document?: string;
  readonly window?: string;
  readonly interim?: boolean;
  readonly json?: boolean;
  readonly dir?: string;
}

const NOTES = `
A table for each window, the latest first: a row for each commitment, a column for each party, and the means: of a party over
its commitments, of a commitment over its parties, of a summit (a document) over all its cells. Percent is (mean + 1) / 2 · 100.
"·" was not scored; n/a does not apply and counts nowhere; "open" has no score that counts: coders or readings differ, or the
guideline or the evidence changed since.
`;

/** `servanda score`: the scores and their means. */
export function scoreCommand(screen: Screen): Command {
  const says = 'Show scores by commitment and party, with means and percentages by window.';
  const examples = [
    'servanda score',
    'servanda score --document 3f2a91c0 --window 2024-01-01/2024-12-31',
    'servanda score --json',
  ];
  return withRegister(withJson(command('score', says, examples, NOTES)))
    .alias('scores')
    .option('--document <id>', 'only the commitments of this document')
    .option('--window <from/to>', 'only this window')
    .option('--interim', 'the window is an interim one')
    .action(async (flags: ScoreFlags) => {
      const { runScore } = await import('../coding/score.ts');
      await runScore(flags, screen);
    });
}
