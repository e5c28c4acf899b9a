/**
 * A block of shell commands in a Markdown text that is marked to be run: three backticks, then `sh tested`. `printed` are the lines of a
 * block marked `text printed` that follows it, empty where there is none; a line `…` stands for lines left out.
 */
export interface Example {
  readonly line: number;
  readonly commands: string;
  readonly exit: number;
  readonly printed: readonly string[];
}

const OPEN = /^```sh tested(?: exit=(\d+))?$/;
const PRINTED = '```text printed';
const FENCE = '```';
/** What stands in a block for any number of lines of what a command prints. */
export const LEFT_OUT = '…';

/**
 * All marked blocks of a Markdown text, with the line of the first command (from 1) and the exit code expected of the last
 * command, 0 unless the mark says `exit=N`.
 */
export function examplesIn(markdown: string): Example[] {
  const lines = markdown.split('\n');
  return lines.flatMap((line, i) => {
    const open = OPEN.exec(line);
    if (!open) return [];
    const commands = blockAt(lines, i);
    const after = i + commands.length + 2;
    const next = lines.findIndex((text, at) => at >= after && text !== '');
    const printed = lines[next] === PRINTED ? blockAt(lines, next) : [];
    return [{ line: i + 2, commands: commands.join('\n'), exit: Number(open[1] ?? 0), printed }];
  });
}

/** The lines of the block that opens on the line `at`. */
function blockAt(lines: readonly string[], at: number): string[] {
  const rest = lines.slice(at + 1);
  return rest.slice(0, rest.indexOf(FENCE));
}

/**
 * The first of `lines` that is not among those of `output`, each after the one before it; null when all are there. Spaces at the end of
 * a line count for nothing.
 */
export function firstMissing(lines: readonly string[], output: string): string | null {
  const printed = output.split('\n').map((line) => line.trimEnd());
  let from = 0;
  for (const line of lines) {
    if (line === LEFT_OUT) continue;
    const at = printed.indexOf(line.trimEnd(), from);
    if (at < 0) return line;
    from = at + 1;
  }
  return null;
}
