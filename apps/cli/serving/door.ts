import { WrongUse } from '../../../src/model/index.ts';
import { openAccounts, type Services } from '../../api/index.ts';
import { isAddress } from '../database-place.ts';
import type { RegisterPlace } from '../register-place.ts';
import type { Screen } from '../screen.ts';

/** Addresses that only this machine reaches. */
export const LOOPBACK: readonly string[] = ['127.0.0.1', 'localhost', '::1'];

/** The accounts of a register that is served. */
export interface Door {
  readonly accounts: NonNullable<Services['accounts']>;
  /** As long as nobody has an account: where to make the first one, with a token that is good once and for a day. */
  sayHowToBegin(address: string, screen: Screen): Promise<void>;
  close(): Promise<void>;
}

interface Flags {
  readonly host: string;
  readonly port: number;
  readonly accounts?: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Opens the accounts of a register in PostgreSQL; null for a register in a folder, which is one person's. Errors: `serve.accounts` for
 * a server without accounts that others could reach; `serve.newcomers`; as the stores.
 */
export async function openDoor({ database }: RegisterPlace, { host, port, accounts }: Flags): Promise<Door | null> {
  if (!isAddress(database)) return null;
  if (accounts === false) {
    if (!LOOPBACK.includes(host)) throw new WrongUse('serve.accounts', { host });
    return null;
  }
  const openId = openIdOf(process.env);
  const address = publicAddress(process.env);
  const secret = process.env.SERVANDA_SECRET || null;
  const own = address ?? `http://127.0.0.1:${port}`;
  const { accounts: opened, firstInvitation, close } = await openAccounts(database, { address: own, secret, openId });
  return {
    accounts: opened,
    async sayHowToBegin(at, screen) {
      const token = await firstInvitation();
      if (token === null) return;
      const begin = `${address === null ? at : `${address}/`}setup#${token}`;
      screen.out(`Nobody has an account yet. Make the first one, within a day: ${begin}\n`);
    },
    close,
  };
}

/** The address that people reach the server at, without a path; null where nothing is said. Errors: `serve.address`. */
export function publicAddress({ SERVANDA_URL = '' }: Environment): string | null {
  if (SERVANDA_URL === '') return null;
  const url = URL.parse(SERVANDA_URL);
  if (!url || !/^https?:$/.test(url.protocol)) throw new WrongUse('serve.address', { address: SERVANDA_URL });
  return url.origin;
}

function openIdOf(env: Environment) {
  const { SERVANDA_OIDC_ISSUER: issuer, SERVANDA_OIDC_CLIENT_ID: clientId, SERVANDA_OIDC_NEWCOMERS = '' } = env;
  if (!issuer || !clientId) return null;
  if (!['', 'viewer'].includes(SERVANDA_OIDC_NEWCOMERS))
    throw new WrongUse('serve.newcomers', { said: SERVANDA_OIDC_NEWCOMERS.slice(0, 40) });
  const clientSecret = env.SERVANDA_OIDC_CLIENT_SECRET ?? '';
  return { issuer, clientId, clientSecret, newcomers: SERVANDA_OIDC_NEWCOMERS === 'viewer' };
}
