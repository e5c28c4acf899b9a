import type { Schema } from '../../../apps/api/docs/examples.ts';
import { ask } from '../ask.ts';

/** A parameter of an operation, in its path or its query. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema?: Schema;
  readonly example?: unknown;
}

type Content = Readonly<Record<string, { readonly schema?: Schema; readonly example?: unknown }>>;

/** An operation of the API as its description has it. */
export interface Operation {
  readonly method: string;
  /** With its parameters in braces: `/v1/entries/{id}`. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** Bodies that it takes, by media type; empty for none. */
  readonly bodies: Content;
  /** Answers by status, each with its bodies by media type. */
  readonly answers: Readonly<Record<string, { readonly content?: Content }>>;
}

/** The API as it describes itself. */
export interface Contract {
  readonly operations: readonly Operation[];
  readonly schemas: Readonly<Record<string, Schema>>;
}

interface Described {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content?: Content };
  readonly responses?: Operation['answers'];
}

/** Every operation that a server describes: a route that is added to the contract is in here without anybody's doing. */
export async function contractOf(port: number): Promise<Contract> {
  const { paths, components } = JSON.parse((await ask(port, '/v1/openapi.json')).text);
  const operations = Object.entries<Record<string, Described>>(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody = {}, responses = {} }]) => ({
      method: method.toUpperCase(),
      path,
      parameters,
      bodies: requestBody.content ?? {},
      answers: responses,
    })),
  );
  return { operations, schemas: components.schemas };
}

export const isRead = ({ method }: Operation): boolean => method === 'GET';
export const isJson = ({ bodies }: Operation): boolean => 'application/json' in bodies;
export const isForm = ({ bodies }: Operation): boolean => 'multipart/form-data' in bodies;
export const inPath = ({ parameters }: Operation): Parameter[] => parameters.filter((each) => each.in === 'path');
export const inQuery = ({ parameters }: Operation): Parameter[] => parameters.filter((each) => each.in === 'query');
export const named = ({ method, path }: Operation): string => `${method} ${path.replace('/v1', '')}`;

/** Ids of things that are there. */
export interface Ids {
  readonly document: string;
  readonly entry: string;
}

/** The value of a parameter of a path: that of a thing which is there, where there are such things, else the example. */
export function filledIn(operation: Operation, parameter: Parameter, ids: Ids): string {
  if (parameter.name === 'id' && operation.path.startsWith('/v1/documents/')) return ids.document;
  if (parameter.name === 'id' && operation.path.startsWith('/v1/entries/')) return ids.entry;
  return parameter.name === 'code' ? 'QRU' : String(parameter.example ?? '1');
}

/** The path of an operation with its parameters filled in; `other` puts something else in the place of one. */
export function pathOf(operation: Operation, ids: Ids, other: Readonly<Record<string, string>> = {}): string {
  return inPath(operation).reduce(
    (path, each) =>
      path.replace(`{${each.name}}`, other[each.name] ?? encodeURIComponent(filledIn(operation, each, ids))),
    operation.path,
  );
}

/** A body that fits, as the description shows it; no address in it leads anywhere. */
export function bodyOf(operation: Operation): unknown {
  const example = operation.bodies['application/json']?.example ?? {};
  return JSON.parse(JSON.stringify(example).replace(/https?:\/\/[^"]*/g, 'http://127.0.0.1:1/'));
}
