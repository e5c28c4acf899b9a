import type { Command } from 'commander';
import type { Intake, IntakeItem } from '../../../src/stores/postgres/index.ts';
import { command, wholeNumber, withJson, withRegister } from '../options.ts';
import { findRegister } from '../register-place.ts';
import type { Screen } from '../screen.ts';
import { counted } from '../show/fields.ts';
import { safeLine } from '../show/measure.ts';
import { sentence } from '../words.ts';
import { openQueue } from '../working/queue-place.ts';

interface Flags {
  readonly dir?: string;
  readonly json?: boolean;
  readonly retry?: string[] | true;
  readonly limit: number;
}

/** `servanda queue`: how far the queue is, and what was given up, with why. */
export function queueCommand(screen: Screen): Command {
  const says = 'Show how far the queue of documents is and what was given up, or try that again.';
  const examples = ['servanda queue', 'servanda queue --retry', 'servanda queue --retry 17 23'];
  return withRegister(withJson(command('queue', says, examples)))
    .option('--retry [numbers...]', 'try again what was given up, all of it or these numbers')
    .option('--limit <n>', 'at most so many that were given up', wholeNumber('--limit'), 50)
    .action(async (flags: Flags) => {
      const intake = await openQueue(findRegister(flags.dir, process.cwd()));
      try {
        await (flags.retry === undefined ? show(intake, flags, screen) : retry(intake, flags.retry, screen));
      } finally {
        await intake.close();
      }
    });
}

async function retry(intake: Intake, which: string[] | true, screen: Screen): Promise<void> {
  const number = wholeNumber('--retry');
  const again = await intake.retry(which === true ? null : which.map(number));
  screen.out(`${counted(again, 'document')} put into the queue again.\n`);
}

async function show(intake: Intake, { json = false, limit }: Flags, screen: Screen): Promise<void> {
  const counts = await intake.counts();
  const dead = await intake.dead(limit);
  if (json) {
    for (const item of dead) screen.out(`${JSON.stringify(lineOf(item))}\n`);
    screen.note(`${JSON.stringify(counts)}\n`);
    return;
  }
  screen.out(`${counts.waiting} waiting, ${counts.reading} being read, ${counts.dead} given up.\n`);
  for (const { seq, name, reason } of dead.map(lineOf))
    screen.out(`${String(seq).padStart(6)}  ${safeLine(name)}: ${reason}\n`);
}

function lineOf({ seq, name, attempts, findings: [found] }: IntakeItem) {
  return { seq, name, attempts, code: found?.code ?? null, reason: found ? sentence(found.code, found.params) : '' };
}
