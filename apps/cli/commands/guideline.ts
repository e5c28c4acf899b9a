import type { Command } from 'commander';
import { command, withJson, withRegister } from '../options.ts';
import type { Screen } from '../screen.ts';

export interface GuidelineFlags {
  readonly by?: string;
  readonly why?: string;
  readonly full?: string;
  readonly partial?: string;
  readonly none?: string;
  readonly file?: string;
  readonly all?: boolean;
  readonly json?: boolean;
  readonly dir?: string;
}

const NOTES = `
Shows the guideline of a commitment, or writes its next version: the rubric by --full, --partial and --none, or everything
from --file, a JSON object with "rubric" {"full", "partial", "none"} and, where wanted, "definitions" [{"term", "means"}],
"strong" and "weak" (what counts as strong or weak action) and "readings" [{"id", "says"}] (in what ways it can be read).
What was scored by an earlier version is open again until somebody scores it anew; every version is kept.
`;

/** `servanda guideline ID`: how a commitment is read when it is scored. */
export function guidelineCommand(screen: Screen): Command {
  const says = 'Show or write the guideline by which a commitment is scored: what counts as +1, 0 and −1.';
  const examples = [
    'servanda guideline 3f2a91c0',
    'servanda guideline 3f2a91c0 --full "three bridges are open" --partial "work has begun" --none "neither" --by Flavia',
    'servanda guideline 3f2a91c0 --file guideline.json --by Flavia --why "the treaty names carts"',
  ];
  return withRegister(withJson(command('guideline', says, examples, NOTES)))
    .argument('<commitment>', 'its id, enough of the beginning, or its name')
    .option('--full <words>', 'what is +1')
    .option('--partial <words>', 'what is 0')
    .option('--none <words>', 'what is −1')
    .option('--file <file>', 'a guideline in JSON')
    .option('--all', 'show all versions')
    .option('--by <name>', 'who writes it')
    .option('--why <reason>', 'why it is changed')
    .action(async (commitment: string, flags: GuidelineFlags) => {
      const { runGuideline } = await import('../coding/guideline.ts');
      await runGuideline(commitment, flags, screen);
    });
}
