import { lookup as dnsLookup } from 'node:dns/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { LIMITS } from '../intake/index.ts';
import { WorldFailed } from '../model/index.ts';
import { publicAddresses } from './address-kinds.ts';
import { type Clock, systemClock } from './clock.ts';
import { readBody } from './response-body.ts';

/** An IP address of a host. */
export interface HostAddress {
  readonly address: string;
  readonly family: number;
}

export interface FetchOptions {
  /**
   * Lets the address be fetched though its host is not public, such as this machine or one of its network. A redirect to
   * another such host is refused all the same: a page must not choose what is asked behind the wall. Default: no.
   */
  readonly allowPrivate?: boolean;
  /** The most bytes that are taken, after decompression. Default: what intake takes. */
  readonly maxBytes?: number;
  /** For everything together, redirects included, in milliseconds. Default: 30,000. */
  readonly timeoutMs?: number;
  readonly maxRedirects?: number;
  readonly clock?: Clock;
  /** Finds the addresses of a host name. Default: the machine's resolver. */
  readonly resolve?: (host: string) => Promise<readonly HostAddress[]>;
  /** Which IP addresses may be connected to without `allowPrivate`. Default: those of the public internet. */
  readonly isPublic?: (address: string) => boolean;
}

/** A document as an address gave it. `url` is where it was in the end; `retrieved` is ISO 8601. */
export interface Fetched {
  readonly bytes: Uint8Array;
  readonly url: string;
  readonly contentType: string | null;
  readonly retrieved: string;
}

type Settings = Required<FetchOptions> & { readonly signal: AbortSignal };

const TIMEOUT_MS = 30_000;
const MAX_REDIRECTS = 5;

/**
 * Fetches a document by http or https. Every address of every host on the way is checked before it is connected to, and the
 * connection goes to the address that was checked, so that a name that answers differently the second time leads nowhere.
 *
 * Errors (`WorldFailed`, each with `url`): `bad-address`, `not-found-host`, `private-address`, `redirect-to-private`,
 * `too-many-redirects` (`limit`), `http-status` (`status`), `too-slow` (`seconds`), `too-large` (`bytes`, `limit`),
 * `not-reachable` (`system`), `broken-response` (`system`).
 */
export async function fetchAddress(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const settings = settingsOf(options);
  try {
    return await follow(parsed(address, address), settings);
  } catch (cause) {
    if (cause instanceof WorldFailed) throw cause;
    if (settings.signal.aborted)
      throw new WorldFailed('too-slow', { url: address, seconds: settings.timeoutMs / 1000 }, cause);
    throw new WorldFailed('not-reachable', { url: address, system: systemCode(cause) }, cause);
  }
}

function settingsOf(options: FetchOptions): Settings {
  const timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
  return {
    allowPrivate: options.allowPrivate ?? false,
    maxBytes: options.maxBytes ?? LIMITS.maxBytes,
    timeoutMs,
    maxRedirects: options.maxRedirects ?? MAX_REDIRECTS,
    clock: options.clock ?? systemClock,
    resolve: options.resolve ?? resolveHost,
    isPublic: options.isPublic ?? publicAddresses(),
    signal: AbortSignal.timeout(timeoutMs),
  };
}

async function follow(first: URL, settings: Settings): Promise<Fetched> {
  let url = first;
  for (let redirects = 0; ; redirects++) {
    const isLet = settings.allowPrivate && url.hostname === first.hostname;
    const target = await checkedAddress(url, settings, isLet, redirects > 0);
    const response = await ask(url, target, settings);
    const next = redirectOf(response, url);
    if (next === null) return received(response, url, settings);
    response.destroy();
    if (redirects >= settings.maxRedirects) {
      throw new WorldFailed('too-many-redirects', { url: first.href, limit: settings.maxRedirects });
    }
    url = next;
  }
}

function parsed(address: string, base: string): URL {
  const url = URL.parse(address, base === address ? undefined : base);
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '')
    throw new WorldFailed('bad-address', { url: address });
  // A name and password in a link would be sent to whoever it leads to.
  url.username = '';
  url.password = '';
  url.hash = '';
  return url;
}

/** The address to connect to: all addresses of the host have to be allowed, since any of them might be taken. */
async function checkedAddress(url: URL, settings: Settings, isLet: boolean, isRedirect: boolean): Promise<HostAddress> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const family = isIP(host);
  const addresses = family === 0 ? await withinTime(settings.resolve(host), settings) : [{ address: host, family }];
  const [first] = addresses;
  if (!first) throw new WorldFailed('not-found-host', { url: url.href, host });
  const forbidden = isLet ? undefined : addresses.find(({ address }) => !settings.isPublic(address));
  if (!forbidden) return first;
  const code = isRedirect ? 'redirect-to-private' : 'private-address';
  throw new WorldFailed(code, { url: url.href, host, address: forbidden.address });
}

async function resolveHost(host: string): Promise<readonly HostAddress[]> {
  try {
    return await dnsLookup(host, { all: true, verbatim: true });
  } catch (cause) {
    throw new WorldFailed('not-found-host', { url: host, host, system: systemCode(cause) }, cause);
  }
}

/** A lookup cannot be called off, only waited for no longer. */
function withinTime<T>(work: Promise<T>, { signal }: Settings): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = (): void => reject(signal.reason);
    if (signal.aborted) late();
    signal.addEventListener('abort', late, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', late));
  });
}

const HEADERS = {
  accept: 'text/html,application/xhtml+xml,application/pdf,text/plain,*/*;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
  'user-agent': 'servanda',
};

function ask(url: URL, target: HostAddress, { signal }: Settings): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const sent = send(url, { headers: HEADERS, agent: false, signal, lookup: pinned(target) }, resolve);
    sent.on('error', reject);
    sent.end();
  });
}

/** A lookup that knows one answer: the connection goes where the check was made. */
function pinned({ address, family }: HostAddress): LookupFunction {
  return (_host, options, done) => {
    if (options.all) done(null, [{ address, family }]);
    else done(null, address, family);
  };
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

function redirectOf(response: IncomingMessage, from: URL): URL | null {
  const { location } = response.headers;
  return REDIRECTS.has(response.statusCode ?? 0) && location !== undefined ? parsed(location, from.href) : null;
}

async function received(response: IncomingMessage, url: URL, settings: Settings): Promise<Fetched> {
  const status = response.statusCode ?? 0;
  if (status < 200 || status > 299) {
    response.destroy();
    throw new WorldFailed('http-status', { url: url.href, status });
  }
  const bytes = await readBody(response, url.href, settings.maxBytes, settings.signal);
  return {
    bytes,
    url: url.href,
    contentType: response.headers['content-type'] ?? null,
    retrieved: settings.clock.now(),
  };
}

function systemCode(cause: unknown): string {
  return (cause as NodeJS.ErrnoException)?.code ?? 'unknown';
}
