import type { OpenAPIHono } from '@hono/zod-openapi';

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
  ['coding', 'What is given blind to several coders, how far they agree, and what is settled'],
  ['scores', 'Guidelines, and scores by party, commitment, summit and window'],
  ['overview', 'What the register holds'],
  ['events', 'What changes, as it changes'],
  ['about', 'The program'],
] as const;

/** The OpenAPI 3.1 description of the routes of an API. */
export function documentOf(api: OpenAPIHono, version: string) {
  return api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Servanda',
      version,
      description: SAYS,
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/', description: 'this server' }],
    tags: TAGS.map(([name, description]) => ({ name, description })),
  });
}
