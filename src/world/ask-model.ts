import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { WorldFailed, WrongUse } from '../model/index.ts';
import { publicAddresses } from './address-kinds.ts';
import { readBody } from './response-body.ts';

export interface ModelOptions {
  /** The address of an OpenAI-compatible service: its base (`http://127.0.0.1:11434/v1`) or the whole. */
  readonly address: string;
  readonly name: string;
  /** Sent as a bearer token; never written anywhere. */
  readonly key?: string | null;
  /** For one request and its answer together, in milliseconds. Default: 120,000. */
  readonly timeoutMs?: number;
  /** Tokens that one answer may have. Default: `REPLY_TOKENS`. */
  readonly replyTokens?: number;
  /** Bytes of an answer that are taken. Default: 1,000,000. */
  readonly maxBytes?: number;
  /** How often a request is made again that failed for a reason that may pass. Default: 2. */
  readonly retries?: number;
  /** The wait before the first of these, doubled each time, in milliseconds. Default: 1,000. */
  readonly pauseMs?: number;
}

/** Twenty statements with all their fields take some 2,500 tokens. */
export const REPLY_TOKENS = 4000;

const TIMEOUT_MS = 120_000;
const MAX_BYTES = 1_000_000;
const RETRIES = 2;
const PAUSE_MS = 1000;
/** A server may ask for more patience than this; it then counts as failed. */
const LONGEST_PAUSE_MS = 30_000;

type Message = { readonly role: string; readonly content: string };
type Settings = Required<ModelOptions> & { readonly url: URL };

/** Of the many fields of an answer those that are used. */
const Completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
  usage: z
    .object({ prompt_tokens: z.number().nullish(), completion_tokens: z.number().nullish() })
    .nullish()
    .catch(null),
});

/** A way to ask a model at an address. */
export interface OpenModel {
  /** Where it is asked: without name, password, query. */
  readonly address: string;
  ask(messages: readonly Message[]): Promise<{ content: string; tokensIn: number | null; tokensOut: number | null }>;
}

/**
 * Opens an OpenAI-compatible chat service. It gets the messages, the name of the model and the key, and goes nowhere else: redirects
 * are not followed. Errors: `WrongUse` `model-address`, `model-plain` for a public host without TLS; of `ask`, each `WorldFailed`
 * with `url`: `model-redirect`, `model-status` (`status`), `model-slow` (`seconds`), `model-endless` (`limit`), `model-unreachable`
 * (`system`), `model-no-answer` for what is no completion.
 */
export function openModel(options: ModelOptions): OpenModel {
  const settings: Settings = {
    ...{ key: null, timeoutMs: TIMEOUT_MS, replyTokens: REPLY_TOKENS },
    ...{ maxBytes: MAX_BYTES, retries: RETRIES, pauseMs: PAUSE_MS },
    ...options,
    url: addressOf(options.address),
  };
  return { address: settings.url.href, ask: (messages) => askPatiently(messages, settings) };
}

/** The address to which messages are posted. */
function addressOf(address: string): URL {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '') throw new WrongUse('model-address', { address });
  if (url.protocol === 'http:' && isPublicHost(url.hostname))
    throw new WrongUse('model-plain', { address: url.origin });
  [url.username, url.password, url.search, url.hash] = ['', '', '', ''];
  const path = url.pathname.replace(/\/+$/, '');
  url.pathname = path.endsWith('/chat/completions') ? path : `${path}/chat/completions`;
  return url;
}

/** A name without a dot is one of the own network; so is `.local` and the like (RFC 6761, 6762, 8375). */
function isPublicHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0) return publicAddresses()(host);
  return host.includes('.') && !/\.(?:local|localhost|internal|home\.arpa|test)$/i.test(host);
}

/** Asks again where the reason may pass: the server is busy, or broke off. Not where it is slow: it would be so again. */
async function askPatiently(messages: readonly Message[], settings: Settings): ReturnType<OpenModel['ask']> {
  for (let times = 0; ; times += 1) {
    try {
      return await ask(messages, settings);
    } catch (error) {
      const wait = error instanceof Passing ? Math.max(error.wait ?? 0, settings.pauseMs * 2 ** times) : null;
      const cause = error instanceof Passing ? error.cause : error;
      if (wait === null || wait > LONGEST_PAUSE_MS || times >= settings.retries) throw cause;
      await pause(wait);
    }
  }
}

/** Trouble that may be over in a while; `wait` is what the server asks for, in milliseconds. */
class Passing extends Error {
  readonly wait: number | null;
  constructor(cause: WorldFailed, wait: number | null = null) {
    super('passing', { cause });
    this.wait = wait;
  }
}

async function ask(messages: readonly Message[], settings: Settings): ReturnType<OpenModel['ask']> {
  const signal = AbortSignal.timeout(settings.timeoutMs);
  const url = settings.url.href;
  try {
    const response = await post(messages, settings, signal);
    refuse(response, url);
    return answerIn(await readBody(response, url, settings.maxBytes, signal), url);
  } catch (cause) {
    if (cause instanceof Passing) throw cause;
    if (signal.aborted) throw new WorldFailed('model-slow', { url, seconds: settings.timeoutMs / 1000 }, cause);
    if (cause instanceof WorldFailed && cause.code === 'too-large')
      throw new WorldFailed('model-endless', { url, limit: settings.maxBytes }, cause);
    if (cause instanceof WorldFailed && cause.code !== 'broken-response') throw cause;
    const system = String((cause as { code?: unknown }).code ?? 'unknown');
    throw new Passing(new WorldFailed('model-unreachable', { url, system }, cause));
  }
}

function post(messages: readonly Message[], settings: Settings, signal: AbortSignal): Promise<IncomingMessage> {
  const { url, name, key, replyTokens } = settings;
  const body = JSON.stringify({ model: name, messages, temperature: 0, max_tokens: replyTokens, stream: false });
  const headers = {
    accept: 'application/json',
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'user-agent': 'servanda',
    ...(key === null ? {} : { authorization: `Bearer ${key}` }),
  };
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const sent = send(url, { method: 'POST', headers, agent: false, signal }, resolve);
    sent.on('error', reject);
    sent.end(body);
  });
}

const BUSY: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/** What is no answer: a redirect would take text and key to somebody else. */
function refuse(response: IncomingMessage, url: string): void {
  const status = response.statusCode ?? 0;
  if (status >= 200 && status <= 299) return;
  response.destroy();
  if (status >= 300 && status <= 399) throw new WorldFailed('model-redirect', { url, status });
  const failed = new WorldFailed('model-status', { url, status });
  if (!BUSY.has(status)) throw failed;
  const after = Number(response.headers['retry-after']);
  throw new Passing(failed, Number.isFinite(after) ? after * 1000 : null);
}

function answerIn(bytes: Uint8Array, url: string): Awaited<ReturnType<OpenModel['ask']>> {
  const completion = Completion.safeParse(jsonOf(bytes));
  if (!completion.success) throw new WorldFailed('model-no-answer', { url });
  const { choices, usage } = completion.data;
  const { content } = choices[0]!.message;
  return { content, tokensIn: usage?.prompt_tokens ?? null, tokensOut: usage?.completion_tokens ?? null };
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
