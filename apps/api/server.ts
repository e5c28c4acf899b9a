import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { WorldFailed } from '../../src/model/index.ts';
import { createApi } from './app.ts';
import type { ApiOptions, Services } from './services.ts';

/** Where to listen; port 0 takes any that is free. */
export interface ServeOptions extends Omit<ApiOptions, 'port'> {
  readonly host: string;
  readonly port: number;
}

/** A server that listens. `address` is what a browser opens. */
export interface Serving {
  readonly address: string;
  readonly port: number;
  /** Takes no more requests, ends streams, lets what is being done be finished, and then lets go of the port. */
  close(): Promise<void>;
}

/** A request has to be there in this time, its headers sooner: whoever sends a letter a minute holds no connection. */
const REQUEST_MS = 120_000;
const HEADERS_MS = 20_000;
/**
 * Longer than proxies and clients hold a connection that nothing goes over (a minute, mostly): who closes one first may do so while
 * the other's next request is on its way, and that request is lost.
 */
const KEEP_MS = 75_000;
/** How long answers may take to be finished once the server is told to stop. */
const LAST_MS = 3000;
const IDLE_MS = 20;

/** Serves the API. Errors: `WorldFailed` with `serve.port-taken`, `serve.no-permission`, `serve.no-host`, `serve.failed`. */
export async function serveApi(services: Services, options: ServeOptions): Promise<Serving> {
  const bound = { port: options.port };
  const { host } = options;
  const api = createApi(services, { ...options, hosts: ownNames(options), port: () => bound.port });
  const serverOptions = { requestTimeout: REQUEST_MS, headersTimeout: HEADERS_MS, keepAliveTimeout: KEEP_MS };
  const server = createAdaptorServer({ fetch: api.fetch, hostname: host, serverOptions }) as Server;
  await listening(server, host, options.port);
  bound.port = (server.address() as AddressInfo).port;
  const shown = isAny(host) ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return {
    address: `http://${shown}:${bound.port}/`,
    port: bound.port,
    async close() {
      const { promise, resolve } = Promise.withResolvers<void>();
      server.close(() => resolve());
      // A connection becomes idle when its answer is out, which for a stream is some time after it was told to end.
      const idle = setInterval(() => server.closeIdleConnections(), IDLE_MS);
      const last = setTimeout(() => server.closeAllConnections(), LAST_MS);
      await api.close();
      await promise;
      clearInterval(idle);
      clearTimeout(last);
    },
  };
}

/** Names that a request may call the server by beside the loopback's: those given, and the one it is bound to, unless that stands for all. */
function ownNames({ host, hosts }: ServeOptions): string[] {
  const isNamed = !isAny(host) && !LOOPBACK.includes(host);
  return isNamed ? [...hosts, host.includes(':') ? `[${host}]` : host] : [...hosts];
}

const LOOPBACK: readonly string[] = ['127.0.0.1', 'localhost', '::1'];

function isAny(host: string): boolean {
  return host === '0.0.0.0' || host === '::';
}

const CODES: Readonly<Record<string, string>> = {
  EADDRINUSE: 'serve.port-taken',
  EACCES: 'serve.no-permission',
  EADDRNOTAVAIL: 'serve.no-host',
  ENOTFOUND: 'serve.no-host',
};

function listening(server: Server, host: string, port: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', (error: NodeJS.ErrnoException) => {
    reject(new WorldFailed(CODES[error.code ?? ''] ?? 'serve.failed', { host, port, reason: error.message }, error));
  });
  server.listen(port, host, () => resolve());
  return promise;
}
