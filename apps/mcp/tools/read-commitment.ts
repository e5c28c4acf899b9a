import * as z from 'zod';
import { Trouble } from '../../../src/model/index.ts';
import type { Entry } from '../../../src/register/index.ts';
import { presentEntry } from '../present.ts';
import type { McpServices } from '../services.ts';
import { answered, READ_ONLY, type Tool } from './tool.ts';

const Input = z.object({ id: z.string().min(4).describe('id of a commitment, or the beginning of one') });

export const readCommitment: Tool = (server, services) => {
  const description = [
    'Read one commitment: its exact words, the sentence they stand in, what the program proposed first, and everything that people',
    'decided on it, by whom, when and why.',
  ].join(' ');
  const config = { title: 'Read a commitment', description, inputSchema: Input, annotations: READ_ONLY };
  server.registerTool('read_commitment', config, ({ id }) =>
    answered(async () => {
      const entry = await entryOf(services, id);
      const { proposed, decisions, reopening, following } = entry;
      return {
        commitment: presentEntry(entry),
        sentence: await sentenceOf(services, entry),
        proposed: { rule: proposed.rule, read: proposed.text, reasons: proposed.reasons },
        history: decisions.map(({ entry: _, seen: __, ...decision }) => decision),
        reopening,
        newerVersion: following && { document: following.document, fate: following.fate },
      };
    }),
  );
};

/** Errors: `register.no-entry`, `register.ambiguous` (`ids`). */
export async function entryOf({ store }: Pick<McpServices, 'store'>, id: string): Promise<Entry> {
  const found = (await store.resolve(id)).filter(({ kind }) => kind === 'entry');
  if (found.length > 1) throw new Trouble('register.ambiguous', { ids: found.map((each) => each.id).join(', ') });
  const entry = found[0] ? await store.entry(found[0].id) : null;
  if (!entry) throw new Trouble('register.no-entry', { id });
  return entry;
}

/** The sentence, exactly, if the words still stand in the text that is in force; else null. */
async function sentenceOf({ store }: McpServices, { document, value }: Entry): Promise<object | null> {
  const content = (await store.document(document.id))?.text?.content ?? '';
  const { start, end } = value.sentence;
  const holds = value.spans.every((span) => content.slice(span.start, span.end) === span.exact);
  return holds && end > start ? { start, end, exact: content.slice(start, end) } : null;
}
