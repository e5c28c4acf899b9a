import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a model was asked, and with which headers. */
export interface Asked {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly sentences: readonly { readonly n: number; readonly text: string }[];
}

/** What the server does with a request: a reply of the model, or anything else that a server may do. */
export type Behaviour = (asked: Asked, response: ServerResponse) => string | object | undefined;

export interface ModelServer {
  readonly address: string;
  readonly asked: Asked[];
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
}

/** A server on this machine that speaks the protocol of OpenAI-compatible chat services, and misbehaves as it is told. */
export async function openModelServer(): Promise<ModelServer> {
  const asked: Asked[] = [];
  let behaviour: Behaviour = () => ({ statements: [] });
  const server = createServer(async (request, response) => {
    const one = await readRequest(request);
    asked.push(one);
    const reply = behaviour(one, response);
    if (reply === undefined) return;
    response.setHeader('content-type', 'application/json').end(completion(reply));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    behave(next) {
      behaviour = next;
      asked.length = 0;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

/** An answer of the protocol with a reply of the model in it. */
export function completion(reply: string | object): string {
  const content = typeof reply === 'string' ? reply : JSON.stringify(reply);
  return JSON.stringify({
    object: 'chat.completion',
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
    usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
  });
}

async function readRequest(request: IncomingMessage): Promise<Asked> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  const { model, messages } = JSON.parse(body);
  const { sentences } = JSON.parse(messages.at(-1).content);
  return { path: request.url ?? '', authorization: request.headers.authorization, model, messages, sentences };
}
