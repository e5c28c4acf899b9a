import { type CheckResult, type Finding, WorldFailed, WrongUse } from '../../src/model/index.ts';
import { type CheckAnswer, checkFolder, type SourcePlace } from './check-folder.ts';
import { openPages, type Pages } from './check-pages.ts';
import type { Printing } from './check-print.ts';
import type { CheckOptions } from './checking.ts';
import type { Input } from './inputs.ts';
import { CLEAR, drawBar } from './progress.ts';
import type { Screen } from './screen.ts';
import { countsOf, folderHead, folderRow, folderSummary } from './show/check-folder.ts';
import { findingLine, troubleLines } from './words.ts';

/**
 * Checks all reports of a folder and prints one line for each, in the order of their names, and a summary: a row of a table,
 * or an object of JSON or of ClaimReview; as pages they are written into the folder that `--out` names. Errors:
 * `cli.folder-out` for pages without a folder; `cli.nothing-read` if no report could be read.
 */
export async function checkAll(
  folder: string,
  reports: readonly Input[],
  sources: SourcePlace,
  options: CheckOptions,
  printing: Printing,
  screen: Screen,
  onResult: (result: CheckResult) => void,
): Promise<void> {
  const { format, out } = printing;
  if (format === 'html' && out === undefined) throw new WrongUse('cli.folder-out');
  const pages = format === 'html' ? openPages(out!) : null;
  const counts: (readonly number[] | null)[] = [];
  const bar = barOf(reports, folder, screen);
  bar.draw(0);
  const onAnswer = (name: string, answer: CheckAnswer) => {
    bar.clear();
    // Not before the sources were found: where there are none, nothing is printed.
    if (format === 'table' && counts.length === 0) screen.out(folderHead(screen));
    const row = answer.result && countsOf(answer.result);
    counts.push(row);
    screen.note(notesOn(name, answer));
    printAnswer(within(folder, name), row, answer, { format, pages, screen });
    if (answer.result) onResult(answer.result);
    bar.draw(counts.length);
  };
  try {
    await checkFolder(reports, sources, options, printing, screen, onAnswer);
  } finally {
    bar.clear();
  }
  const summary = folderSummary(counts);
  if (format === 'table') screen.out(`\n${summary}`);
  else screen.note(summary);
  if (pages) screen.note(`${pages.close(summary)}\n`);
  if (!counts.some((row) => row !== null)) throw new WorldFailed('cli.nothing-read', { count: reports.length });
}

interface Printer {
  readonly format: Printing['format'];
  readonly pages: Pages | null;
  readonly screen: Screen;
}

function printAnswer(
  name: string,
  row: readonly number[] | null,
  { result, shown }: CheckAnswer,
  { format, pages, screen }: Printer,
): void {
  if (format === 'table') screen.out(folderRow(name, row, screen));
  else if (pages) pages.write(name, row, shown);
  else if (format === 'json' && result) screen.out(`${JSON.stringify(result)}\n`);
  else if (shown !== '') screen.out(`${shown}\n`);
}

/** What a person has to know of a report, and which source was found for it. */
function notesOn(name: string, { result, findings }: CheckAnswer): string {
  const isSource = ({ code }: Finding) => code === 'cli.source-proposed' || code === 'cli.no-source';
  const sources = findings.filter(isSource).map((one) => findingLine(name, one));
  return troubleLines(name, [...findings, ...(result?.findings ?? [])]) + sources.join('');
}

interface Bar {
  draw(done: number): void;
  clear(): void;
}

/** A bar on a terminal that names the report which is waited for; nothing elsewhere. */
function barOf(reports: readonly Input[], folder: string, screen: Screen): Bar {
  if (!screen.live) return { draw() {}, clear() {} };
  return {
    draw(done) {
      const next = reports[done];
      if (next) drawBar(done, reports.length, within(folder, next.name), screen);
    },
    clear: () => screen.note(CLEAR),
  };
}

/** A name without the folder that was asked for. */
function within(folder: string, name: string): string {
  return name.startsWith(folder) ? name.slice(folder.length).replace(/^[\\/]+/, '') : name;
}
