import * as z from 'zod';
import { type Found, figuresTold } from '../../../src/model/index.ts';
import { documentAddress, publicName } from '../../../src/publish/index.ts';
import type { CheckedPassage } from '../services.ts';
import { answered, READ_ONLY, type Tool } from './tool.ts';

/** The longest passage that is taken: a long article. */
const LONGEST = 200_000;

const Input = z.object({
  passage: z
    .string()
    .min(1)
    .max(LONGEST)
    .describe('a passage with quotations in quotation marks and figures, or the bare words of one quotation'),
});

export const checkPassage: Tool = (server, services) => {
  const description = [
    'Hold a passage against the sources in the register: for each quotation and figure a verdict (verbatim, joined, altered,',
    'not-found; same, changed, not-found), the exact words of the source, and what differs. not-found means that no source here',
    'has it, not that nobody said it.',
  ].join(' ');
  const config = { title: 'Check a passage', description, inputSchema: Input, annotations: READ_ONLY };
  server.registerTool('check_passage', config, ({ passage }) =>
    answered(async () => {
      const first = await services.check(passage);
      const bare = first.result.quotes.length === 0 && first.result.figures.length === 0;
      return verdicts(bare ? await services.check(`“${passage.trim()}”`) : first);
    }),
  );
};

function verdicts(checked: CheckedPassage): Record<string, unknown> {
  const { text, result, sources } = checked;
  const place = (found: Found | null) =>
    found && { ...found, document: publicName(found.document), ...addressOf(found.document, sources) };
  return {
    quotations: result.quotes.map(({ exact, speaker, verdict, trimmed, source, differences, context, leftOut }) => {
      return { exact, speaker, verdict, trimmed, differences, context, leftOut: leftOut ?? [], source: place(source) };
    }),
    figures: figuresTold(result).map(({ span, verdict, source, differences }) => {
      return { exact: text.slice(span.start, span.end), verdict, differences, source: place(source) };
    }),
    sources: [...sources].map(([name, id]) => ({ name: publicName(name), id, address: documentAddress({ name, id }) })),
  };
}

function addressOf(name: string, sources: CheckedPassage['sources']): object {
  const id = sources.get(name);
  return id === undefined ? {} : { id, address: documentAddress({ name, id }) };
}
