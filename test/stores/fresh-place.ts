import { inject } from 'vitest';
import { placeOf, type RegisterPlace } from '../../apps/cli/register-place.ts';
import { freshDatabase } from './postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a PostgreSQL server, where the tests of a project run on one. */
    readonly postgres: string | undefined;
  }
}

/**
 * A place for a register of a test's own: the folder, or a new database with the folder beside it, on the server `wanted` or that of
 * the tests. Nothing is set up there.
 */
export async function freshPlace(folder: string, wanted?: string): Promise<RegisterPlace> {
  // Benchmarks and the script that takes the pictures start workbenches too, and nothing runs them.
  const server = wanted ?? (process.env.VITEST === undefined ? undefined : inject('postgres'));
  return server === undefined ? placeOf(folder) : { ...placeOf(folder), database: await freshDatabase(server) };
}
