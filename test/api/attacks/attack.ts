import type { Answer } from '../ask.ts';
import type { Ids, Operation } from './operations.ts';

/** A request as an attacker sends it. */
export interface Try {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** The path of a harmless request that is to be answered alike. */
  readonly like?: string;
}

/** What is attacked: the address of a server, what is in it, and what is in another one. */
export interface Ground {
  readonly port: number;
  readonly ids: Ids;
  /** Ids of another register on the same machine. */
  readonly foreign: Ids;
  /** All that is known is tried at every place; else at each place two of it in turn. */
  readonly thorough: boolean;
  /** Headers of somebody who is let in, where not everybody is. */
  readonly signed?: Readonly<Record<string, string>>;
  /** Words that stand in files beside the register, and that no answer may hold. */
  readonly secrets: readonly string[];
}

/** One kind of attack, and the operations to which it can be done. */
export interface Attack {
  readonly name: string;
  applies(operation: Operation): boolean;
  tries(operation: Operation, ground: Ground): readonly Try[];
  /** What is wrong with the answer; null where the attack was refused. `twin`: the answer to the harmless request. */
  wrong(answer: Answer, sent: Try, operation: Operation, ground: Ground, twin?: Answer): string | null;
}

/** What came of an attack on all operations that it can be done to. */
export interface Attacked {
  readonly name: string;
  readonly operations: number;
  readonly tries: number;
  readonly faults: readonly string[];
}

/** A request of the program's own kind: JSON where there is a body, and the header that a form of another page cannot send. */
export const OURS = { 'servanda-client': 'test', 'servanda-by': 'Anna' } as const;
export const JSON_TYPE = { 'content-type': 'application/json' } as const;

/** The code of the problem that an answer is, if it is one in the one shape of errors. */
export function codeOf({ headers, text }: Answer): string | null {
  if (!String(headers['content-type']).startsWith('application/problem+json')) return null;
  const { code, detail, status } = JSON.parse(text || '{}');
  return typeof code === 'string' && typeof detail === 'string' && typeof status === 'number' ? code : null;
}

/** Whether a request was refused for this: with such a status, and by such a name. An answer to HEAD has no body to hold it. */
export function refusedAs(status: number, code: string): Attack['wrong'] {
  return (answer, { method }) => {
    const isSo = answer.status === status && (method === 'HEAD' || codeOf(answer) === code);
    return isSo ? null : `${answer.status} ${codeOf(answer)}, not ${status} ${code}`;
  };
}

/** Whether an answer breaks what holds for all: no fault of the server's own, no word of its insides, one shape of errors. */
export function unsound(answer: Answer, { method }: Try, secrets: readonly string[]): string | null {
  if (answer.status >= 500) return `${answer.status}: ${answer.text.slice(0, 200)}`;
  const told = secrets.find((secret) => answer.text.includes(secret));
  if (told !== undefined) return `tells ${told}`;
  if (answer.status >= 400 && method !== 'HEAD' && codeOf(answer) === null)
    return `not the shape of errors: ${answer.text.slice(0, 100)}`;
  return null;
}

/** The method by which an operation is tried: streams answer to HEAD as they do to GET, and then end. */
export const methodOf = ({ method, path }: Operation): string => (path === '/v1/events' ? 'HEAD' : method);

/** What is tried at a place: all, or two of it, others at the next place. */
export function inTurn<T>(all: readonly T[], place: number, { thorough }: Pick<Ground, 'thorough'>): readonly T[] {
  return thorough ? all : [0, 1].map((more) => all[(2 * place + more) % all.length]!);
}
