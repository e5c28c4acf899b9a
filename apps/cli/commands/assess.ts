import { type Command, Option } from 'commander';
import { command, withJson, withRegister } from '../options.ts';
import type { Screen } from '../screen.ts';

export const SCORE_CHOICES = ['+1', '1', '0', '-1', 'n/a'] as const;

export interface AssessFlags {
  readonly party: string;
  readonly score: string;
  readonly window: string;
  readonly interim?: boolean;
  readonly evidence?: string;
  readonly reading?: string;
  readonly settles?: boolean;
  readonly why?: string;
  readonly by: string;
  readonly json?: boolean;
  readonly dir?: string;
}

const NOTES = `
Every score rests on evidence of that commitment (--evidence, ids from "servanda evidence list"); n/a needs a reason instead
(--why). Where the guideline can be read in several ways, --reading says by which. Scores given blind by two people are
rounds: see "servanda round".
`;

/** `servanda assess ID`: scores a party on a commitment in a window. */
export function assessCommand(screen: Screen): Command {
  const says = 'Score a party on a commitment in a window of time, on evidence.';
  const examples = [
    'servanda assess 3f2a91c0 --party KAZ --score +1 --window 2024-01-01/2024-12-31 --evidence 77aa0c12 --by Flavia',
    'servanda assess 3f2a91c0 --party UZB --score n/a --window 2024-01-01/2024-12-31 --why "has no coast" --by Flavia',
  ];
  return withRegister(withJson(command('assess', says, examples, NOTES)))
    .argument('<commitment>', 'its id, enough of the beginning, or its name')
    .requiredOption('--party <code>', 'who is scored')
    .addOption(
      new Option('--score <score>', 'how far it did what it promised').choices(SCORE_CHOICES).makeOptionMandatory(),
    )
    .requiredOption('--window <from/to>', 'first and last day that is scored')
    .option('--interim', 'the window is an interim one')
    .option('--evidence <ids>', 'what it rests on, joined by commas')
    .option('--reading <id>', 'which reading of the rubric')
    .option('--settles', 'it decides between coders who differ')
    .option('--why <reason>', 'why')
    .requiredOption('--by <name>', 'who scores')
    .action(async (commitment: string, flags: AssessFlags) => {
      const { runAssess } = await import('../coding/assess.ts');
      await runAssess(commitment, flags, screen);
    });
}
