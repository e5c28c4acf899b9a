import { join } from 'node:path';
import { type Serving, serveApi } from '../../apps/api/index.ts';
import { openRegister, placeOf } from '../../apps/cli/register-place.ts';
import { openDoor } from '../../apps/cli/serving/door.ts';
import { type OpenedServices, openServices } from '../../apps/cli/serving/services.ts';
import { type Asked, ask } from '../api/ask.ts';
import { SAMPLES, temporaryFolder } from '../cli/run.ts';
import { startServer } from '../stores/postgres-server.ts';

/** A register in PostgreSQL that people sign in to, served on the loopback. */
export interface GuardedServer extends Serving {
  readonly database: string;
  readonly services: OpenedServices['services'];
  /** What it printed on starting. */
  readonly said: string;
  /** Sends JSON, with the headers of somebody. */
  send(method: string, path: string, value?: unknown, headers?: Asked['headers']): ReturnType<typeof ask>;
  end(): Promise<void>;
}

/** `port`: where it listens; 0 for any that is free. */
export async function serveGuarded(port = 0): Promise<GuardedServer> {
  const folder = temporaryFolder('accounts');
  const server = await startServer();
  const place = { ...placeOf(join(folder.path, 'register')), database: await server.fresh() };
  await (await openRegister(place, true)).close();
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  const screen = { out: say, note: say, paint: (_: unknown, text: string) => text, columns: 100, live: false };
  const door = (await openDoor(place, { host: '127.0.0.1', port }))!;
  const opened = await openServices(place, join(SAMPLES, 'parties.csv'), screen, { accounts: door.accounts });
  const options = { hosts: [], cors: false, rate: null, web: null, pollMs: 50, host: '127.0.0.1', port };
  const serving = await serveApi(opened.services, options);
  await door.sayHowToBegin(serving.address, screen);
  return {
    ...serving,
    database: place.database,
    services: opened.services,
    said: said.join(''),
    send(method, path, value, headers = {}) {
      const body = value === undefined ? {} : { body: JSON.stringify(value) };
      const own = { 'servanda-client': 'test', ...(value === undefined ? {} : { 'content-type': 'application/json' }) };
      return ask(serving.port, `/v1${path}`, { method, headers: { ...own, ...headers }, ...body });
    },
    async end() {
      await serving.close();
      await opened.close();
      await door.close();
      await server.stop();
      folder.clear();
    },
  };
}

/** The cookies that an answer sets, as they are sent back. */
export function cookieOf({ headers }: { readonly headers: Readonly<Record<string, unknown>> }): string {
  return [headers['set-cookie'] ?? []]
    .flat()
    .map((cookie) => String(cookie).split(';')[0]!)
    .join('; ');
}

export const PASSWORD = 'a bridge over the long lake';
