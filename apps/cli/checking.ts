import { type CheckedText, check } from '../../src/compare/index.ts';
import { type CheckResult, WorldFailed } from '../../src/model/index.ts';
import { type Given, NOTHING_GIVEN } from '../../src/register/index.ts';
import { createReader } from '../../src/text/index.ts';
import { inputsOf } from './inputs.ts';
import { codesOf, type DocumentReader, openDocumentReader } from './reading.ts';
import type { Screen } from './screen.ts';
import { troubleLines } from './words.ts';

/**
 * Reads a report and its sources and holds one against the others; `given` speaks of the sources. A source that cannot be
 * read is said and left out. Errors: `cli.report-unread`, `cli.nothing-read` when no source can be read.
 */
export async function checkReport(
  report: string,
  sources: readonly string[],
  options: { readonly given: Given; readonly gazetteer: string | undefined },
  screen: Screen,
): Promise<CheckResult> {
  const reader = await openDocumentReader(options.gazetteer, screen);
  try {
    const [checked] = await textsOf([report], NOTHING_GIVEN, reader, screen);
    if (!checked) throw new WorldFailed('cli.report-unread', { name: report });
    const against = await textsOf(sources, options.given, reader, screen);
    if (against.length === 0) throw new WorldFailed('cli.nothing-read', { count: sources.length });
    return check(checked, against, { parties: reader.gazetteerFor(options.given) });
  } finally {
    await reader.close();
  }
}

async function textsOf(
  names: readonly string[],
  given: Given,
  reader: DocumentReader,
  screen: Screen,
): Promise<CheckedText[]> {
  const texts: CheckedText[] = [];
  for (const input of await inputsOf(names)) {
    const { source, text, statements, findings } = await reader.read(await input.load(), given, 'extract');
    screen.note(
      troubleLines(
        input.name,
        findings.map(({ finding }) => finding),
      ),
    );
    if (!text) continue;
    const date = given.date ?? text.meta.date?.value ?? null;
    const speaker = codesOf(given.speaker, reader.gazetteerFor(given));
    const { sha256 } = source;
    texts.push({ document: input.name, sha256, text, reader: createReader(text), statements, date, speaker });
  }
  return texts;
}
