import { join } from 'node:path';
import { z } from 'zod';
import * as contract from '../../apps/api/contract/index.ts';
import { describeApi } from '../../apps/api/index.ts';
import { ROOT } from './cli-reference.ts';

/** The file that holds the operations of the API for the client, made from the description of the API. */
export const OPERATIONS = join(ROOT, 'apps/web/src/api/operations.ts');

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: Schema;
}
type Content = Readonly<Record<string, { readonly schema?: Schema }>>;
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content?: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}

/** The source of the operations: what each takes and answers, and by which method and path it is asked for. */
export async function apiOperations(): Promise<string> {
  const { paths } = (await describeApi()) as { paths: Record<string, Record<string, Operation>> };
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const types = all.map(({ operation }) => `  ${operation.operationId}: ${typeOf(operation)};`);
  const places = all.map(({ path, method, operation }) => {
    return `  ${operation.operationId}: ['${method.toUpperCase()}', '${path.replace(/^\/v1/, '')}'],`;
  });
  return `// biome-ignore-all format: a line for each operation
// Written by \`npm run docs\` from the description of the API; a test compares the two.
import type * as z from 'zod';
import type * as contract from '../../../api/contract/index.ts';

/** What each operation takes and answers. */
export interface Operations {
${types.join('\n')}
}

/** By which method and path (after \`/v1\`) each operation is asked for. */
export const OPERATIONS = {
${places.join('\n')}
} as const satisfies Readonly<Record<keyof Operations, readonly [method: string, path: string]>>;
`;
}

/** Names of the schemas of the contract by the names that they have in the description. */
const EXPORTED = new Map(
  Object.entries(contract).flatMap(([name, schema]) => {
    const id = schema instanceof z.ZodType ? schema.meta()?.id : undefined;
    return id === undefined ? [] : [[id, name] as const];
  }),
);

function typeOf({ parameters = [], requestBody, responses }: Operation): string {
  const place = (where: string) => parameters.filter((parameter) => parameter.in === where);
  const bodies = Object.entries(requestBody?.content ?? {}).map(([type, { schema }]) =>
    type.startsWith('multipart/') ? 'FormData' : contractType('input', schema),
  );
  const parts = [
    ...(place('path').length > 0 ? [`path: ${fields(place('path'))}`] : []),
    ...(place('query').length > 0 ? [`query: ${fields(place('query'))}`] : []),
    ...(bodies.length > 0 ? [`body: ${bodies.join(' | ')}`] : []),
    `answer: ${answerOf(responses)}`,
  ];
  return `{ ${parts.join('; ')} }`;
}

/** What comes back where all goes well: data, or an answer to be read as it is. */
function answerOf(responses: Operation['responses']): string {
  const content = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1].content ?? {};
  const schema = content['application/json']?.schema;
  return schema ? contractType('output', schema) : 'Response';
}

/** The type of a body or answer in the contract. Errors: one that has a name in the description and is not exported. */
function contractType(side: 'input' | 'output', { $ref }: Schema = {}): string {
  if ($ref === undefined) return 'unknown';
  const id = $ref.replace(/^.*\//, '');
  const name = EXPORTED.get(id);
  if (name === undefined) throw new Error(`the contract exports no schema with the id "${id}"`);
  return `z.${side}<typeof contract.${name}>`;
}

function fields(parameters: readonly Parameter[]): string {
  const parts = parameters.map(
    ({ name, required = false, schema }) => `${name}${required ? '' : '?'}: ${plain(schema)}`,
  );
  return `{ ${parts.join('; ')} }`;
}

/** The type of a parameter, as it is written into an address. */
function plain({ type, enum: values, items, anyOf }: Schema = {}): string {
  if (values)
    return values
      .map((value) => JSON.stringify(value))
      .join(' | ')
      .replaceAll('"', "'");
  if (anyOf) return [...new Set(anyOf.map(plain))].join(' | ');
  const kind = [type ?? 'string'].flat()[0];
  if (kind === 'array') return `readonly (${plain(items)})[]`;
  return kind === 'integer' ? 'number' : (kind ?? 'string');
}
