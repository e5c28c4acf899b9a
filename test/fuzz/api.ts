import { Problem } from '../../apps/api/contract/index.ts';
import { type Answer, ask } from '../api/ask.ts';
import { methodOf, type Try } from '../api/attacks/attack.ts';
import {
  type Contract,
  contractOf,
  inPath,
  inQuery,
  isForm,
  isJson,
  isRead,
  named,
  type Operation,
} from '../api/attacks/operations.ts';
import { openSender, type Sender } from '../api/attacks/sending.ts';
import { ONE, serveSamples } from '../api/serving.ts';
import { mutate } from './mutate.ts';
import { anyValue, type Values, valueFor } from './schema-values.ts';
import type { Target } from './target.ts';

type Random = () => number;

/** Requests to one register; then a new one is made, so that what was written does not slow down what is asked. */
const OF_ONE = 4000;
/** What an answer may take, in milliseconds, on a busy machine. */
const MOST = 20_000;

/** A server that is asked anything. */
interface Asked {
  readonly contract: Contract;
  readonly known: Values['known'];
  readonly sender: Sender;
  readonly notes: readonly string[];
  end(): Promise<void>;
}

/**
 * Requests to every operation of the API, made from its own description, mostly such as fit and then changed: each is answered as
 * the description says or refused in the one shape of errors, and none is the server's own fault. What a request does depends
 * on those before it, so that a seed alone makes the same request, and the same answer only from the start of a run.
 */
export function apiTarget(): Target {
  let open: Asked | null = null;
  let left = 0;
  const server = async () => {
    if (left-- > 0 && open) return open;
    await open?.end();
    open = await openAsked();
    left = OF_ONE - 1;
    return open;
  };
  return {
    name: 'requests to the API',
    async tryOne(random) {
      const { contract, known, sender, notes } = await server();
      const operation = contract.operations[Math.floor(random() * contract.operations.length)]!;
      const sent = requestFor(operation, { schemas: contract.schemas, known, random });
      const [began, said] = [performance.now(), notes.length];
      const wrong = faultOf(await sender.send(sent), sent, operation);
      const slow = performance.now() - began > MOST ? 'took too long' : null;
      const found = wrong ?? slow;
      return (
        found &&
        `${named(operation)}: ${found}\n${sent.method} ${sent.path}\n${String(sent.body).slice(0, 800)}\n${notes.slice(said)}`
      );
    },
    close: async () => open?.end(),
  };
}

async function openAsked(): Promise<Asked> {
  const server = await serveSamples(ONE);
  const { items } = JSON.parse((await ask(server.port, '/v1/entries?limit=20')).text);
  const entries = items.map(({ id }: { id: string }) => id);
  const documents = [items[0].document.id];
  const sender = openSender(server.port);
  return {
    contract: await contractOf(server.port),
    known: { entry: entries, entries, document: documents, id: [...entries, ...documents], by: ['Anna', 'Bela'] },
    sender,
    notes: server.notes,
    async end() {
      sender.close();
      await server.end();
    },
  };
}

const spelled = (value: unknown) =>
  encodeURIComponent((typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).toWellFormed());

function requestFor(operation: Operation, values: Values): Try {
  const { random } = values;
  const path = inPath(operation).reduce((so, { name, schema = {} }) => {
    const own = /\/documents\//.test(operation.path) ? 'document' : 'entry';
    return so.replace(`{${name}}`, spelled(valueFor(schema, values, name === 'id' ? own : name)) || 'x');
  }, operation.path);
  const asked = inQuery(operation).filter(() => random() < 0.25);
  const pairs = asked.flatMap(({ name, schema = {} }) =>
    [valueFor(schema, values, name)].flat().map((value) => `${name}=${spelled(value)}`),
  );
  const headers = { 'servanda-client': 'fuzz', 'servanda-by': 'Anna', ...strayHeaders(random) };
  const search = pairs.length > 0 ? `?${pairs.join('&')}` : '';
  return {
    method: methodOf(operation),
    path: `${path}${search}`,
    headers: { ...headers, ...typeOf(operation, random) },
    ...bodyFor(operation, values),
  };
}

function strayHeaders(random: Random): Record<string, string> {
  const pick = Math.floor(random() * 12);
  if (pick === 0) return { 'if-match': '"1"' };
  if (pick === 1) return { 'if-none-match': '*' };
  if (pick === 2) return { 'servanda-by': '%E0%A4%A' };
  return pick === 3 ? { 'accept-language': 'zh, xx;q=nonsense', range: 'bytes=5-1' } : {};
}

function typeOf(operation: Operation, random: Random): Record<string, string> {
  if (isRead(operation)) return {};
  const form = isForm(operation) && (!isJson(operation) || random() < 0.3);
  return { 'content-type': form ? 'multipart/form-data; boundary=x' : 'application/json' };
}

function bodyFor(operation: Operation, values: Values): { body?: Uint8Array } {
  if (isRead(operation)) return {};
  const { random } = values;
  const schema = operation.bodies['application/json']?.schema;
  const value = schema ? valueFor(schema, values) : anyValue(values);
  const text = isForm(operation) && random() < 0.3 ? formOf(spelled(value)) : JSON.stringify(value);
  const bytes = new TextEncoder().encode(text);
  return { body: random() < 0.1 ? mutate(bytes, random) : bytes };
}

const formOf = (text: string) =>
  `--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nRuritania will build ${text.slice(0, 50)} bridges.\r\n--x--\r\n`;

/** What is wrong with an answer, null for nothing. */
function faultOf({ status, headers, text }: Answer, { method }: Try, operation: Operation): string | null {
  if (status >= 500) return `${status} ${text.slice(0, 300)}`;
  const isJsonAnswer = /json/.test(String(headers['content-type']));
  if (method === 'HEAD' || status === 304) return null;
  if (status >= 400)
    return isJsonAnswer && Problem.safeParse(JSON.parse(text)).success
      ? undescribed(status, operation)
      : `not the shape of errors: ${text.slice(0, 300)}`;
  if (isJsonAnswer) JSON.parse(text);
  return undescribed(status, operation);
}

/** A body that is no JSON is refused before an operation is known; all else is in its description. */
function undescribed(status: number, operation: Operation): string | null {
  return String(status) in operation.answers || status === 415 || status === 413
    ? null
    : `${status} is not in its description`;
}
