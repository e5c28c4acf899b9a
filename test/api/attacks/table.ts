import { ANSWERS } from './answers.ts';
import type { Attack, Attacked, Ground } from './attack.ts';
import { BODIES } from './bodies.ts';
import { named, type Operation } from './operations.ts';
import { PATHS } from './paths.ts';
import { SENDERS } from './senders.ts';
import { openSender } from './sending.ts';

/** Every attack; which operations each can be done to is a matter of the operation. */
export const ATTACKS: readonly Attack[] = [...SENDERS, ...PATHS, ...BODIES, ...ANSWERS];

/** Does an attack to every operation that it can be done to. */
export async function attack(one: Attack, operations: readonly Operation[], ground: Ground): Promise<Attacked> {
  const sender = openSender(ground.port, ground.signed);
  const faults: string[] = [];
  const meant = operations.filter((operation) => one.applies(operation));
  let tries = 0;
  try {
    for (const operation of meant) {
      for (const sent of one.tries(operation, ground)) {
        tries++;
        const twin = sent.like === undefined ? undefined : await sender.send({ ...sent, path: sent.like });
        const wrong = one.wrong(await sender.send(sent), sent, operation, ground, twin);
        if (wrong !== null) faults.push(`${named(operation)}: ${wrong}\n  ${sent.method} ${sent.path.slice(0, 300)}`);
      }
    }
  } finally {
    sender.close();
  }
  return { name: one.name, operations: meant.length, tries, faults };
}
