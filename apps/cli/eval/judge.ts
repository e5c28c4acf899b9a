import { NOTHING_GIVEN } from '../../../src/register/index.ts';
import { inputsOf } from '../inputs.ts';
import { list } from '../options.ts';
import { type DocumentReader, openDocumentReader } from '../reading.ts';
import type { Screen } from '../screen.ts';
import { type GoldDocument, readGold } from './gold.ts';
import type { Judged } from './score.ts';

/**
 * Reads a folder of coded documents and finds in each what the program finds in it, with its date and speaker. `gazetteer`
 * holds further parties, in place of the tables that the folder names. Errors: those of `readGold` and `openDocumentReader`.
 */
export async function judgeFolder(folder: string, gazetteer: string | undefined, screen: Screen): Promise<Judged[]> {
  const documents = readGold(folder);
  const readers = new Map<string | undefined, DocumentReader>();
  try {
    const judged: Judged[] = [];
    for (const gold of documents) {
      const file = gazetteer ?? gold.gazetteer ?? undefined;
      const reader = readers.get(file) ?? (await openDocumentReader(file, screen));
      readers.set(file, reader);
      judged.push(await judgeDocument(gold, reader));
    }
    return judged;
  } finally {
    for (const reader of readers.values()) await reader.close();
  }
}

async function judgeDocument(gold: GoldDocument, reader: DocumentReader): Promise<Judged> {
  const [input] = await inputsOf([gold.file]);
  const given = { ...NOTHING_GIVEN, date: gold.date, speaker: list(gold.speaker ?? undefined) };
  const { statements, text } = await reader.read(await input!.load(), given, 'extract');
  return { gold, content: text?.content ?? '', found: statements };
}
