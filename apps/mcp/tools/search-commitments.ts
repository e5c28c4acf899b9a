import * as z from 'zod';
import { KINDS } from '../../../src/model/index.ts';
import { type EntryQuery, entryQuery } from '../../../src/register/index.ts';
import { presentEntry } from '../present.ts';
import { answered, READ_ONLY, type Tool } from './tool.ts';

export const Filter = z.object({
  promisor: z.string().optional().describe('code or name of who promises, such as CHN or G20'),
  beneficiary: z.string().optional().describe('code or name of to or for whom'),
  area: z.string().optional().describe('issue area, such as Health'),
  kind: z
    .enum([...KINDS, 'all'])
    .default('commitment')
    .describe('commitment, vague, proposal, call, or all'),
  reviewed: z.boolean().optional().describe('true: only what a person has accepted or edited'),
  limit: z.int().min(1).max(50).default(20),
  cursor: z.string().optional().describe('`next` of the page before'),
});

const Input = Filter.extend({
  words: z.string().default('').describe('all of these words; "a phrase" in quotation marks; begin* for a beginning'),
});

/** The part of a query that the filters of the tools say. */
export function queryOf(filter: z.infer<typeof Filter>): Partial<EntryQuery> {
  const { promisor, beneficiary, area, kind, reviewed, limit, cursor } = filter;
  return {
    promisors: promisor === undefined ? [] : [promisor],
    beneficiaries: beneficiary === undefined ? [] : [beneficiary],
    areas: area === undefined ? [] : [area],
    kinds: kind === 'all' ? [] : [kind],
    statuses: reviewed ? ['accepted', 'edited'] : ['accepted', 'edited', 'proposed'],
    after: cursor ?? null,
    limit,
  };
}

export const searchCommitments: Tool = (server, { store }) => {
  const description = [
    'Find commitments in the register by words, parties and area. Each comes with its exact words (`words[].exact`, offsets in',
    'UTF-16 units of the text of the document) and the address of its source: quote these and nothing else. `reviewed` false',
    'means that no person has looked at it. `stated` null means that a field is inferred, for the reason given.',
  ].join(' ');
  const config = { title: 'Search commitments', description, inputSchema: Input, annotations: READ_ONLY };
  server.registerTool('search_commitments', config, (input) =>
    answered(async () => {
      const page = await store.entries(entryQuery({ ...queryOf(input), words: input.words }));
      return { commitments: page.entries.map(presentEntry), next: page.after };
    }),
  );
};
