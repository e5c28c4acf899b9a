import { WrongUse } from '../../../src/model/index.ts';
import type { Intake } from '../../../src/stores/postgres/index.ts';
import { isAddress } from '../database-place.ts';
import type { RegisterPlace } from '../register-place.ts';

/** Opens the queue of a register. Errors: `queue.file` for a register in a folder, which has none; as the stores. */
export async function openQueue({ database, folder }: RegisterPlace): Promise<Intake> {
  if (!isAddress(database)) throw new WrongUse('queue.file', { folder });
  const { openPostgresIntake } = await import('../../../src/stores/postgres/index.ts');
  return openPostgresIntake(database);
}
