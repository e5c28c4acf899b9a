import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import {
  createMcpHandler,
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
} from '@modelcontextprotocol/server';
import { WorldFailed } from '../../src/model/index.ts';
import { createMcpServer } from './server.ts';
import type { McpServices } from './services.ts';

/** A server that listens; `address` is what a client is given. */
export interface ServingMcp {
  readonly address: string;
  close(): Promise<void>;
}

/** The one machine that it serves: there are no accounts, so that whoever reaches it may use it. */
const HOST = '127.0.0.1';
const PATH = '/mcp';
/** A passage of the longest kind, as JSON; a question is a few hundred bytes. */
const BODY_BYTES = 2_000_000;
const TIMES = { requestTimeout: 60_000, headersTimeout: 20_000, keepAliveTimeout: 5000 };

/**
 * Serves a register over streamable HTTP on the loopback, each request by an object of its own. Lets in only requests that call
 * it by a name of the loopback (a page elsewhere can have its own name lead here) and that no page of another origin
 * makes. Errors: `serve.port-taken`, `serve.failed`.
 */
export async function serveMcpHttp(services: McpServices, port: number): Promise<ServingMcp> {
  const handler = createMcpHandler(() => createMcpServer(services), { maxRequestBodySize: BODY_BYTES });
  const guarded = (request: Request) => refusal(request) ?? handler.fetch(request);
  const server = createAdaptorServer({ fetch: guarded, hostname: HOST, serverOptions: TIMES }) as Server;
  await listening(server, port);
  return {
    address: `http://${HOST}:${(server.address() as AddressInfo).port}${PATH}`,
    async close() {
      const { promise, resolve } = Promise.withResolvers<void>();
      server.close(() => resolve());
      await handler.close();
      server.closeAllConnections();
      await promise;
    },
  };
}

function refusal(request: Request): Response | undefined {
  const other = hostHeaderValidationResponse(request, localhostAllowedHostnames());
  if (other) return other;
  const origin = request.headers.get('origin');
  // The host is one of ours by now. Programs send no origin.
  if (origin !== null && origin !== `http://${request.headers.get('host')}`) {
    return Response.json({ error: 'pages of other sites may not use this server' }, { status: 403 });
  }
  return new URL(request.url).pathname === PATH ? undefined : new Response(null, { status: 404 });
}

function listening(server: Server, port: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', (error: NodeJS.ErrnoException) => {
    const code = error.code === 'EADDRINUSE' ? 'serve.port-taken' : 'serve.failed';
    reject(new WorldFailed(code, { host: HOST, port, reason: error.message }, error));
  });
  server.listen(port, HOST, () => resolve());
  return promise;
}
