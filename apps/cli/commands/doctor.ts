import type { Command } from 'commander';
import { Trouble, WorldFailed } from '../../../src/model/index.ts';
import { EXIT } from '../exit.ts';
import { command, withJson, withRegister } from '../options.ts';
import { findRegister } from '../register-place.ts';
import type { Screen } from '../screen.ts';
import { sentence } from '../words.ts';

interface Flags {
  readonly mend?: boolean;
  readonly json?: boolean;
  readonly dir?: string;
}

const NOTES = `
Exit code 1 if something is wrong. Without a register only the installation is looked at.
`;

/** `servanda doctor`: what is wrong with this installation and its register, and how to mend it. */
export function doctorCommand(screen: Screen): Command {
  const says = 'Check the installation and the register: program, database, originals, words, search index.';
  return withRegister(withJson(command('doctor', says, ['servanda doctor', 'servanda doctor --mend'], NOTES)))
    .option('--mend', 'build the search index anew')
    .action((flags: Flags) => run(flags, screen));
}

async function run(flags: Flags, screen: Screen): Promise<void> {
  const { examineProgram, examineRegister } = await import('../doctor.ts');
  const place = placeIfAny(flags);
  const checks = [...examineProgram(), ...(place ? await examineRegister(place, flags.mend === true) : [])];
  for (const { name, findings, good } of checks) {
    const wrong = findings.length > 0;
    if (flags.json) {
      screen.out(`${JSON.stringify({ check: name, ok: !wrong, findings })}\n`);
      continue;
    }
    const mark = wrong ? screen.paint('red', 'wrong') : screen.paint('green', 'good ');
    screen.out(`${mark}  ${name}${wrong ? '' : `: ${good}`}\n`);
    for (const { code, params } of findings) screen.out(`       ${sentence(code, params)}\n`);
  }
  if (!place) screen.note('There is no register here to be looked at; --dir names one.\n');
  if (checks.some(({ findings }) => findings.length > 0)) process.exitCode = EXIT.found;
}

/** A register that was asked for must be there; one that was not need not. */
function placeIfAny(flags: Flags) {
  try {
    return findRegister(flags.dir, process.cwd());
  } catch (error) {
    if (error instanceof WorldFailed && flags.dir === undefined) return null;
    throw error instanceof Trouble ? error : new WorldFailed('program.broke', { reason: String(error) }, error);
  }
}
