import type { Command } from 'commander';
import { NOTHING_GIVEN } from '../../../src/register/index.ts';
import { command, list } from '../options.ts';
import type { Screen } from '../screen.ts';

interface Flags {
  readonly misses?: boolean;
  readonly json?: boolean;
  readonly gazetteer?: string;
}

const NOTES = `
GOLD_DIR holds NAME.txt and NAME.gold.jsonl (one coded sentence a line: sid, start, end, label, units), and may hold
documents.json with date and speaker of each. Offsets are UTF-16 code units.
`;

/** `servanda eval GOLD_DIR`: how well the program finds what people coded by hand. */
export function evalCommand(screen: Screen): Command {
  return command(
    'eval',
    'Score what is found against documents coded by hand.',
    ['servanda eval gold/documents --misses'],
    NOTES,
  )
    .argument('<gold-dir>', 'folder of coded documents')
    .option('--misses', 'list the sentences that were missed or wrongly found')
    .option('--json', 'print JSON instead of a table')
    .option('--gazetteer <file>', 'a CSV file of further parties')
    .action((folder: string, flags: Flags) => run(folder, flags, screen));
}

async function run(folder: string, flags: Flags, screen: Screen): Promise<void> {
  const { readGold } = await import('../eval/gold.ts');
  const { score } = await import('../eval/score.ts');
  const { report } = await import('../eval/report.ts');
  const documents = readGold(folder);
  const scored = score(await extractAll(documents, flags, screen));
  const { misses, ...shown } = scored;
  if (flags.json) return screen.out(`${JSON.stringify(flags.misses ? scored : shown)}\n`);
  screen.out(report(scored));
  if (flags.misses) screen.out(misses.map((miss) => `${miss.join('  ')}\n`).join(''));
}

type Gold = ReturnType<typeof import('../eval/gold.ts')['readGold']>;

async function extractAll(documents: Gold, flags: Flags, screen: Screen) {
  const { inputsOf } = await import('../inputs.ts');
  const { openDocumentReader } = await import('../reading.ts');
  const reader = await openDocumentReader(flags.gazetteer, screen);
  try {
    const scored = [];
    for (const gold of documents) {
      const [input] = await inputsOf([gold.file]);
      const given = { ...NOTHING_GIVEN, date: gold.date, speaker: list(gold.speaker ?? undefined) };
      const { statements } = await reader.read(await input!.load(), given, 'extract');
      scored.push({ gold, found: statements });
    }
    return scored;
  } finally {
    await reader.close();
  }
}
