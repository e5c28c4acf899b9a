/** A block of shell commands in a Markdown text that is marked to be run: three backticks, then `sh tested`. */
export type Example = { readonly line: number; readonly commands: string; readonly exit: number };

const OPEN = /^```sh tested(?: exit=(\d+))?$/;

/**
 * All marked blocks of a Markdown text, with the line of the first command (from 1) and the exit code expected of the last
 * command, 0 unless the mark says `exit=N`.
 */
export function examplesIn(markdown: string): Example[] {
  const lines = markdown.split('\n');
  return lines.flatMap((line, i) => {
    const open = OPEN.exec(line);
    if (!open) return [];
    const length = lines.slice(i + 1).indexOf('```');
    return [{ line: i + 2, commands: lines.slice(i + 1, i + 1 + length).join('\n'), exit: Number(open[1] ?? 0) }];
  });
}

/** Paths that Markdown links lead to inside the project, without the part after `#`. */
export function localLinks(markdown: string): string[] {
  const targets = [...markdown.matchAll(/\]\(([^()\s]+)\)/g)].map((match) => match[1]!);
  return targets
    .filter((target) => !/^[a-z]+:/.test(target) && !target.startsWith('#'))
    .map((target) => target.split('#')[0]!);
}
