import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { createMcpServer } from './server.ts';
import type { McpServices } from './services.ts';

export { type ServingMcp, serveMcpHttp } from './http.ts';
export type { CheckedPassage, McpDecision, McpServices } from './services.ts';

/** Serves one client over standard input and output until `ended`. */
export async function serveMcp(services: McpServices, ended: Promise<unknown>): Promise<void> {
  const served = serveStdio(() => createMcpServer(services));
  await ended;
  await served.close();
}
