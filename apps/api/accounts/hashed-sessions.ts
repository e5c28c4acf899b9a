import { createHash } from 'node:crypto';
import { kyselyAdapter } from '@better-auth/kysely-adapter';
import type { Kysely } from 'kysely';
import type { AccountTables } from '../../../src/stores/postgres/index.ts';

/** A secret of 256 random bits needs no salt and no slow hash: nobody guesses it, and it is looked up by its hash. */
export function hashed(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

type Make = ReturnType<typeof kyselyAdapter>;
type Adapter = ReturnType<Make>;
interface Where {
  readonly field: string;
  readonly value: unknown;
}

/**
 * The library's own adapter, with the tokens of sessions hashed on their way into the database: whoever reads it, or a backup of
 * it, is signed in nowhere. What comes back has the token that was asked for.
 */
export function hashedSessions(db: Kysely<AccountTables>): Make {
  const make = kyselyAdapter(db as Kysely<unknown> as Kysely<Record<string, never>>, { type: 'postgres' });
  return ((options: Parameters<Make>[0]) => wrapped(make(options))) as Make;
}

function wrapped(adapter: Adapter): Adapter {
  const asked = <Args extends { model: string; where?: unknown }>(args: Args): Args =>
    args.model === 'session' && Array.isArray(args.where) ? { ...args, where: args.where.map(hashedWhere) } : args;
  const answered = (args: { model: string; where?: unknown }, row: unknown): unknown => {
    const token = args.model === 'session' ? soughtToken(args.where) : null;
    return row && token !== null ? { ...row, token } : row;
  };
  const own: Partial<Record<keyof Adapter, unknown>> = {
    create: async (args: { model: string; data: Record<string, unknown> }) => {
      if (args.model !== 'session') return adapter.create(args);
      const made = await adapter.create({ ...args, data: { ...args.data, token: hashed(String(args.data.token)) } });
      return { ...made, token: args.data.token };
    },
    findOne: async (args: Parameters<Adapter['findOne']>[0]) => answered(args, await adapter.findOne(asked(args))),
    update: async (args: Parameters<Adapter['update']>[0]) => answered(args, await adapter.update(asked(args))),
    findMany: (args: Parameters<Adapter['findMany']>[0]) => adapter.findMany(asked(args)),
    updateMany: (args: Parameters<Adapter['updateMany']>[0]) => adapter.updateMany(asked(args)),
    delete: (args: Parameters<Adapter['delete']>[0]) => adapter.delete(asked(args)),
    deleteMany: (args: Parameters<Adapter['deleteMany']>[0]) => adapter.deleteMany(asked(args)),
  };
  return { ...adapter, ...own } as Adapter;
}

function hashedWhere(where: Where): Where {
  if (where.field !== 'token') return where;
  const { value } = where;
  return { ...where, value: Array.isArray(value) ? value.map((each) => hashed(String(each))) : hashed(String(value)) };
}

function soughtToken(where: unknown): string | null {
  const found = Array.isArray(where) ? (where as Where[]).find(({ field }) => field === 'token') : undefined;
  return typeof found?.value === 'string' ? found.value : null;
}
