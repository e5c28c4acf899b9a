import type { OpenAPIHono } from '@hono/zod-openapi';
import { exampleOf, type Schema } from './examples.ts';

const SAYS = `The register of commitments: who promised what to whom, how much, by when, every entry with its exact words.

Errors are problem details (RFC 9457) with a \`code\` and \`params\`. Lists have \`items\` and \`next\`, the address of the page that
follows. Reads carry an \`ETag\` and answer 304 to \`If-None-Match\`. Writes carry JSON, or the header \`servanda-client\`, and say
who decides in \`servanda-by\` (percent-encoded UTF-8) or \`by\`; \`expected\` is the \`revision\` that was seen, and a newer one is a
409 with the entry as it stands in \`current\`. Offsets count UTF-16 code units.`;

const TAGS = [
  ['documents', 'What was read: texts, originals, findings'],
  ['entries', 'What was found: queries, one entry, citations'],
  ['decisions', 'What people did with it'],
  ['search', 'Words in all texts'],
  ['checks', 'Reports against their sources'],
  ['parties', 'Who promised what to whom'],
  ['deadlines', 'What falls due'],
  ['follow-up', 'What became of commitments, and who says so'],
  ['across', 'Where a commitment is said again in another text, and what seems to tell of it'],
  ['coding', 'What is given blind to several coders, how far they agree, and what is settled'],
  ['scores', 'Guidelines, and scores by party, commitment, summit and window'],
  ['overview', 'What the register holds'],
  ['accounts', 'Who may do what: signing in, invitations, roles, tokens, what was done'],
  ['events', 'What changes, as it changes'],
  ['about', 'The program'],
] as const;

/** The OpenAPI 3.1 description of the routes of an API. */
export function documentOf(api: OpenAPIHono, version: string) {
  const described = api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Servanda',
      version,
      description: SAYS,
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/', description: 'this server' }],
    tags: TAGS.map(([name, description]) => ({ name, description })),
    security: [],
  });
  const schemas = (described.components?.schemas ?? {}) as Record<string, Schema>;
  for (const [path, methods] of Object.entries(described.paths ?? {})) {
    for (const [method, operation] of Object.entries(methods as Record<string, Operation>)) {
      operation.operationId = operationId(method, path);
      exemplify(operation, schemas);
    }
  }
  return described;
}

interface Operation {
  operationId?: string;
  parameters?: { name: string; in: string; schema?: Schema; example?: unknown }[];
  requestBody?: Bodies;
  responses?: Record<string, Bodies>;
}
interface Bodies {
  content?: Record<string, { schema?: Schema; example?: unknown }>;
}

/** The name of an operation, by which clients that are made from the description call it: `getEntriesIdCite`. */
export function operationId(method: string, path: string): string {
  const words = path.replace(/^\/v1/, '').split(/[^A-Za-z0-9]+/);
  return method + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

/** Puts an example to every parameter of the path, every body and every answer that is data. */
function exemplify({ parameters = [], requestBody, responses = {} }: Operation, schemas: Record<string, Schema>): void {
  for (const parameter of parameters) {
    if (parameter.in === 'path') parameter.example ??= exampleOf(parameter.schema ?? {}, schemas, parameter.name);
  }
  for (const { content = {} } of [requestBody ?? {}, ...Object.values(responses)]) {
    for (const [type, body] of Object.entries(content)) {
      if (type.includes('json') && body.schema) body.example ??= exampleOf(body.schema, schemas);
    }
  }
}
