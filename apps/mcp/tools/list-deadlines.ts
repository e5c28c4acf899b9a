import * as z from 'zod';
import { entryQuery } from '../../../src/register/index.ts';
import { presentEntry } from '../present.ts';
import { Filter, queryOf } from './search-commitments.ts';
import { answered, READ_ONLY, type Tool } from './tool.ts';

const day = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/);
const Input = Filter.extend({
  from: day.optional().describe('first day (YYYY-MM-DD, a month or a year); today unless given'),
  to: day.optional().describe('last day; open unless given'),
});

export const listDeadlines: Tool = (server, { store, today }) => {
  const description = [
    'List commitments by the last day of their deadline, the next one first. Each comes with its exact words and the address of',
    'its source. A deadline that is no date ("regularly") is not listed.',
  ].join(' ');
  const config = { title: 'List deadlines', description, inputSchema: Input, annotations: READ_ONLY };
  server.registerTool('list_deadlines', config, (input) =>
    answered(async () => {
      const deadline = { from: input.from ?? today(), to: input.to ?? null };
      const page = await store.entries(entryQuery({ ...queryOf(input), deadline, sort: 'deadline' }));
      return { from: deadline.from, to: deadline.to, commitments: page.entries.map(presentEntry), next: page.after };
    }),
  );
};
