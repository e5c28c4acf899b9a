import { NOTHING_GIVEN } from '../../../src/register/index.ts';
import { inputsOf } from '../inputs.ts';
import { list } from '../options.ts';
import { openDocumentReader } from '../reading.ts';
import type { Screen } from '../screen.ts';
import { type GoldDocument, readGold } from './gold.ts';
import type { Judged } from './score.ts';

/**
 * Reads a folder of coded documents and finds in each what the program finds in it, with its date and speaker. `gazetteer`
 * holds further parties. Errors: those of `readGold` and `openDocumentReader`.
 */
export async function judgeFolder(folder: string, gazetteer: string | undefined, screen: Screen): Promise<Judged[]> {
  const documents = readGold(folder);
  const reader = await openDocumentReader(gazetteer, screen);
  try {
    const judged: Judged[] = [];
    for (const gold of documents) judged.push(await judgeDocument(gold, reader));
    return judged;
  } finally {
    await reader.close();
  }
}

async function judgeDocument(
  gold: GoldDocument,
  reader: Awaited<ReturnType<typeof openDocumentReader>>,
): Promise<Judged> {
  const [input] = await inputsOf([gold.file]);
  const given = { ...NOTHING_GIVEN, date: gold.date, speaker: list(gold.speaker ?? undefined) };
  const { statements, text } = await reader.read(await input!.load(), given, 'extract');
  return { gold, content: text?.content ?? '', found: statements };
}
