import type { Command } from 'commander';
import { command, withJson, withRegister } from '../options.ts';
import type { Screen } from '../screen.ts';

export interface AgreementFlags {
  readonly differing?: boolean;
  readonly json?: boolean;
  readonly dir?: string;
}

const NOTES = `
Without a name: all rounds in which every coder has declared done, their items together. With the id of a round also how far
the marked words agree, by characters and by units. FILE.csv has the columns item, field, coder and value (any others are
passed over), and needs no register.

Raw agreement counts what is the same. Kappa (two coders), alpha and AC1 set off chance, each in its own way: where nearly
everything has one value, kappa and alpha collapse and AC1 does not, so read them together, with their 95 % intervals. Sources
of the formulas are in docs/double-coding.md.
`;

/** `servanda agreement [ROUND|FILE.csv]`. */
export function agreementCommand(screen: Screen): Command {
  const says = 'Tell how far coders agree, field by field: raw agreement, kappa, alpha and AC1, with intervals.';
  const examples = ['servanda agreement', 'servanda agreement 5d1c', 'servanda agreement codings.csv --differing'];
  return withRegister(withJson(command('agreement', says, examples, NOTES)))
    .argument('[round]', 'id of a round, or a CSV file of codings')
    .option('--differing', 'list the items on which coders differ')
    .action(async (round: string | undefined, flags: AgreementFlags) => {
      const { runAgreement } = await import('../coding/agreement.ts');
      await runAgreement(round, flags, screen);
    });
}
