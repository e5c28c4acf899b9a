import type { MiddlewareHandler } from 'hono';
import { Refused } from '../problem.ts';
import type { ApiOptions } from '../services.ts';

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Lets in only requests that call this server by its own name. A page elsewhere can have its name lead to 127.0.0.1 (DNS
 * rebinding); the `Host` header then still says the page's own name. Loopback names need the port, since it is ours; a name
 * given by hand may be reached through another server, at any port.
 */
export function onlyOwnHosts({ hosts, port }: Pick<ApiOptions, 'hosts' | 'port'>): MiddlewareHandler {
  const given = new Set(hosts.map((host) => host.toLowerCase()));
  return async (c, next) => {
    const host = (c.req.header('host') ?? '').toLowerCase();
    if (!isOwn(host, port(), given)) throw new Refused(403, 'api.host', { host: host.slice(0, 200) });
    await next();
  };
}

function isOwn(host: string, port: number, given: ReadonlySet<string>): boolean {
  const [, name, at] = /^(\[[0-9a-f:.]+\]|[^:[\]]+)(?::(\d{1,5}))?$/.exec(host) ?? [];
  if (name === undefined) return false;
  if (given.has(name)) return true;
  return LOOPBACK.includes(name) && Number(at ?? 80) === port;
}
