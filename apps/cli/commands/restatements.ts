import { type Command, Option } from 'commander';
import {
  CHOICE_STATES,
  type ChoiceState,
  RESTATEMENT_RELATIONS,
  type RestatementRelation,
} from '../../../src/register/index.ts';
import { command, wholeNumber, withJson, withRegister } from '../options.ts';
import type { Screen } from '../screen.ts';

export interface RestatementFlags {
  readonly state?: ChoiceState;
  readonly limit: number;
  readonly relation?: RestatementRelation;
  readonly by?: string;
  readonly why?: string;
  readonly json?: boolean;
  readonly dir?: string;
}

/** Pairs that are listed when nothing is said. */
const SHOWN = 50;

const NOTES = `
Without anything: all pairs, the newest first. With the id of an entry or a document (or enough of its beginning): those it is in.
  accept NUMBER   the two are one commitment; --relation calls it something else than the program does
  reject NUMBER   they are not, and are not proposed again
  open NUMBER     takes either back

An accepted pair is a link: a total counts only one of the two. Words that the later text left out stand as [-…-], those
that it put in as {+…+}.
`;

/** `servanda restatements`: the same commitment in other texts. */
export function restatementsCommand(screen: Screen): Command {
  const says =
    'List where a commitment is said again in another document, with the differences; accept or reject a pair.';
  const examples = [
    'servanda restatements',
    'servanda restatements 3f2a91c0 --state proposed',
    'servanda restatements accept 12 --relation raised --by "R. Velde"',
    'servanda restatements reject 13 --by "R. Velde" --why "two funds"',
  ];
  return withRegister(withJson(command('restatements', says, examples, NOTES)))
    .argument('[what]', 'an entry or a document; or accept, reject, open')
    .argument('[number]', 'the number of a pair')
    .addOption(new Option('--state <state>', 'only those of this state').choices(CHOICE_STATES))
    .option('--limit <number>', 'how many at most', wholeNumber('--limit'), SHOWN)
    .addOption(new Option('--relation <relation>', 'of accept: what it is').choices(RESTATEMENT_RELATIONS))
    .option('--by <name>', 'who decides')
    .option('--why <reason>', 'why')
    .action(async (what: string | undefined, number: string | undefined, flags: RestatementFlags) => {
      const { runRestatements } = await import('../across/restatements.ts');
      await runRestatements(what, number, flags, screen);
    });
}
