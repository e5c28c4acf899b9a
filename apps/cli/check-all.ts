import { type CheckResult, WorldFailed, WrongUse } from '../../src/model/index.ts';
import { type CheckAnswer, checkFolder } from './check-folder.ts';
import type { Printing } from './check-print.ts';
import type { CheckOptions } from './checking.ts';
import type { Input } from './inputs.ts';
import type { Screen } from './screen.ts';
import { countsOf, folderHead, folderRow, folderSummary } from './show/check-folder.ts';
import { troubleLines } from './words.ts';

/**
 * Checks all reports of a folder and prints one line for each, in the order of their names, and a summary. Errors:
 * `cli.folder-format` for a format that holds one report; `cli.nothing-read` if no report could be read.
 */
export async function checkAll(
  folder: string,
  reports: readonly Input[],
  sources: readonly string[],
  options: CheckOptions,
  { format }: Printing,
  screen: Screen,
  onResult: (result: CheckResult) => void,
): Promise<void> {
  if (format !== 'table' && format !== 'json') throw new WrongUse('cli.folder-format', { format });
  const counts: (readonly number[] | null)[] = [];
  if (format === 'table') screen.out(folderHead(screen));
  const onAnswer = (name: string, { result, findings }: CheckAnswer) => {
    screen.note(troubleLines(name, [...findings, ...(result?.findings ?? [])]));
    const row = result && countsOf(result);
    counts.push(row);
    if (format === 'table') screen.out(folderRow(within(folder, name), row, screen));
    else if (result) screen.out(`${JSON.stringify(result)}\n`);
    if (result) onResult(result);
  };
  await checkFolder(reports, sources, options, screen, onAnswer);
  const summary = folderSummary(counts);
  if (format === 'table') screen.out(`\n${summary}`);
  else screen.note(summary);
  if (!counts.some((row) => row !== null)) throw new WorldFailed('cli.nothing-read', { count: reports.length });
}

/** A name without the folder that was asked for. */
function within(folder: string, name: string): string {
  return name.startsWith(folder) ? name.slice(folder.length).replace(/^[\\/]+/, '') : name;
}
